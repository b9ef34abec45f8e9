import type { Cell } from "../cell";
import { columnsOf, type Mapping } from "../mapping";
import type { Role } from "../role";
import type { Notation } from "./notation";

/** The body cells of a table: rows from 0, columns from its left edge. A cell that was not read is blank. */
export interface TableCells {
  readonly rows: number;
  value(column: number, row: number): Cell;
  isError(column: number, row: number): boolean;
}

/** A table with all that says how its cells are meant. */
export interface ReadTable {
  readonly cells: TableCells;
  readonly mapping: Mapping;
  readonly headers: readonly string[];
  /** Number formats of the first body row, as far as they are known. */
  readonly formats: readonly string[];
  /** Words above the table; "" where there are none. */
  readonly title: string;
  /** The year that the title or a name of the table states; missing or null where none does, or one of them several. */
  readonly year?: number | null;
  readonly notation: Notation;
  /** Decimal digits of the currency's minor unit. */
  readonly digits: number;
  /** Units of the budget's currency for one unit of the row's own; missing where nothing is converted. */
  readonly rateAt?: (row: number) => number;
}

/** What a cell says, trimmed; an error says nothing. */
export function textAt(cells: TableCells, column: number, row: number): string {
  return cells.isError(column, row) ? "" : String(cells.value(column, row)).trim();
}

/** The words of the role's first column at these rows; null where no column has the role. */
export function textsOf(
  { cells, mapping }: Pick<ReadTable, "cells" | "mapping">,
  role: Role,
  rows: Int32Array
): string[] | null {
  const [column] = columnsOf(mapping, role);
  return column === undefined ? null : Array.from(rows, (row) => textAt(cells, column, row));
}
