import type { AmountColumn } from "./amount-choice";
import { plainWords, unitIn } from "./header-text";
import { promisedAmounts, roleOfHeader } from "./headers";
import type { Nature } from "./header-words";
import { periodIn, type Period } from "./period";
import { SERIES, type Series } from "./timeline";

/** A column that holds one series in one period, which its header names: "Actual Q1", "Tokens Jan-26". */
export interface PeriodColumn {
  readonly series: Series;
  readonly column: number;
}

/** Series that are counted, not paid. */
export const COUNTS = SERIES.filter(
  (series): series is Exclude<Series, "plan" | "actual" | "forecast"> =>
    series !== "plan" && series !== "actual" && series !== "forecast"
);

/**
 * Columns by period of the finest grain in which one series has two periods or more; [] where no series has. Where some
 * amounts are called a budget, those that say nothing are left out. A header of "" is passed over.
 */
export function periodColumns(headers: readonly string[]): PeriodColumn[] {
  const found = [...moneyByPeriod(headers), ...countsByPeriod(headers)];
  for (const grain of GRAINS) {
    const columns = found.filter(({ period }) => period.grain === grain);
    if (!hasTwoPeriods(columns)) continue;
    return columns
      .filter((one, at) => columns.findIndex((other) => keyOf(other) === keyOf(one)) === at)
      .map(({ series, column }) => ({ series, column }))
      .sort((a, b) => a.column - b.column);
  }
  return [];
}

/** Period of each column in the same order. One that names no year takes it from its neighbours, across New Year as well. */
export function periodsUnder(
  headers: readonly string[],
  columns: readonly PeriodColumn[]
): Period[] {
  const periods = columns.map(({ column }) => periodIn(plainWords(headers[column] ?? "")).period!);
  return periods.map((period, at) =>
    period.year === null ? { ...period, year: yearOf(columns, periods, at) } : period
  );
}

/** What a header counts in which period, with the period; null for any other. */
export function countHeader(
  header: string
): { readonly series: (typeof COUNTS)[number]; readonly period: Period } | null {
  const { period, rest } = periodIn(plainWords(header));
  if (!period || rest === "") return null;
  const guess = roleOfHeader(`${rest} ${unitIn(header)}`) ?? roleOfHeader(rest);
  const series = COUNTS.find((count) => count === guess?.role);
  return series ? { series, period } : null;
}

/** From the finest on. */
const GRAINS: readonly Period["grain"][] = ["month", "quarter", "half", "year"];

const SERIES_OF: Readonly<Record<Nature, Series | null>> = {
  budget: "plan",
  plain: "plan",
  forecast: "forecast",
  actual: "actual",
  earlier: null,
};

interface Found extends PeriodColumn {
  readonly period: Period;
}

function moneyByPeriod(headers: readonly string[]): Found[] {
  const amounts = promisedAmounts(headers).filter(
    ({ period, isVague, grain }) => period !== null && !isVague && grain !== "monthly rate"
  );
  const hasBudget = (grain: Period["grain"]) =>
    amounts.some(({ nature, period }) => nature === "budget" && period!.grain === grain);
  return amounts.flatMap(({ nature, period, column }: AmountColumn) => {
    const series = SERIES_OF[nature];
    if (!series || (nature === "plain" && hasBudget(period!.grain))) return [];
    return [{ series, column, period: period! }];
  });
}

function countsByPeriod(headers: readonly string[]): Found[] {
  return headers.flatMap((header, column) => {
    const count = countHeader(header);
    return count ? [{ ...count, column }] : [];
  });
}

function hasTwoPeriods(columns: readonly Found[]): boolean {
  return columns.some((one) =>
    columns.some((other) => one.series === other.series && keyOf(one) !== keyOf(other))
  );
}

function keyOf({ series, period: { year, place } }: Found): string {
  return `${series} ${year ?? ""} ${place}`;
}

/** The nearest column of the series that names a year decides; the months wrap once on the way to it. */
function yearOf(
  columns: readonly PeriodColumn[],
  periods: readonly Period[],
  at: number
): number | null {
  const { series } = columns[at]!;
  const { place } = periods[at]!;
  const named = columns
    .map((column, index) => ({ ...column, index, ...periods[index]! }))
    .filter((each) => each.series === series && each.year !== null)
    .sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
  const [nearest] = named;
  if (!nearest) return periods.find(({ year }) => year !== null)?.year ?? null;
  const isBefore = at < nearest.index;
  if (isBefore) return place <= nearest.place ? nearest.year : nearest.year! - 1;
  return place >= nearest.place ? nearest.year : nearest.year! + 1;
}
