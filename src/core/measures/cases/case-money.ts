import type { Budget } from "../../budget/budget";
import type { Policy } from "../../policy/policy";
import type { Measures } from "../measures";
import { remainingByLine, spentByLine, unspent } from "./remaining-money";

/** Money of each use case in minor units, one entry per case. */
export interface CaseMoney {
  /** Sum of the amounts of its lines. */
  readonly planned: Float64Array;
  /** Sum of the actual costs stated for it; NaN where none is. */
  readonly spent: Float64Array;
  /**
   * What closing it frees: the sum over its lines of what is not spent, locked lines left out. Where only the table of
   * use cases states an actual cost, that cost is taken off the unlocked amounts.
   */
  readonly remaining: Float64Array;
}

/** One pass over the lines; empty where the budget names no use cases. */
export function caseMoney(budget: Budget, _: Policy, measures: Measures): CaseMoney {
  const { cases, amounts } = budget;
  const count = cases?.names.length ?? 0;
  const planned = new Float64Array(count);
  const remaining = new Float64Array(count);
  const spent = new Float64Array(count).fill(NaN);
  if (!cases) return { planned, spent, remaining };
  const left = measures.of(remainingByLine);
  const actual = measures.of(spentByLine);
  for (let line = 0; line < amounts.length; line++) {
    const at = cases.ofLine[line]!;
    if (at < 0) continue;
    planned[at]! += amounts[line]!;
    remaining[at]! += left[line]!;
    const cost = actual ? actual[line]! : NaN;
    if (!Number.isNaN(cost)) spent[at] = (Number.isNaN(spent[at]!) ? 0 : spent[at]!) + cost;
  }
  for (let at = 0; at < count; at++) {
    const ofCase = cases.money.actual?.[at] ?? NaN;
    if (!Number.isNaN(spent[at]!) || Number.isNaN(ofCase)) continue;
    spent[at] = ofCase;
    remaining[at] = unspent(remaining[at]!, ofCase);
  }
  return { planned, spent, remaining };
}

/** Sum over some cases, in the unit of the values. */
export function sumOver(values: Float64Array, cases: readonly number[]): number {
  return cases.reduce((sum, at) => sum + values[at]!, 0);
}
