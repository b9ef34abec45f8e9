import { columnsRead, type Mapping } from "../../core/budget/mapping";
import type { TableCells } from "../../core/budget/reading/read-table";
import type { Area } from "../address";
import type { Block } from "../host";
import type { CellValue } from "../survey";

/** The cells that were read; rows count from 0 below the header, and may be asked for further down than the table goes. */
export class Columns implements TableCells {
  readonly rows: number;
  readonly #top: number;
  readonly #places: ReadonlyMap<number, { readonly block: Block; readonly at: number }>;

  constructor(area: Area, blocks: readonly Block[]) {
    this.rows = area.bottom - area.top;
    this.#top = area.top;
    this.#places = new Map(
      blocks.flatMap((block) =>
        range(block.area.left, block.area.right).map((column) => [
          column - area.left,
          { block, at: column - block.area.left },
        ])
      )
    );
  }

  value(column: number, row: number): CellValue {
    const place = this.#places.get(column);
    return place?.block.values[row]?.[place.at] ?? "";
  }

  isError(column: number, row: number): boolean {
    const place = this.#places.get(column);
    return place?.block.errors[row]?.[place.at] ?? false;
  }

  /** Row of the sheet, from 0. */
  sheetRow(row: number): number {
    return this.#top + 1 + row;
  }

  /** All cells of the row from the table's left edge; those of columns that were not read are blank. */
  row(row: number): CellValue[] {
    const last = Math.max(-1, ...this.#places.keys());
    return Array.from({ length: last + 1 }, (_, column) => this.value(column, row));
  }
}

/** Body areas of the columns that the mapping reads, `below` rows further than the table; neighbours are one area. */
export function mappedAreas(area: Area, mapping: Mapping, below = 0): Area[] {
  return columnSpans(columnsRead(mapping)).map(({ first, last }) => ({
    sheet: area.sheet,
    top: area.top + 1,
    bottom: area.bottom + below,
    left: area.left + first,
    right: area.left + last,
  }));
}

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** Neighbours among ascending columns together. */
export function columnSpans(columns: readonly number[]): ColumnSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const column of columns) {
    const open = spans[spans.length - 1];
    if (open && open.last + 1 === column) open.last = column;
    else spans.push({ first: column, last: column });
  }
  return spans;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
