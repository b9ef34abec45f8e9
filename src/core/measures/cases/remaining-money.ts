import type { Budget } from "../../budget/budget";

/**
 * What is left of an amount, in its own unit: max(0, amount − spent). An actual cost that nobody states (NaN) takes
 * nothing off.
 */
export function unspent(amount: number, spent: number): number {
  return Math.max(0, amount - (Number.isNaN(spent) ? 0 : spent));
}

/**
 * Actual cost of each line in minor units, NaN where none is stated: the column of actual costs, else the sum of the
 * actual costs by period; null where the table has neither.
 */
export function spentByLine({ money, timeline, lines }: Budget): Float64Array | null {
  if (money.actual) return money.actual;
  const periods = timeline?.series.actual;
  if (!timeline || !periods) return null;
  const spent = new Float64Array(lines).fill(NaN);
  for (const period of periods) {
    for (let item = 0; item < period.length; item++) {
      const cost = period[item]!;
      const line = timeline.lineOf[item]!;
      if (!Number.isNaN(cost)) spent[line] = (Number.isNaN(spent[line]!) ? 0 : spent[line]!) + cost;
    }
  }
  return spent;
}

/**
 * Money that each line would free if it stopped today, minor units: what is not spent of its amount. 0 for a locked line,
 * whose money is bound; the whole amount where no actual cost is stated.
 */
export function remainingByLine(budget: Budget): Float64Array {
  const { amounts, locked } = budget;
  const spent = spentByLine(budget);
  const remaining = new Float64Array(amounts.length);
  for (let line = 0; line < amounts.length; line++) {
    if (locked[line] !== 1) remaining[line] = unspent(amounts[line]!, spent ? spent[line]! : NaN);
  }
  return remaining;
}
