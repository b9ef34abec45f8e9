import type { Budget } from "../budget/budget";
import { COST_TYPES } from "../costs/cost-type";

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
  const grossSums = new Float64Array(256);
  const counts = new Int32Array(256);
  for (let line = 0; line < amounts.length; line++) {
    const code = costTypes[line]!;
    const amount = amounts[line]!;
    sums[code]! += amount;
    grossSums[code]! += Math.abs(amount);
    counts[code]! += 1;
  }
  return {
    total: sum(sums),
    gross: sum(grossSums),
    amounts: sums.slice(0, COST_TYPES.length),
    unassigned: {
      amount: sum(sums.subarray(COST_TYPES.length)),
      lines: sum(counts.subarray(COST_TYPES.length)),
      gross: sum(grossSums.subarray(COST_TYPES.length)),
    },
  };
}

function sum(values: Float64Array | Int32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
