import type { Period } from "./period";

/** What is followed over time. "plan" is the budget by period, in minor units as "actual" and "forecast" are; the others are counts. */
export const SERIES = [
  "plan",
  "actual",
  "forecast",
  "usage",
  "queries",
  "tokens",
  "exceptions",
  "manualIntegrations",
  "maintenanceHours",
  "deploymentHours",
] as const;
export type Series = (typeof SERIES)[number];

export const SERIES_OF_MONEY: ReadonlySet<string> = new Set<Series>(["plan", "actual", "forecast"]);

/**
 * Numbers by period. A table may have a column per period (then an item is a line) or a row per period (then the rows
 * that differ only in period, amount and counts are one item).
 */
export interface Timeline {
  /** Of one grain, in the order of time. */
  readonly periods: readonly Period[];
  /** Item of each line. Length = lines of the budget. */
  readonly itemOf: Int32Array;
  /** First line of each item: its name, cost type and case hold for the item. */
  readonly lineOf: Int32Array;
  /** By period, then by item; NaN where nothing is stated. */
  readonly series: Readonly<Partial<Record<Series, readonly Float64Array[]>>>;
}
