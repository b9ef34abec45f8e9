import type { Budget } from "../../budget/budget";
import { CATEGORIES, LAYERS, OUTSIDE } from "../../costs/split";
import type { Policy } from "../../policy/policy";
import type { Measures } from "../measures";

/** The same money by both splits, minor units. Its sums are those of either split; with `unassigned` they are the total. */
export interface CrossTable {
  /**
   * By home in `layers` (use cases, foundation, governance, outside), then by home in `categories` (infrastructure, models,
   * integration, outside).
   */
  readonly cells: readonly (readonly number[])[];
  /** Money on lines without a cost type. */
  readonly unassigned: number;
}

export function crossTable(_: Budget, __: Policy, { byCostType }: Measures): CrossTable {
  const cells = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  byCostType.amounts.forEach((amount, code) => {
    cells[LAYERS.homes[code] ?? OUTSIDE]![CATEGORIES.homes[code] ?? OUTSIDE]! += amount;
  });
  return { cells, unassigned: byCostType.unassigned.amount };
}
