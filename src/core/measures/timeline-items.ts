import type { Series, Timeline } from "../budget/timeline";

/** What is counted as usage, the most telling first. */
export const USAGE_SERIES = ["usage", "queries", "tokens"] as const satisfies readonly Series[];
export type UsageSeries = (typeof USAGE_SERIES)[number];

/** Value of an item in a period; NaN where nothing is stated. */
export function valueIn(timeline: Timeline, series: Series, item: number, period: number): number {
  return timeline.series[series]?.[period]?.[item] ?? NaN;
}

/** Periods in which an item states both series above 0, in the order of time. */
export function sharedPeriods(timeline: Timeline, a: Series, b: Series, item: number): number[] {
  const shared: number[] = [];
  if (!timeline.series[a] || !timeline.series[b]) return shared;
  for (let period = 0; period < timeline.periods.length; period++) {
    const isShared =
      valueIn(timeline, a, item, period) > 0 && valueIn(timeline, b, item, period) > 0;
    if (isShared) shared.push(period);
  }
  return shared;
}

/** All lines of some items, in order. Linear in lines. */
export function linesOfItems({ itemOf }: Timeline, items: readonly number[]): number[] {
  const asked = new Set(items);
  const lines: number[] = [];
  for (let line = 0; line < itemOf.length; line++) {
    if (asked.has(itemOf[line]!)) lines.push(line);
  }
  return lines;
}
