import type { Budget } from "../budget/budget";
import { activeCases } from "./cases/active-cases";
import { moneyByCostType } from "./money-by-cost-type";

/** What is kept of a review, so that the next one can tell what moved. Money in minor units. */
export interface Snapshot {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** By cost-type code; length of ASSIGNABLE. */
  readonly amounts: Float64Array;
  readonly total: number;
  /** Cost-type code by line name; the first of several lines of one name. */
  readonly lines: ReadonlyMap<string, number>;
  /** Use cases that were neither closed nor stopped; null where the budget named none. */
  readonly activeCases: number | null;
}

/** The snapshot of a budget on the day of its review. */
export function snapshotOf(budget: Budget): Snapshot {
  const { amounts, total } = moneyByCostType(budget);
  const lines = new Map<string, number>();
  budget.names.forEach((name, line) => {
    if (!lines.has(name)) lines.set(name, budget.costTypes[line]!);
  });
  return {
    day: budget.today,
    amounts,
    total,
    lines,
    activeCases: budget.cases && activeCases(budget.cases, budget.today).length,
  };
}
