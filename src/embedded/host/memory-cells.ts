import { spanAt, type DocumentCell, type DocumentSheet } from "../document/document";
import type { Rect } from "./book";

type Line = readonly (DocumentCell | undefined)[];

/** The cells of one sheet over those of its document, which stay as they are: a row is copied when it first changes. */
export class MemoryCells {
  private readonly lines: (Line | undefined)[];
  private readonly own = new Set<number>();
  /** undefined where it has to be counted again. */
  private extent: Rect | null | undefined;

  constructor(private readonly source: DocumentSheet) {
    this.lines = source.rows.map((row) => row?.cells);
  }

  /** Rows that hold anything, blank cells with a look of their own included. */
  get height(): number {
    return this.lines.length;
  }

  at(row: number, column: number): DocumentCell | undefined {
    return this.lines[row]?.[column];
  }

  /** A cell the file does not name takes the look of its row, else of its column. */
  styleAt(row: number, column: number): number {
    const { source } = this;
    return (
      this.at(row, column)?.style ?? source.rows[row]?.style ?? spanAt(source, column)?.style ?? 0
    );
  }

  set(row: number, column: number, cell: DocumentCell): void {
    const before = this.at(row, column);
    this.ownLine(row)[column] = cell;
    if (isBlank(before) === isBlank(cell)) return;
    this.extent = this.extent && !isBlank(cell) ? grown(this.extent, row, column) : undefined;
  }

  used(): Rect | null {
    if (this.extent === undefined) this.extent = this.count();
    return this.extent;
  }

  private ownLine(row: number): (DocumentCell | undefined)[] {
    if (!this.own.has(row)) {
      this.own.add(row);
      this.lines[row] = [...(this.lines[row] ?? [])];
    }
    return this.lines[row] as (DocumentCell | undefined)[];
  }

  private count(): Rect | null {
    let extent: Rect | null = null;
    for (const [row, line] of this.lines.entries()) {
      for (const [column, cell] of (line ?? []).entries()) {
        if (isBlank(cell)) continue;
        extent = grown(
          extent ?? { top: row, left: column, bottom: row, right: column },
          row,
          column
        );
      }
    }
    return extent;
  }
}

function isBlank(cell: DocumentCell | undefined): boolean {
  return !cell || (cell.value === "" && cell.formula === null);
}

function grown(extent: Rect, row: number, column: number): Rect {
  const { top, left, bottom, right } = extent;
  if (row >= top && row <= bottom && column >= left && column <= right) return extent;
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}
