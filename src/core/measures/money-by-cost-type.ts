import type { Budget } from "../budget/budget";
import { ASSIGNABLE } from "../costs/cost-type";

/** Money rolled up by cost type, in minor units. Lines whose amount cannot be read count 0. */
export interface MoneyByCostType {
  readonly total: number;
  /** Sum of the absolute amounts; differs from `total` where amounts are negative. */
  readonly gross: number;
  /** By cost-type code. */
  readonly amounts: Float64Array;
  readonly unassigned: Unassigned;
}

/** Money on lines whose cost type nobody knows, in minor units. */
export interface Unassigned {
  readonly amount: number;
  readonly lines: number;
  /** Sum of the absolute amounts. */
  readonly gross: number;
}

/** One pass over the columns; any code that is not a cost type is unassigned. */
export function moneyByCostType(budget: Pick<Budget, "amounts" | "costTypes">): MoneyByCostType {
  const { amounts, costTypes } = budget;
  const sums = new Float64Array(256);
  const credits = new Float64Array(256);
  let lines = 0;
  for (let line = 0; line < amounts.length; line++) {
    const code = costTypes[line]!;
    const amount = amounts[line]!;
    sums[code]! += amount;
    if (amount < 0) credits[code]! -= amount;
    if (code >= ASSIGNABLE.length) lines += 1;
  }
  const total = sum(sums);
  const unassigned = sum(sums.subarray(ASSIGNABLE.length));
  return {
    total,
    gross: total + 2 * sum(credits),
    amounts: sums.slice(0, ASSIGNABLE.length),
    unassigned: {
      amount: unassigned,
      lines,
      gross: unassigned + 2 * sum(credits.subarray(ASSIGNABLE.length)),
    },
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
