import { isDateFormat } from "../../core/budget/reading/date-cell";
import { shownText } from "../host/shown-text";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { ICellData, Injector } from "@univerjs/presets";
import { SheetsFilterService } from "@univerjs/preset-sheets-filter";
import type { CellValue } from "../../workbook/survey";
import { styleIndexAt, type CellStyle, type DocumentSheet } from "../document/document";
import type { SheetAttachments } from "../host/attachments";
import { HostError } from "../host/book";
import type { BookPivot, BookSheet, CellInput, Look, Rearrangement, Rect } from "../host/book";
import { gridRange, rectOf } from "./grid-range";
import type { Rearrangements } from "./rearrangements";
import { attachmentsOf } from "./univer-attachments";
import { SPARE_COLUMNS, SPARE_ROWS } from "./snapshot";
import { UniverCells, cellOf } from "./univer-cells";
import { formatAt, lookOf, styleOf } from "./univer-look";

/** One sheet of the grid. */
export class UniverSheet implements BookSheet {
  readonly attached: SheetAttachments;
  private readonly cells: UniverCells;

  constructor(
    readonly sheet: FWorksheet,
    private readonly injector: Injector,
    /** What the file says of the sheet; the grid does not know all of it. */
    private readonly file: DocumentSheet,
    private readonly styles: readonly CellStyle[],
    private readonly date1904: boolean,
    /** Runs a change in the add-in's name. */
    private readonly byHost: <T>(change: () => T) => T,
    private readonly rearrangements: Rearrangements
  ) {
    this.cells = new UniverCells(sheet, injector);
    this.attached = attachmentsOf(sheet, injector, file);
  }

  get id(): string {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.sheet.getSheetName();
  }

  set name(name: string) {
    this.byHost(() => this.sheet.setName(name));
  }

  get visibility(): BookSheet["visibility"] {
    if (!this.sheet.isSheetHidden()) return "Visible";
    return this.file.visibility === "VeryHidden" ? "VeryHidden" : "Hidden";
  }

  get isProtected(): boolean {
    return this.file.isProtected;
  }

  get isFiltered(): boolean {
    const filters = this.injector.get(SheetsFilterService);
    const model = filters.getFilterModel(this.sheet.getWorkbook().getUnitId(), this.id);
    return this.file.isFiltered || (model?.filteredOutRows.size ?? 0) > 0;
  }

  get merges(): readonly Rect[] {
    return this.sheet.getSheet().getMergeData().map(rectOf);
  }

  isRowHidden(row: number): boolean {
    return row < this.sheet.getMaxRows() && !this.sheet.getSheet().getRowVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return column < this.sheet.getMaxColumns() && !this.sheet.getSheet().getColVisible(column);
  }

  isLocked(row: number, column: number): boolean {
    return this.styles[styleIndexAt(this.file, row, column)]?.isLocked ?? true;
  }

  /** Those of the file that still stand; the grid itself knows only formulas that spill. */
  arrays(): readonly Rect[] {
    return this.file.arrays.filter(({ top, left }) => {
      const [[formula] = []] = this.formulas({ top, left, bottom: top, right: left });
      return typeof formula === "string" && formula.startsWith("=");
    });
  }

  /** Those of the file, as long as nobody has moved cells: the grid itself knows none. */
  pivots(): readonly BookPivot[] {
    if (this.rearranged() !== null) return [];
    return this.file.pivots.map((pivot, at) => ({ ...pivot, id: `${this.id} pivot ${at}` }));
  }

  used(): Rect | null {
    return this.cells.used();
  }

  values(rect: Rect): CellValue[][] {
    return this.cells.values(rect);
  }

  formulas(rect: Rect): CellValue[][] {
    return this.cells.formulas(rect);
  }

  numberFormats(rect: Rect): string[][] {
    return grid(rect, (row, column) => formatAt(this.sheet, row, column));
  }

  texts(rect: Rect): string[][] {
    this.makeRoom(rect);
    const shown = this.sheet.getRange(gridRange(rect)).getDisplayValues();
    if (!this.date1904) return shown;
    // The grid knows the other date system alone.
    const [values, formats] = [this.values(rect), this.numberFormats(rect)];
    return shown.map((row, down) =>
      row.map((text, right) => {
        const format = formats[down]![right]!;
        return isDateFormat(format) ? shownText(values[down]![right]!, format, true) : text;
      })
    );
  }

  spills(): readonly Rect[] {
    return this.cells.spills();
  }

  rearranged(): Rearrangement | null {
    return this.rearrangements.of(this.id);
  }

  look(rect: Rect): Look {
    return lookOf(this.sheet, rect);
  }

  write(rect: Rect, cells: readonly (readonly CellInput[])[]): void {
    this.change(rect, (row, column) => cellOf(cells[row - rect.top]?.[column - rect.left] ?? null));
  }

  setNumberFormats(rect: Rect, formats: readonly (readonly string[])[]): void {
    this.change(rect, (row, column) => {
      const format = formats[row - rect.top]?.[column - rect.left];
      return format === undefined
        ? null
        : { s: { n: format === "General" ? null : { pattern: format } } };
    });
  }

  setLook(rect: Rect, look: Look): void {
    const style = styleOf(look);
    this.change(rect, () => ({ s: style }));
  }

  columnWidth(column: number): number {
    return this.sheet.getColumnWidth(column);
  }

  setColumnWidth(column: number, pixels: number): void {
    this.makeRoom({ top: 0, bottom: 0, left: column, right: column });
    this.byHost(() => this.sheet.setColumnWidth(column, pixels));
  }

  clear(rect: Rect, what: "All" | "Contents" | "Formats"): void {
    this.clearCells(rect, what);
    if (what !== "Contents") this.attached.clear(rect, what);
  }

  /** Cells with everything they have, for moving them; `put` takes them back. */
  take(rect: Rect): (ICellData | null)[][] {
    const matrix = this.sheet.getSheet().getCellMatrix();
    return grid(rect, (row, column) => structuredClone(matrix.getValue(row, column) ?? null));
  }

  put(rect: Rect, cells: readonly (readonly (ICellData | null)[])[]): void {
    this.clearCells(rect, "All");
    this.change(rect, (row, column) => cells[row - rect.top]?.[column - rect.left] ?? null);
  }

  copyLook(from: { row: number; column: number }, to: { row: number; column: number }): void {
    const style = this.sheet.getSheet().getCellStyle(from.row, from.column);
    const rect = { top: to.row, left: to.column, bottom: to.row, right: to.column };
    if (style) this.change(rect, () => ({ s: structuredClone(style) }));
  }

  private clearCells(rect: Rect, what: "All" | "Contents" | "Formats"): void {
    this.makeRoom(rect);
    const range = this.sheet.getRange(gridRange(rect));
    this.byHost(() => {
      if (what !== "Formats") range.clearContent();
      if (what !== "Contents") range.clearFormat();
    });
  }

  private change(rect: Rect, cellAt: (row: number, column: number) => ICellData | null): void {
    this.makeRoom(rect);
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const cell = cellAt(row, column);
        if (cell) (matrix[row] ??= {})[column] = cell;
      }
    }
    if (Object.keys(matrix).length === 0) return;
    this.byHost(() => this.sheet.getRange(gridRange(rect)).setValues(matrix));
  }

  /** The grid ends where its rows and columns were counted, and what spills beyond is #SPILL!; Excel's sheet goes on. */
  private makeRoom(rect: Rect): void {
    if (rect.bottom >= LAST_ROW || rect.right >= LAST_COLUMN) {
      throw new HostError("InvalidArgument", "The cells lie outside the sheet.");
    }
    if (rect.bottom + SPARE_ROWS > this.sheet.getMaxRows())
      this.byHost(() => this.sheet.setRowCount(rect.bottom + 2 * SPARE_ROWS));
    if (rect.right + SPARE_COLUMNS > this.sheet.getMaxColumns())
      this.byHost(() => this.sheet.setColumnCount(rect.right + 2 * SPARE_COLUMNS));
  }
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

function grid<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, r) =>
    Array.from({ length: rect.right - rect.left + 1 }, (_, c) => at(rect.top + r, rect.left + c))
  );
}
