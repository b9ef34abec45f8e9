import { TEXT_COLUMNS } from "../column";
import { columnsOf } from "../mapping";
import type { Role } from "../role";
import { textAt, type ReadTable } from "./read-table";
import type { Scenario } from "./scenario-cell";
import { scenarioReader } from "./scenario-rows";

type Cells = Pick<ReadTable, "cells" | "mapping">;

/** A row of a long table that is no heading, blank or total row. */
export interface ScenarioRow {
  /** Body row, from 0. */
  readonly row: number;
  /** Minor units; null where they cannot be read. */
  readonly amount: number | null;
}

export interface ScenarioFigures {
  /** Which of the rows are lines of the budget. */
  readonly kept: readonly number[];
  /** Minor units of each line in the other scenarios, NaN where no row states any. */
  readonly money: Readonly<Partial<Record<Exclude<Scenario, "budget">, Float64Array>>>;
  /** Body rows that belong to no line. */
  readonly strays: readonly number[];
}

/**
 * Parts the rows of a table by its scenario column; null where no column is one, or where no row is called a budget. Rows
 * that name no scenario are lines. A row belongs to the line that agrees with it in every other word and in the period,
 * else in every other word.
 */
export function scenarioFigures(
  table: Cells,
  rows: readonly ScenarioRow[]
): ScenarioFigures | null {
  const scenarioAt = scenarioReader(table);
  if (!scenarioAt) return null;
  const said = rows.map(({ row }) => scenarioAt(row));
  const kept = said.flatMap((scenario, at) =>
    scenario === null || scenario === "budget" ? [at] : []
  );
  const lineOf = new Matching(
    table,
    kept.map((at) => rows[at]!.row)
  );
  const money: Partial<Record<Exclude<Scenario, "budget">, Float64Array>> = {};
  const strays: number[] = [];
  rows.forEach(({ row, amount }, at) => {
    const scenario = said[at] ?? "budget";
    if (scenario === "budget" || amount === null) return;
    const line = lineOf.lineOf(row);
    const figures = (money[scenario] ??= new Float64Array(kept.length).fill(NaN));
    if (line === null) strays.push(row);
    else figures[line] = (Number.isNaN(figures[line]!) ? 0 : figures[line]!) + amount;
  });
  return { kept, money, strays };
}

const TELLING: readonly Role[] = [
  "name",
  "costType",
  "category",
  ...TEXT_COLUMNS.filter((role) => role !== "notes" && role !== "status"),
];

/** Which line a row of another scenario belongs to. */
class Matching {
  readonly #table: Cells;
  readonly #byPeriod = new Map<string, number>();
  /** Null where several lines have the words. */
  readonly #byWords = new Map<string, number | null>();
  readonly #words: readonly number[];
  readonly #periods: readonly number[];

  constructor(table: Cells, lines: readonly number[]) {
    this.#table = table;
    this.#words = TELLING.flatMap((role) => columnsOf(table.mapping, role));
    this.#periods = columnsOf(table.mapping, "period");
    lines.forEach((row, line) => {
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
