import type { Series, Timeline } from "../budget/timeline";

/** What is counted as usage, the most telling first. */
export const USAGE_SERIES = ["usage", "queries", "tokens"] as const satisfies readonly Series[];
export type UsageSeries = (typeof USAGE_SERIES)[number];

/** Items of a timeline in which money is at stake. */
export interface CostlyItems {
  /** Number of items that state enough to be judged. */
  readonly known: number;
  /** In order. */
  readonly costly: readonly CostlyItem[];
}

export interface CostlyItem {
  readonly item: number;
  /** Minor units. */
  readonly exposure: number;
}

/** Value of an item in a period; NaN where nothing is stated. */
export function valueIn(timeline: Timeline, series: Series, item: number, period: number): number {
  return timeline.series[series]?.[period]?.[item] ?? NaN;
}

/** First and last period in which an item states both above 0; null where there are not two. */
export function sharedSpan(
  a: readonly Float64Array[],
  b: readonly Float64Array[],
  item: number
): { readonly first: number; readonly last: number } | null {
  const count = Math.min(a.length, b.length);
  let first = 0;
  while (first < count && !areStated(a[first]!, b[first]!, item)) first += 1;
  let last = count - 1;
  while (last > first && !areStated(a[last]!, b[last]!, item)) last -= 1;
  return first < last ? { first, last } : null;
}

/** Whether an item states both above 0 in a period. */
export function areStated(a: Float64Array, b: Float64Array, item: number): boolean {
  return a[item]! > 0 && b[item]! > 0;
}

/** All lines of some items, in order. Linear in lines. */
export function linesOfItems({ itemOf, lineOf }: Timeline, items: readonly number[]): number[] {
  const asked = new Uint8Array(lineOf.length);
  for (const item of items) asked[item] = 1;
  const lines: number[] = [];
  for (let line = 0; line < itemOf.length; line++) {
    if (asked[itemOf[line]!] === 1) lines.push(line);
  }
  return lines;
}
