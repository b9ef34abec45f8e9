import type { Timeline } from "../../budget/timeline";
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

/** How usage and plan of one item move, from the first to the last period that states both. */
export interface UsageGrowth {
  readonly unit: UsageSeries;
  /** Indexes of the periods. */
  readonly first: number;
  readonly last: number;
  /** last ÷ first − 1 */
  readonly usage: number;
  readonly plan: number;
  /** Minor units that the plan would need to follow usage at the first period's unit cost: Σ max(0, first × usage − plan). */
  readonly gap: number;
}

/**
 * Items whose usage grows by more than the threshold `usageGrowth` and whose plan by no more than `flatPlan`, with their
 * gap; none without periods.
 */
export const unfundedGrowth: Measure<CostlyItems> = ({ timeline }, policy) => {
  const least = thresholdOf(policy, "usageGrowth");
  const most = thresholdOf(policy, "flatPlan");
  const costly: CostlyItem[] = [];
  let known = 0;
  for (let item = 0; timeline && item < timeline.lineOf.length; item++) {
    const growth = usageGrowthOf(timeline, item);
    if (!growth) continue;
    known += 1;
    if (exceeds(growth.usage, least) && !exceeds(growth.plan, most))
      costly.push({ item, exposure: growth.gap });
  }
  return { known, costly };
};

/** null where plan and usage are not known in two periods. */
export function usageGrowthOf({ series }: Timeline, item: number): UsageGrowth | null {
  const { plan } = series;
  if (!plan) return null;
  for (const unit of USAGE_SERIES) {
    const usage = series[unit];
    const span = usage ? sharedSpan(plan, usage, item) : null;
    if (!usage || !span) continue;
    const { first, last } = span;
    const unitCost = plan[first]![item]! / usage[first]![item]!;
    let gap = 0;
    for (let period = first; period <= last; period++) {
      if (!areStated(plan[period]!, usage[period]!, item)) continue;
      gap += Math.max(0, unitCost * usage[period]![item]! - plan[period]![item]!);
    }
    return {
      unit,
      first,
      last,
      usage: growthFrom(usage[first]![item]!, usage[last]![item]!),
      plan: growthFrom(plan[first]![item]!, plan[last]![item]!),
      gap: Math.round(gap),
    };
  }
  return null;
}
