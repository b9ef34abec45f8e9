import type { Series, Timeline } from "../../budget/timeline";
import { thresholdOf } from "../../policy/policy";
import { exceeds, growthFrom } from "../growth";
import type { Measure } from "../measures";
import {
  areStated,
  sharedSpan,
  USAGE_SERIES,
  type CostlyItem,
  type CostlyItems,
  type UsageSeries,
} from "../timeline-items";

/** Cost per unit of usage of one item of the timeline, from the first to the last period that states both. */
export interface UnitCost {
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

/** Items whose unit cost grows by more than the threshold `unitCostGrowth`, with their excess; none without periods. */
export const risingUnitCosts: Measure<CostlyItems> = ({ timeline }, policy) => {
  const most = thresholdOf(policy, "unitCostGrowth");
  const costly: CostlyItem[] = [];
  let known = 0;
  for (let item = 0; timeline && item < timeline.lineOf.length; item++) {
    const unitCost = unitCostOf(timeline, item);
    if (!unitCost) continue;
    known += 1;
    if (exceeds(unitCost.growth, most)) costly.push({ item, exposure: unitCost.excess });
  }
  return { known, costly };
};

const BASES = ["actual", "forecast", "plan"] as const satisfies readonly Series[];

/** null where no cost and usage are known in two periods. */
export function unitCostOf({ series }: Timeline, item: number): UnitCost | null {
  for (const basis of BASES) {
    const costs = series[basis];
    if (!costs) continue;
    for (const unit of USAGE_SERIES) {
      const usage = series[unit];
      const span = usage ? sharedSpan(costs, usage, item) : null;
      if (!usage || !span) continue;
      const first = costs[span.first]![item]! / usage[span.first]![item]!;
      const last = costs[span.last]![item]! / usage[span.last]![item]!;
      let excess = 0;
      for (let period = span.first; period <= span.last; period++) {
        if (!areStated(costs[period]!, usage[period]!, item)) continue;
        excess += Math.max(0, costs[period]![item]! - first * usage[period]![item]!);
      }
      return {
        basis,
        unit,
        first: { period: span.first, cost: first },
        last: { period: span.last, cost: last },
        growth: growthFrom(first, last),
        excess: Math.round(excess),
      };
    }
  }
  return null;
}
