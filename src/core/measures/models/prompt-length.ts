import type { Timeline } from "../../budget/timeline";
import { thresholdOf } from "../../policy/policy";
import { exceeds, growthFrom } from "../growth";
import type { Measure } from "../measures";
import {
  areStated,
  sharedSpan,
  valueIn,
  type CostlyItem,
  type CostlyItems,
} from "../timeline-items";

/** Tokens per query of one item, from the first to the last period that states both. */
export interface PromptLength {
  /** Index of the period, and tokens per query in it. */
  readonly first: { readonly period: number; readonly tokens: number };
  readonly last: { readonly period: number; readonly tokens: number };
  /** last ÷ first − 1 */
  readonly growth: number;
  /**
   * Minor units that the longer prompts cost: Σ over later periods of cost × (1 − first ÷ tokens per query), where it is
   * positive. Cost is actual, else planned; 0 where the item states neither by period.
   */
  readonly excess: number;
}

/** Items whose prompts grow by more than the threshold `promptGrowth`, with their excess; none without periods. */
export const longerPrompts: Measure<CostlyItems> = ({ timeline }, policy) => {
  const most = thresholdOf(policy, "promptGrowth");
  const costly: CostlyItem[] = [];
  let known = 0;
  for (let item = 0; timeline && item < timeline.lineOf.length; item++) {
    const length = promptLengthOf(timeline, item);
    if (!length) continue;
    known += 1;
    if (exceeds(length.growth, most)) costly.push({ item, exposure: length.excess });
  }
  return { known, costly };
};

/** null where tokens and queries are not known in two periods. */
export function promptLengthOf(timeline: Timeline, item: number): PromptLength | null {
  const { tokens, queries } = timeline.series;
  const span = tokens && queries ? sharedSpan(tokens, queries, item) : null;
  if (!tokens || !queries || !span) return null;
  const first = tokens[span.first]![item]! / queries[span.first]![item]!;
  const last = tokens[span.last]![item]! / queries[span.last]![item]!;
  let excess = 0;
  for (let period = span.first; period <= span.last; period++) {
    if (!areStated(tokens[period]!, queries[period]!, item)) continue;
    const longer = 1 - first / (tokens[period]![item]! / queries[period]![item]!);
    if (longer > 0) excess += longer * costIn(timeline, item, period);
  }
  return {
    first: { period: span.first, tokens: first },
    last: { period: span.last, tokens: last },
    growth: growthFrom(first, last),
    excess: Math.round(excess),
  };
}

function costIn(timeline: Timeline, item: number, period: number): number {
  const actual = valueIn(timeline, "actual", item, period);
  const cost = Number.isNaN(actual) ? valueIn(timeline, "plan", item, period) : actual;
  return cost > 0 ? cost : 0;
}
