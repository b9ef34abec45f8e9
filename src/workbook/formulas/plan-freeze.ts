import { say } from "../../core/words/say";
import { fullAddress } from "../address";
import { changesOf } from "../annotation/changes";
import { PlanRefused, type Plan } from "../annotation/plan";
import type { Edit } from "../edit";
import type { OwnFormula } from "./own-formulas";

/**
 * Turns formulas of this add-in into what they show, for people without it. One that shows an error stays a formula and is
 * named: a value would hide that it never calculated. Throws PlanRefused where nothing can be frozen.
 */
export function planFreeze(formulas: readonly OwnFormula[]): Plan {
  const [whole, broken] = [formulas.filter(isSound), formulas.filter((each) => !isSound(each))];
  if (whole.length === 0) throw new PlanRefused([nothing(formulas)]);
  const edits = whole.map(({ fills, formula, values }): Edit => ({
    kind: "freeze",
    area: fills,
    formula,
    values,
    reason:
      values.length * values[0]!.length === 1
        ? say("Formula becomes its value")
        : say("Formula becomes the values that {cells} show", { cells: fullAddress(fills) }),
  }));
  return {
    title: say("AI Budget formulas as values"),
    intake: null,
    edits,
    inverses: whole.map(({ fills, formula }): Edit => ({ kind: "thaw", area: fills, formula })),
    changes: edits.flatMap(changesOf),
    notes: broken.map(({ cell, values }) =>
      say("{cell} shows {value} and stays a formula. Repair it first.", {
        cell: fullAddress(cell),
        value: String(values[0]?.[0]),
      })
    ),
  };
}

function isSound({ values }: OwnFormula): boolean {
  return !/^#[^ ]+[!?]$|^#N\/A$/.test(String(values[0]?.[0] ?? ""));
}

function nothing(formulas: readonly OwnFormula[]): string {
  return formulas.length === 0
    ? say("The workbook has no AI Budget formula.")
    : say("Every AI Budget formula of the workbook shows an error. Repair them first.");
}
