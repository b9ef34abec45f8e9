import type { MoneyByCostType } from "./money-by-cost-type";

/**
 * Fraction of the money whose cost type is known, by absolute amount, 0 to 1. 0 for a budget without money: nothing
 * was judged.
 */
export function judgedFraction(money: MoneyByCostType): number {
  return money.gross === 0 ? 0 : 1 - money.unassigned.gross / money.gross;
}
