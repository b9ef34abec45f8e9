import { TEXT_COLUMNS } from "../../core/budget/column";
import { columnsOf } from "../../core/budget/mapping";
import { textAt, type ReadTable } from "../../core/budget/reading/read-table";
import { scenarioNamed, type Scenario } from "../../core/budget/reading/scenario-cell";
import type { Role } from "../../core/budget/role";
import type { Lines } from "./lines";

/** A long table with rows for budget, actual and forecast: its budget rows are the lines. */
export interface ByScenario {
  readonly lines: Lines;
  /** Minor units of each line in the other scenarios, NaN where no row states any. */
  readonly money: Readonly<Partial<Record<"actual" | "forecast", Float64Array>>>;
  readonly notes: readonly string[];
}

/**
 * Parts the rows of a table by its scenario column; null where no column is one, or where no row is called a budget. Rows
 * that name no scenario are lines. A row belongs to the line that agrees with it in every other word and in the period,
 * else in every other word.
 */
export function byScenario(table: ReadTable, all: Lines): ByScenario | null {
  const [column] = columnsOf(table.mapping, "scenario");
  if (column === undefined) return null;
  const said = Array.from(all.offsets, (row) => scenarioNamed(textAt(table.cells, column, row)));
  if (!said.includes("budget")) return null;
  const kept = said.flatMap((scenario, line) =>
    scenario === null || scenario === "budget" ? [line] : []
  );
  const lineOf = new Matching(table, kept, all.offsets);
  const money: Partial<Record<Exclude<Scenario, "budget">, Float64Array>> = {};
  const strays: number[] = [];
  const unread = new Set(all.unreadable.map(({ line }) => line));
  said.forEach((scenario, row) => {
    if (scenario === null || scenario === "budget" || unread.has(row)) return;
    const line = lineOf.lineOf(all.offsets[row]!);
    const figures = (money[scenario] ??= new Float64Array(kept.length).fill(NaN));
    if (line === null) strays.push(all.offsets[row]!);
    else figures[line] = (Number.isNaN(figures[line]!) ? 0 : figures[line]!) + all.amounts[row]!;
  });
  return { lines: linesAt(all, kept), money, notes: notesOn(table, strays) };
}

/** Totals over rows of several scenarios say nothing about the lines. */
function linesAt(all: Lines, kept: readonly number[]): Lines {
  const at = new Map(kept.map((old, line) => [old, line]));
  const of = <Column extends Int32Array | Float64Array | Uint8Array>(column: Column): Column =>
    column.filter((_, line) => at.has(line)) as Column;
  return {
    ...all,
    offsets: of(all.offsets),
    amounts: of(all.amounts),
    locked: of(all.locked),
    minimum: of(all.minimum),
    maximum: of(all.maximum),
    unreadable: all.unreadable.flatMap((each) => {
      const line = at.get(each.line);
      return line === undefined ? [] : [{ ...each, line }];
    }),
    totals: [],
    totalOffsets: new Int32Array(0),
  };
}

const TELLING: readonly Role[] = [
  "name",
  "costType",
  "category",
  ...TEXT_COLUMNS.filter((role) => role !== "notes" && role !== "status"),
];

/** Which line a row of another scenario belongs to. */
class Matching {
  readonly #table: ReadTable;
  readonly #byPeriod = new Map<string, number>();
  /** Null where several lines have the words. */
  readonly #byWords = new Map<string, number | null>();
  readonly #words: readonly number[];
  readonly #periods: readonly number[];

  constructor(table: ReadTable, kept: readonly number[], offsets: Int32Array) {
    this.#table = table;
    this.#words = TELLING.flatMap((role) => columnsOf(table.mapping, role));
    this.#periods = columnsOf(table.mapping, "period");
    kept.forEach((old, line) => {
      const row = offsets[old]!;
      const [words, period] = this.#keys(row);
      if (!this.#byPeriod.has(period)) this.#byPeriod.set(period, line);
      this.#byWords.set(words, this.#byWords.has(words) ? null : line);
    });
  }

  lineOf(row: number): number | null {
    const [words, period] = this.#keys(row);
    return this.#byPeriod.get(period) ?? this.#byWords.get(words) ?? null;
  }

  #keys(row: number): [words: string, period: string] {
    const text = (column: number) => textAt(this.#table.cells, column, row).toLowerCase();
    const words = this.#words.map(text).join("\u0000");
    return [words, [words, ...this.#periods.map(text)].join("\u0001")];
  }
}

function notesOn({ cells, mapping }: ReadTable, strays: readonly number[]): string[] {
  if (strays.length === 0) return [];
  const [name = 0] = columnsOf(mapping, "name");
  const names = [...new Set(strays.map((row) => `“${textAt(cells, name, row)}”`))];
  const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
  const says =
    strays.length === 1
      ? "1 row of actual or forecast figures belongs to no budget line and is left out"
      : `${strays.length} rows of actual or forecast figures belong to no budget line and are left out`;
  return [`${says}: ${names.slice(0, 3).join(", ")}${rest}.`];
}
