import type { Series, Timeline } from "../budget/timeline";
import { growthFrom } from "./growth";
import type { Measure } from "./measures";
import { USAGE_SERIES, sharedPeriods, valueIn, type UsageSeries } from "./timeline-items";

/** Cost per unit of usage of one item of the timeline, from the first to the last period that states both. */
export interface UnitCost {
  readonly item: number;
  /** What the cost is: actual where it is known for two periods, else forecast, else plan. */
  readonly basis: (typeof BASES)[number];
  readonly unit: UsageSeries;
  /** Index of the period, and minor units per unit of usage in it. */
  readonly first: { readonly period: number; readonly cost: number };
  readonly last: { readonly period: number; readonly cost: number };
  /** last ÷ first − 1 */
  readonly growth: number;
  /** Minor units paid above the first period's unit cost: Σ over later periods of max(0, cost − first × usage). */
  readonly excess: number;
}

/** Items whose unit cost is known in two periods; none without periods. */
export const unitCosts: Measure<readonly UnitCost[]> = ({ timeline }) => {
  if (!timeline) return [];
  const found: UnitCost[] = [];
  for (let item = 0; item < timeline.lineOf.length; item++) {
    const unitCost = unitCostOf(timeline, item);
    if (unitCost) found.push(unitCost);
  }
  return found;
};

const BASES = ["actual", "forecast", "plan"] as const satisfies readonly Series[];

function unitCostOf(timeline: Timeline, item: number): UnitCost | null {
  for (const basis of BASES) {
    for (const unit of USAGE_SERIES) {
      const periods = sharedPeriods(timeline, basis, unit, item);
      if (periods.length < 2) continue;
      const at = (period: number) => {
        const cost = valueIn(timeline, basis, item, period) / valueIn(timeline, unit, item, period);
        return { period, cost };
      };
      const first = at(periods[0]!);
      const last = at(periods[periods.length - 1]!);
      const excess = periods.reduce((sum, period) => {
        const fair = first.cost * valueIn(timeline, unit, item, period);
        return sum + Math.max(0, valueIn(timeline, basis, item, period) - fair);
      }, 0);
      const growth = growthFrom(first.cost, last.cost);
      return { item, basis, unit, first, last, growth, excess: Math.round(excess) };
    }
  }
  return null;
}
