import { columnsOf, wordColumnsOf } from "../../core/budget/mapping";
import { amountReader, type LineAmount } from "../../core/budget/reading/line-amount";
import { sumsByScenario } from "../../core/budget/reading/rows-by-scenario";
import type { Scenario } from "../../core/budget/reading/scenario-cell";
import { scenarioReader } from "../../core/budget/reading/scenario-rows";
import { textAt, type ReadTable } from "../../core/budget/reading/read-table";
import { LOOK, lookOf, summingRows } from "../../core/budget/reading/summing-rows";
import { isTotalLike, type RowLook } from "../../core/budget/row-kinds";
import { listedOf, quoted } from "../../core/review/wording";
import { ROWS_A_STEP, type Steps } from "../../core/steps";
import { say } from "../../core/words/say";
import type { Candidate } from "../discovery/candidate";
import { goesOnAfter } from "../discovery/range-end";
import { isHeaderAgain } from "../discovery/repeated-header";
import type { Columns } from "./columns";
import { sumsOf, type SumRow } from "./sum-formulas";
import type { CellValue } from "../survey";

/** A table with its cells, and the header rows of a plain range. */
export interface TableOfLines extends ReadTable, Pick<Candidate, "headerRows"> {
  readonly cells: Columns;
  /** Rows that add up others by their formulas or their look, top to bottom; missing where the host tells neither. */
  readonly sumRows?: ReadonlyMap<number, SumRow>;
}

/** The rows of a table as its mapped columns show them; body rows count from 0. */
export class TableRows {
  /** Whose figure a row states; null in a table without scenarios, in which every row states the budget's. */
  readonly scenarioAt: ((row: number) => Scenario | null) | null;
  readonly #table: TableOfLines;
  readonly #amountAt: (row: number) => LineAmount;
  readonly #name: number;
  readonly #besideName: readonly number[];
  readonly #amounts: readonly number[];
  /** Minor units of the rows that were looked at already, NaN for those that state none. */
  #stated = new Float64Array(0);
  readonly #repeated = new Set<number>();
  readonly #headerTexts: readonly (readonly string[])[];

  constructor(table: TableOfLines) {
    this.#table = table;
    this.#amountAt = amountReader(table);
    this.#name = columnsOf(table.mapping, "name")[0] ?? 0;
    this.scenarioAt = scenarioReader(table);
    // "Total" beside "Actual" is a total of actual figures.
    const scenarios = this.scenarioAt ? columnsOf(table.mapping, "scenario") : [];
    this.#besideName = wordColumnsOf(table.mapping).filter((each) => !scenarios.includes(each));
    this.#amounts = columnsOf(table.mapping, "amount");
    this.#headerTexts = table.headerRows ?? [];
  }

  lookAt(row: number): { readonly look: RowLook; readonly failure: LineAmount["failure"] } {
    const { cells } = this.#table;
    const known = this.#stated[row];
    const isKnown = known !== undefined && !Number.isNaN(known);
    const { amount, failure } = isKnown ? { amount: known, failure: null } : this.#amountAt(row);
    const others = this.#besideName.map((column) => textAt(cells, column, row));
    const look = { name: textAt(cells, this.#name, row), others, amount };
    return { look: { ...look, isAmountBlank: failure?.reason === "blank" }, failure };
  }

  /** The first row below a plain range: a blank one after which no line follows, or the first that was not read. */
  end(): number {
    const { cells } = this.#table;
    const below = (row: number) => (row < cells.rows ? cells.row(row) : "end");
    const isHeader = (row: readonly CellValue[]) =>
      isHeaderAgain(row, this.#headerTexts, this.#amounts);
    for (let row = 0; row < cells.rows; row++) {
      if (this.#lookOf(row) === LOOK.blank && !goesOnAfter(row, below, this.#amounts, isHeader))
        return row;
    }
    return cells.rows;
  }

  /** Whether `sums` has met the table's own header here, as it stands again above a section of a plain range. */
  isHeaderAgain(row: number): boolean {
    return this.#repeated.has(row);
  }

  /** Rows that formulas tell to be sums of others, and rows above `end` that arithmetic tells. */
  *sums(end: number): Steps<ReadonlyMap<number, number | null>> {
    const { cells } = this.#table;
    const amounts = (this.#stated = new Float64Array(end));
    const formulas = this.#table.sumRows ?? new Map<number, SumRow>();
    const added = new Float64Array(Math.max(end, lastOf(formulas) + 1));
    const looks = new Uint8Array(end);
    const indents = new Uint8Array(end);
    const hasHeader = this.#headerTexts.length > 0;
    for (let row = 0; row < end; row++) {
      if (row % ROWS_A_STEP === 0) yield;
      const { amount, failure } = this.#amountAt(row);
      amounts[row] = amount ?? NaN;
      if (hasHeader && this.#repeatsHeader(row)) this.#repeated.add(row);
      const isNothing = this.#repeated.has(row) || failure?.reason === "blank";
      added[row] = isNothing ? 0 : amounts[row]!;
      looks[row] = this.#repeated.has(row) ? LOOK.heading : this.#lookOf(row);
      const name = String(cells.value(this.#name, row));
      indents[row] = Math.min(255, name.length - name.trimStart().length);
    }
    // Below the end only totals belong to the table.
    for (const row of formulas.keys())
      if (row >= end) added[row] = this.#amountAt(row).amount ?? NaN;
    const byFormula = sumsOf(formulas, added);
    for (const row of byFormula.keys()) if (row < end) looks[row] = LOOK.heading;
    yield;
    const nameOf = (row: number) => textAt(cells, this.#name, row);
    const outline = { amounts, looks, indents, nameOf };
    const { scenarioAt } = this;
    const sums = summingRows(outline, byFormula);
    return scenarioAt ? sumsByScenario(outline, sums, byFormula, scenarioAt) : sums;
  }

  /** Says which rows without the name of a total were taken for sums, with their number on the sheet. */
  notes(sums: ReadonlyMap<number, number | null>): string[] {
    const { cells, sumRows } = this.#table;
    const rows = [...sums.keys()].sort((a, b) => a - b);
    const unnamed = rows.filter(
      (row) => sumRows?.get(row)?.isByLook || !isTotalLike(textAt(cells, this.#name, row))
    );
    if (unnamed.length === 0) return [];
    const shown = unnamed.slice(0, 3).map((row) => {
      const name = textAt(cells, this.#name, row);
      const formula = sumRows?.get(row)?.reason ?? "";
      const shown = formula.length > 40 ? `${formula.slice(0, 40)}…` : formula;
      return say(formula === "" ? "{name} (row {row})" : "{name} (row {row}, {formula})", {
        name: name === "" ? say("without a name") : quoted(name),
        row: String(cells.sheetRow(row) + 1),
        formula: shown,
      });
    });
    const rest = unnamed.length - shown.length;
    return [
      say(
        "{count, plural, one {# row is the sum of other rows and counts} other {# rows are the sum of other rows and count}} as no line: {rows}.",
        { count: unnamed.length, rows: rest > 0 ? listedOf(shown, rest) : shown.join(", ") }
      ),
    ];
  }

  #repeatsHeader(row: number): boolean {
    const { cells } = this.#table;
    const isAny = (column: number) => {
      const value = cells.value(column, row);
      return value !== "" && this.#headerTexts.some((header) => header[column] === String(value));
    };
    return (
      (isAny(this.#name) || this.#amounts.some(isAny)) &&
      isHeaderAgain(cells.row(row), this.#headerTexts, this.#amounts)
    );
  }

  #lookOf(row: number): number {
    const { cells } = this.#table;
    let words = textAt(cells, this.#name, row) === "" ? 0 : 1;
    for (const column of this.#besideName) {
      if (words > 1) break;
      if (/\p{L}/u.test(textAt(cells, column, row))) words += 1;
    }
    return lookOf(words, () =>
      this.#amounts.every(
        (column) => !cells.isError(column, row) && textAt(cells, column, row) === ""
      )
    );
  }
}

/** The rows ascend. */
function lastOf(rows: ReadonlyMap<number, SumRow>): number {
  let last = -1;
  for (const row of rows.keys()) last = row;
  return last;
}
