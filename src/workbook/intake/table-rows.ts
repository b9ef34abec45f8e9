import { columnsOf, wordColumnsOf } from "../../core/budget/mapping";
import { amountReader, type LineAmount } from "../../core/budget/reading/line-amount";
import { textAt, type ReadTable } from "../../core/budget/reading/read-table";
import { LOOK, summingRows } from "../../core/budget/reading/summing-rows";
import { isTotalLike, type RowLook } from "../../core/budget/row-kinds";
import type { Candidate } from "../discovery/candidate";
import { goesOnAfter } from "../discovery/range-end";
import { isHeaderAgain } from "../discovery/repeated-header";
import type { Columns } from "./columns";
import type { CellValue } from "../survey";

/** A table with its cells, and the header rows of a plain range. */
export interface TableOfLines extends ReadTable, Pick<Candidate, "headerRows"> {
  readonly cells: Columns;
}

/** The rows of a table as its mapped columns show them; body rows count from 0. */
export class TableRows {
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
    this.#besideName = wordColumnsOf(table.mapping);
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

  /** Rows above `end` that arithmetic tells to be sums of others. */
  sums(end: number): ReadonlyMap<number, number | null> {
    const { cells } = this.#table;
    const amounts = (this.#stated = new Float64Array(end));
    const looks = new Uint8Array(end);
    const indents = new Uint8Array(end);
    const hasHeader = this.#headerTexts.length > 0;
    for (let row = 0; row < end; row++) {
      amounts[row] = this.#amountAt(row).amount ?? NaN;
      if (hasHeader && this.#repeatsHeader(row)) this.#repeated.add(row);
      looks[row] = this.#repeated.has(row) ? LOOK.heading : this.#lookOf(row);
      const name = String(cells.value(this.#name, row));
      indents[row] = Math.min(255, name.length - name.trimStart().length);
    }
    const nameOf = (row: number) => textAt(cells, this.#name, row);
    return summingRows({ amounts, looks, indents, nameOf });
  }

  /** Says which rows without the name of a total were taken for sums, with their number on the sheet. */
  notes(sums: ReadonlyMap<number, number | null>): string[] {
    const { cells } = this.#table;
    const rows = [...sums.keys()].sort((a, b) => a - b);
    const unnamed = rows.filter((row) => !isTotalLike(textAt(cells, this.#name, row)));
    if (unnamed.length === 0) return [];
    const shown = unnamed.slice(0, 3).map((row) => {
      const name = textAt(cells, this.#name, row);
      return `${name === "" ? "without a name" : `“${name}”`} (row ${cells.sheetRow(row) + 1})`;
    });
    const rest = unnamed.length > 3 ? ` and ${unnamed.length - 3} more` : "";
    const isOne = unnamed.length === 1;
    return [
      `${unnamed.length} ${isOne ? "row is" : "rows are"} the sum of other rows and ${isOne ? "counts" : "count"} as no line: ${shown.join(", ")}${rest}.`,
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
    if (words > 1) return LOOK.full;
    const isBlank = this.#amounts.every(
      (column) => !cells.isError(column, row) && textAt(cells, column, row) === ""
    );
    if (!isBlank) return LOOK.bare;
    return words === 0 ? LOOK.blank : LOOK.heading;
  }
}
