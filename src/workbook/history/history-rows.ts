import type { Budget } from "../../core/budget/budget";
import { toDecimal } from "../../core/budget/money";
import { ASSIGNABLE } from "../../core/costs/cost-type";
import { CATEGORIES, LAYERS, OUTSIDE, type Split } from "../../core/costs/split";
import type { Snapshot } from "../../core/measures/snapshot";
import { isoDay } from "../../core/policy/day";
import type { CellValue } from "../survey";
import { NO_COST_TYPE } from "./history-columns";

/** Ours: above this many lines a review keeps amounts by cost type only, so that the sheet stays readable. */
export const MOST_LINES = 2_000;

/** What one review adds to the sheet; a line's row is as wide as what it says. */
export interface HistoryRows {
  readonly review: readonly CellValue[];
  readonly lines: readonly (readonly CellValue[])[];
}

/**
 * The row of one review, and a row for each line that is new or has another cost type than `known` says. `judged` is the
 * fraction of the money whose cost type is known.
 */
export function historyRows(
  budget: Pick<Budget, "name" | "currency" | "lines">,
  snapshot: Snapshot,
  judged: number,
  known: ReadonlyMap<string, number>
): HistoryRows {
  const { day, amounts, total, lines, activeCases } = snapshot;
  const money = (minor: number): number => toDecimal(minor, budget.currency.digits);
  const head = [isoDay(day), budget.name];
  const changed =
    budget.lines > MOST_LINES
      ? []
      : [...lines].filter(([name, code]) => name !== "" && known.get(name) !== code);
  return {
    review: [
      ...head,
      "",
      "",
      budget.currency.code,
      money(total),
      Number(judged.toFixed(6)),
      activeCases ?? "",
      ...[CATEGORIES, LAYERS].flatMap((split) => groupSums(split, amounts).map(money)),
      ...Array.from(amounts, money),
    ],
    lines: changed.map(([name, code]) => [...head, name, ASSIGNABLE[code]?.name ?? NO_COST_TYPE]),
  };
}

function groupSums({ homes }: Split, amounts: Float64Array): number[] {
  const sums = [0, 0, 0];
  amounts.forEach((amount, code) => {
    const home = homes[code] ?? OUTSIDE;
    if (home < OUTSIDE) sums[home]! += amount;
  });
  return sums;
}
