import type { Timeline } from "../budget/timeline";
import { growthFrom } from "./growth";
import type { Measure } from "./measures";
import { sharedPeriods, valueIn } from "./timeline-items";

/** Tokens per query of one item, from the first to the last period that states both. */
export interface PromptLength {
  readonly item: number;
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

/** Items whose tokens and queries are known in two periods; none without periods. */
export const promptLengths: Measure<readonly PromptLength[]> = ({ timeline }) => {
  if (!timeline) return [];
  const found: PromptLength[] = [];
  for (let item = 0; item < timeline.lineOf.length; item++) {
    const length = lengthOf(timeline, item);
    if (length) found.push(length);
  }
  return found;
};

function lengthOf(timeline: Timeline, item: number): PromptLength | null {
  const periods = sharedPeriods(timeline, "tokens", "queries", item);
  if (periods.length < 2) return null;
  const at = (period: number) => {
    const tokens =
      valueIn(timeline, "tokens", item, period) / valueIn(timeline, "queries", item, period);
    return { period, tokens };
  };
  const first = at(periods[0]!);
  const last = at(periods[periods.length - 1]!);
  const excess = periods.reduce((sum, period) => {
    const longer = Math.max(0, 1 - first.tokens / at(period).tokens);
    return sum + longer * costIn(timeline, item, period);
  }, 0);
  const growth = growthFrom(first.tokens, last.tokens);
  return { item, first, last, growth, excess: Math.round(excess) };
}

function costIn(timeline: Timeline, item: number, period: number): number {
  const actual = valueIn(timeline, "actual", item, period);
  const cost = Number.isNaN(actual) ? valueIn(timeline, "plan", item, period) : actual;
  return cost > 0 ? cost : 0;
}
