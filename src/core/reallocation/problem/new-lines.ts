import type { Budget } from "../../budget/budget";
import { ASSIGNABLE } from "../../costs/cost-type";
import { OUTSIDE } from "../../costs/split";
import type { Request } from "../request";
import { say } from "../../words/say";
import { groupIn, homeOf, SPLITS } from "./row";

/** A line that the table does not have yet, for a group that needs money and has no line. */
export interface NewLine {
  readonly name: string;
  readonly costType: number;
  /** Minor units. */
  readonly amount: number;
}

/** A line at 0 for each group that no line belongs to although its band starts above 0. */
export function newLinesFor(budget: Budget, bands: Request["bands"]): NewLine[] {
  const used = new Uint8Array(256);
  for (let line = 0; line < budget.lines; line++) used[budget.costTypes[line]!] = 1;
  const made: NewLine[] = [];
  for (const split of ["categories", "layers"] as const) {
    const asked = bands[split];
    if (!asked) continue;
    SPLITS[split].groups.forEach(({ id, name }, group) => {
      const belongs = (code: number) => groupIn(split, homeOf(code)) === group;
      const hasLine =
        ASSIGNABLE.some((_, code) => used[code] === 1 && belongs(code)) ||
        made.some(({ costType }) => belongs(costType));
      if (hasLine || !(asked[group as 0 | 1 | 2].lower > 0)) return;
      made.push({
        name: say("New line: {group}", { group: say(name) }),
        costType: costTypeFor(id),
        amount: 0,
      });
    });
  }
  return made.filter(({ costType }) => homeOf(costType) !== OUTSIDE * 4 + OUTSIDE);
}

/** Decision governance for Governance (A:34); elsewhere the group itself, whose leaf is for people to choose. */
function costTypeFor(id: string): number {
  const wanted = id === "governance" ? "decision-governance" : id;
  return ASSIGNABLE.findIndex((each) => each.id === wanted);
}
