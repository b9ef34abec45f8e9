import { columnsOf, wordColumnsOf, type Mapping } from "../../core/budget/mapping";
import type { Role } from "../../core/budget/role";
import type { Area } from "../address";
import type { Block } from "../host";
import type { CellValue } from "../survey";

/** The cells that were read, by role; `offset` counts body rows from 0. */
export class Columns {
  readonly rows: number;
  /** Columns that are read as words, without the name. */
  readonly besideName: readonly number[];
  readonly #places: ReadonlyMap<number, { readonly block: Block; readonly at: number }>;
  readonly #mapping: Mapping;

  constructor(area: Area, mapping: Mapping, blocks: readonly Block[]) {
    this.rows = area.bottom - area.top;
    this.#mapping = mapping;
    this.#places = new Map(
      blocks.flatMap((block) =>
        range(block.area.left, block.area.right).map((column) => [
          column - area.left,
          { block, at: column - block.area.left },
        ])
      )
    );
    this.besideName = wordColumnsOf(mapping);
  }

  /** Positions of the columns with this role, from the table's left edge. */
  of(role: Role): number[] {
    return columnsOf(this.#mapping, role).filter((column) => this.#places.has(column));
  }

  value(column: number, offset: number): CellValue {
    const place = this.#places.get(column);
    return place?.block.values[offset]?.[place.at] ?? "";
  }

  isError(column: number, offset: number): boolean {
    const place = this.#places.get(column);
    return place?.block.errors[offset]?.[place.at] ?? false;
  }

  /** What the cell says, trimmed; an error says nothing. */
  text(column: number, offset: number): string {
    return this.isError(column, offset) ? "" : String(this.value(column, offset)).trim();
  }

  /** One column's words at these rows; null where no column has the role. */
  texts(role: Role, offsets: Int32Array): string[] | null {
    const [column] = this.of(role);
    return column === undefined ? null : Array.from(offsets, (offset) => this.text(column, offset));
  }

  /** Every body cell of the role's first column; null where no column has the role. */
  all(role: Role): CellValue[] | null {
    const [column] = this.of(role);
    if (column === undefined) return null;
    return Array.from({ length: this.rows }, (_, offset) => this.value(column, offset));
  }

  /** All cells of the row from the table's left edge; those of columns that were not read are blank. */
  row(offset: number): CellValue[] {
    const last = Math.max(-1, ...this.#places.keys());
    return Array.from({ length: last + 1 }, (_, column) => this.value(column, offset));
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
