import { periodsUnder } from "../period-columns";
import type { Period } from "../period";
import type { Series, Timeline } from "../timeline";
import { moneyIn, numbersIn } from "./optional-columns";
import type { ReadTable } from "./read-table";
import { inStatedYear } from "./stated-year";

/** Numbers by period of a table with a column per period: every line is an item. Null where the mapping names none. */
export function wideTimeline(table: ReadTable, rows: Int32Array): Timeline | null {
  const { headers, mapping } = table;
  const columns = mapping.periods ?? [];
  if (columns.length === 0) return null;
  const said = inStatedYear(periodsUnder(headers, columns), table.year);
  const periods = inTime(said);
  const series: Partial<Record<Series, Float64Array[]>> = {};
  columns.forEach((each, at) => {
    const isMoney =
      each.series === "plan" || each.series === "actual" || each.series === "forecast";
    const byPeriod = (series[each.series] ??= periods.map(() =>
      new Float64Array(rows.length).fill(NaN)
    ));
    byPeriod[periods.findIndex((period) => keyOf(period) === keyOf(said[at]!))] = isMoney
      ? moneyIn(table, each.column, rows)
      : numbersIn(table, each.column, rows);
  });
  const lines = Int32Array.from(rows, (_, line) => line);
  return { periods, itemOf: lines, lineOf: lines, series };
}

/** Each period once, in the order of time. Months without a year stand as in the table where they only wrap once. */
function inTime(said: readonly Period[]): Period[] {
  const once = [...new Map(said.map((period) => [keyOf(period), period])).values()];
  const hasYears = once.every(({ year }) => year !== null);
  const turns = once.filter(({ place }, at) => at > 0 && place < once[at - 1]!.place).length;
  if (!hasYears && turns === 1 && once[once.length - 1]!.place < once[0]!.place) return once;
  return once.sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.place - b.place);
}

function keyOf({ year, place }: Period): string {
  return `${year ?? ""} ${place}`;
}
