import type { Timeline } from "../budget/timeline";
import { growthFrom } from "./growth";
import type { Measure } from "./measures";
import { USAGE_SERIES, sharedPeriods, valueIn, type UsageSeries } from "./timeline-items";

/** How usage and plan of one item move, from the first to the last period that states both. */
export interface UsageGrowth {
  readonly item: number;
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

/** Items whose usage and plan are known in two periods; none without periods. */
export const usageGrowths: Measure<readonly UsageGrowth[]> = ({ timeline }) => {
  if (!timeline) return [];
  const found: UsageGrowth[] = [];
  for (let item = 0; item < timeline.lineOf.length; item++) {
    const moved = growthOf(timeline, item);
    if (moved) found.push(moved);
  }
  return found;
};

function growthOf(timeline: Timeline, item: number): UsageGrowth | null {
  for (const unit of USAGE_SERIES) {
    const periods = sharedPeriods(timeline, "plan", unit, item);
    if (periods.length < 2) continue;
    const first = periods[0]!;
    const last = periods[periods.length - 1]!;
    const usage = (period: number): number => valueIn(timeline, unit, item, period);
    const plan = (period: number): number => valueIn(timeline, "plan", item, period);
    const unitCost = plan(first) / usage(first);
    const gap = periods.reduce(
      (sum, period) => sum + Math.max(0, unitCost * usage(period) - plan(period)),
      0
    );
    return {
      item,
      unit,
      first,
      last,
      usage: growthFrom(usage(first), usage(last)),
      plan: growthFrom(plan(first), plan(last)),
      gap: Math.round(gap),
    };
  }
  return null;
}
