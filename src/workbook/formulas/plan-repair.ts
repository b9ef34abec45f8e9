import { say } from "../../core/words/say";
import { PlanRefused, type Plan } from "../annotation/plan";
import { fullAddress } from "../address";
import type { Edit } from "../edit";
import type { OwnFormula } from "./own-formulas";

/**
 * Enters formulas that show #NAME? again, as typing them anew does: Excel then looks their functions up. Throws PlanRefused
 * where none shows it.
 */
export function planRepair(formulas: readonly OwnFormula[]): Plan {
  const broken = formulas.filter(({ isBroken }) => isBroken);
  if (broken.length === 0)
    throw new PlanRefused([say("No AI Budget formula shows #NAME?: there is nothing to repair.")]);
  const reason = say("The same formula, entered again");
  return {
    title: say("AI Budget formulas entered again"),
    intake: null,
    edits: broken.map(({ cell, formula }): Edit => ({
      kind: "enter",
      area: cell,
      formula,
      before: { formula },
      reason,
    })),
    inverses: [],
    changes: broken.map(({ cell, formula, values }) => ({
      address: fullAddress(cell),
      old: values[0]![0]!,
      new: formula,
      reason,
    })),
  };
}
