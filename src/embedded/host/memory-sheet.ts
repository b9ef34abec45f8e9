import type { CellValue } from "../../workbook/survey";
import { columnPixels, spanAt, type DocumentCell, type DocumentSheet } from "../document/document";
import { SheetAttachments } from "./attachments";
import type { BookPivot, BookSheet, CellInput, Look, Rect } from "./book";
import { MemoryCells } from "./memory-cells";
import type { MemoryStyles } from "./memory-styles";
import { intersection } from "./objects/rectangle";
import { shownText } from "./shown-text";
import { readTyped } from "./typed-text";

/** One sheet of a workbook in memory. Formulas are kept with the results the file has, not computed. */
export class MemorySheet implements BookSheet {
  name: string;
  readonly visibility: BookSheet["visibility"];
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly merges: readonly Rect[];
  readonly attached: SheetAttachments;
  private arrayFormulas: readonly Rect[];
  private readonly cells: MemoryCells;
  private readonly widths = new Map<number, number>();

  constructor(
    readonly id: string,
    private readonly source: DocumentSheet,
    private readonly styles: MemoryStyles,
    private readonly date1904: boolean,
    /** Tells which cells hold something else now. */
    private readonly changed: (sheet: MemorySheet, rect: Rect) => void
  ) {
    this.name = source.name;
    this.visibility = source.visibility;
    this.isProtected = source.isProtected;
    this.isFiltered = source.isFiltered;
    this.merges = source.merges;
    this.attached = new SheetAttachments(source);
    this.arrayFormulas = source.arrays;
    this.cells = new MemoryCells(source);
  }

  isRowHidden(row: number): boolean {
    return this.source.rows[row]?.hidden ?? false;
  }

  isColumnHidden(column: number): boolean {
    return spanAt(this.source, column)?.hidden ?? false;
  }

  isLocked(row: number, column: number): boolean {
    return this.styles.at(this.cells.styleAt(row, column)).isLocked;
  }

  arrays(): readonly Rect[] {
    return this.arrayFormulas;
  }

  pivots(): readonly BookPivot[] {
    return this.source.pivots.map((pivot, at) => ({ ...pivot, id: `${this.id} pivot ${at}` }));
  }

  used(): Rect | null {
    return this.cells.used();
  }

  values(rect: Rect): CellValue[][] {
    return grid(rect, (row, column) => this.cells.at(row, column)?.value ?? "");
  }

  formulas(rect: Rect): CellValue[][] {
    return grid(rect, (row, column) => {
      const cell = this.cells.at(row, column);
      return cell ? (cell.formula ?? cell.value) : "";
    });
  }

  numberFormats(rect: Rect): string[][] {
    return grid(rect, (row, column) => this.styles.at(this.cells.styleAt(row, column)).format);
  }

  texts(rect: Rect): string[][] {
    return grid(rect, (row, column) => {
      const cell = this.cells.at(row, column);
      return cell ? shownText(cell.value, this.styles.at(cell.style).format, this.date1904) : "";
    });
  }

  look(rect: Rect): Look {
    const first = this.lookAt(rect.top, rect.left);
    if (rect.top === rect.bottom && rect.left === rect.right) return first;
    let agreed = Object.entries(first);
    eachCell(this.told(rect), (row, column) => {
      if (agreed.length === 0) return;
      const look: Look = this.lookAt(row, column);
      agreed = agreed.filter(([key, value]) => look[key as keyof Look] === value);
    });
    return Object.fromEntries(agreed) as Look;
  }

  hasLineAbove(row: number, column: number): boolean {
    const border = (at: number) => this.styles.at(this.cells.styleAt(at, column)).border;
    return Boolean(border(row)?.top) || (row > 0 && Boolean(border(row - 1)?.bottom));
  }

  write(rect: Rect, inputs: readonly (readonly CellInput[])[]): void {
    let wrote = false;
    eachCell(rect, (row, column) => {
      const input = inputs[row - rect.top]?.[column - rect.left];
      if (input === null || input === undefined) return;
      this.cells.set(row, column, this.written(row, column, input));
      wrote = true;
    });
    if (wrote) this.tell(rect);
  }

  setNumberFormats(rect: Rect, formats: readonly (readonly string[])[]): void {
    this.restyle(rect, (style, row, column) => {
      const format = formats[row - rect.top]?.[column - rect.left];
      return format ? this.styles.formatted(style, format) : style;
    });
  }

  setLook(rect: Rect, look: Look): void {
    this.restyle(this.told(rect), (style) => this.styles.with(style, look));
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? columnPixels(this.source, column);
  }

  setColumnWidth(column: number, pixels: number): void {
    this.widths.set(column, pixels);
  }

  clear(rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const cleared = this.told(rect);
    eachCell(cleared, (row, column) => {
      const { value = "", formula = null } = this.cells.at(row, column) ?? {};
      const style = what === "Contents" ? this.cells.styleAt(row, column) : 0;
      this.cells.set(
        row,
        column,
        what === "Formats" ? { value, formula, style } : { ...BLANK, style }
      );
    });
    if (what !== "Contents") this.attached.clear(rect, what);
    if (what !== "Formats") this.tell(cleared);
  }

  /** Puts the cells, with all they have, elsewhere; where they stood stays as it is. */
  copy(from: Rect, to: { readonly top: number; readonly left: number }): void {
    const taken = grid(from, (row, column) => ({
      ...(this.cells.at(row, column) ?? BLANK),
      style: this.cells.styleAt(row, column),
    }));
    taken.forEach((line, r) =>
      line.forEach((cell, c) => this.cells.set(to.top + r, to.left + c, cell))
    );
  }

  /** An array formula goes where other cells take its place. */
  private tell(rect: Rect): void {
    this.arrayFormulas = this.arrayFormulas.filter((array) => !intersection(array, rect));
    this.changed(this, rect);
  }

  private written(row: number, column: number, input: Exclude<CellInput, null>): DocumentCell {
    const before = this.cells.at(row, column);
    const style = this.cells.styleAt(row, column);
    const { format } = this.styles.at(style);
    const typed = readTyped(input, format);
    // The result of a formula that is written again is still right.
    if (typed.formula !== null && typed.formula === before?.formula) return before;
    const isFormatted = typed.format === undefined || format !== "General";
    return {
      value: typed.value,
      formula: typed.formula,
      style: isFormatted ? style : this.styles.formatted(style, typed.format!),
    };
  }

  private restyle(
    rect: Rect,
    change: (style: number, row: number, column: number) => number
  ): void {
    eachCell(rect, (row, column) => {
      const style = this.cells.styleAt(row, column);
      const changed = change(style, row, column);
      if (changed !== style)
        this.cells.set(row, column, { ...(this.cells.at(row, column) ?? BLANK), style: changed });
    });
  }

  private lookAt(row: number, column: number): Required<Look> {
    const style = this.styles.at(this.cells.styleAt(row, column));
    const { bold, wrap, vertical, fill, color } = style;
    return { bold, wrap, vertical: vertical ?? "bottom", fill, color };
  }

  /** Whole columns and sheets end for us with the last row and column the sheet tells anything of. */
  private told(rect: Rect): Rect {
    const right = Math.max(
      this.used()?.right ?? 0,
      this.source.columns.at(-1)?.first ?? 0,
      rect.left
    );
    return {
      ...rect,
      bottom: rect.bottom === LAST_ROW ? Math.max(rect.top, this.cells.height) : rect.bottom,
      right: rect.right === LAST_COLUMN ? right : rect.right,
    };
  }
}

const BLANK: DocumentCell = { value: "", formula: null, style: 0 };
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function grid<Cell>(rect: Rect, cellAt: (row: number, column: number) => Cell): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: Cell[] = [];
    for (let column = rect.left; column <= rect.right; column++) line.push(cellAt(row, column));
    rows.push(line);
  }
  return rows;
}

function eachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) visit(row, column);
  }
}
