import { amountHeader } from "../amount-header";
import type { Budget } from "../budget";
import { TEXT_COLUMNS, type TextColumn } from "../column";
import { columnsOf } from "../mapping";
import type { Period } from "../period";
import { COUNTS } from "../period-columns";
import type { Series, Timeline } from "../timeline";
import { periodInCell } from "./period-cell";
import { textsOf, type ReadTable } from "./read-table";
import { inStatedYear } from "./stated-year";

type Lines = Pick<Budget, "names" | "amounts" | "text" | "numbers" | "money">;

/**
 * Numbers by period of a table with a period column: lines that agree in name, cost type and every other text, save notes
 * and status, are one item. Null where no column is the period, or no two lines differ in it.
 */
export function longTimeline(table: ReadTable, rows: Int32Array, lines: Lines): Timeline | null {
  const columns = columnsOf(table.mapping, "period");
  if (columns.length === 0) return null;
  const stated = Array.from(rows, (row) => periodInRow(table, columns, row));
  const said = inStatedYear(stated, table.year);
  const periods = finest(said);
  if (periods.length < 2) return null;
  const { itemOf, lineOf } = itemsOf(table, rows, lines);
  const at = new Map(periods.map((period, index) => [keyOf(period), index]));
  const periodOf = said.map((period) => (period ? (at.get(keyOf(period)) ?? -1) : -1));
  const series: Partial<Record<Series, Float64Array[]>> = {};
  for (const [name, figures] of figuresOf(table, lines)) {
    const byPeriod = periods.map(() => new Float64Array(lineOf.length).fill(NaN));
    figures.forEach((figure, line) => {
      const column = byPeriod[periodOf[line]!];
      const item = itemOf[line]!;
      if (!column || Number.isNaN(figure)) return;
      column[item] = Number.isNaN(column[item]!) ? figure : column[item]! + figure;
    });
    series[name] = byPeriod;
  }
  return { periods, itemOf, lineOf, series };
}

/**
 * What the cells of the period columns name together: a month and its year may stand in two.
 */
function periodInRow(table: ReadTable, columns: readonly number[], row: number): Period | null {
  const { cells, headers, formats, notation } = table;
  let found: Period | null = null;
  let year: number | null = null;
  for (const column of columns) {
    if (cells.isError(column, row)) continue;
    const header = headers[column] ?? "";
    const period = periodInCell(cells.value(column, row), header, formats[column] ?? "", notation);
    if (!period) continue;
    year ??= period.year;
    if (!found || (found.grain === "year" && period.grain !== "year")) found = period;
  }
  return found && (found.year === null ? { ...found, year } : found);
}

const GRAINS: readonly Period["grain"][] = ["month", "quarter", "half", "year"];

/** Periods of the finest grain that has two or more, each once, in the order of time. */
function finest(said: readonly (Period | null)[]): Period[] {
  for (const grain of GRAINS) {
    const periods = new Map<string, Period>();
    for (const period of said) if (period?.grain === grain) periods.set(keyOf(period), period);
    if (periods.size < 2) continue;
    return [...periods.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.place - b.place);
  }
  return [];
}

const NOT_TELLING: ReadonlySet<TextColumn> = new Set<TextColumn>(["notes", "status"]);

function itemsOf(
  table: ReadTable,
  rows: Int32Array,
  { names, text }: Lines
): Pick<Timeline, "itemOf" | "lineOf"> {
  const columns = [
    names,
    textsOf(table, "costType", rows),
    textsOf(table, "category", rows),
    ...TEXT_COLUMNS.map((role) => (NOT_TELLING.has(role) ? null : text[role])),
  ].filter((column): column is readonly string[] => Boolean(column));
  const itemOf = new Int32Array(rows.length);
  const lineOf: number[] = [];
  const items = new Map<string, number>();
  for (let line = 0; line < rows.length; line++) {
    const key = columns.map((column) => column[line]).join("\u0000");
    const item = items.get(key) ?? items.size;
    if (item === items.size) {
      items.set(key, item);
      lineOf.push(line);
    }
    itemOf[line] = item;
  }
  return { itemOf, lineOf: Int32Array.from(lineOf) };
}

function figuresOf(
  { mapping, headers }: ReadTable,
  { amounts, money, numbers }: Lines
): [Series, Float64Array][] {
  const [amount] = columnsOf(mapping, "amount");
  const nature = amountHeader(headers[amount ?? -1] ?? "")?.nature;
  const main: Series = nature === "actual" || nature === "forecast" ? nature : "plan";
  const found = new Map<Series, Float64Array>([[main, amounts]]);
  const beside = { plan: money.budget, actual: money.actual, forecast: money.forecast } as const;
  for (const name of ["plan", "actual", "forecast"] as const) {
    const figures = beside[name];
    if (figures && !found.has(name)) found.set(name, figures);
  }
  for (const name of COUNTS) {
    const figures = numbers[name];
    if (figures) found.set(name, figures);
  }
  return [...found];
}

function keyOf({ grain, year, place }: Period): string {
  return `${grain} ${year ?? ""} ${place}`;
}
