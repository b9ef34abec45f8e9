import type { CellValue } from "../../workbook/survey";
import type { BookChart, BookComment, BookLink, BookRule, BookSheet, Rect } from "../host/book";
import type { DocumentSheet, DocumentTable } from "./document";

/** What became of a workbook since it was opened, as data. */
export interface WorkbookChanges {
  readonly sheets: readonly SheetChanges[];
  readonly newSheets: readonly NewSheet[];
  readonly tables: readonly TableChange[];
  readonly newTables: readonly NewTable[];
}

export interface SheetChanges {
  readonly sheet: DocumentSheet;
  /** By row, then by column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
  /** Pixels by column. */
  readonly widths: ReadonlyMap<number, number>;
  readonly attached: AttachedChanges;
}

export interface NewSheet {
  readonly sheet: BookSheet;
  /** Index of the original sheet it stands behind; −1 in front of all. */
  readonly after: number;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
  readonly widths: ReadonlyMap<number, number>;
  readonly attached: AttachedChanges;
}

/** What stands on the cells of one sheet as the book has it; null where it is as in the file. */
export interface AttachedChanges {
  /** All of them, first applies first. */
  readonly rules: readonly Rule[] | null;
  readonly comments: readonly Comment[] | null;
  readonly links: readonly BookLink[] | null;
  /** Those of the file are not among them. */
  readonly charts: readonly NewChart[];
}

export type Rule = Omit<BookRule, "id">;
export type Comment = Omit<BookComment, "id">;

/** A chart with what its cells show, so that it can be drawn before anything is computed. */
export interface NewChart extends Omit<BookChart, "id"> {
  /** Row-major, with the shape of the data. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Only what changed is there. */
export interface CellChange {
  readonly content?: CellContent;
  readonly style?: StyleChange;
}

export interface CellContent {
  /** "" blanks the cell. For a formula its result, "" where nobody computed it. */
  readonly value: CellValue;
  /** With "=". */
  readonly formula: string | null;
  /** Where the formula fills more than its own cell. */
  readonly spill: Rect | null;
}

/** null takes a colour away. */
export interface StyleChange {
  readonly format?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly vertical?: "top" | "center" | "bottom";
  readonly fill?: string | null;
  readonly color?: string | null;
  /** Whatever its text begins with, editing the cell does not make a formula of it. */
  readonly quoted?: boolean;
}

export interface TableChange {
  readonly table: DocumentTable;
  readonly name: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
}

export interface NewTable extends Omit<TableChange, "table"> {
  readonly sheet: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly style: string;
}

export function isUnchanged({ sheets, newSheets, tables, newTables }: WorkbookChanges): boolean {
  return [sheets, newSheets, tables, newTables].every((changes) => changes.length === 0);
}

/** Cells of one sheet while they are being found. */
export class CellChanges {
  readonly rows = new Map<number, Map<number, CellChange>>();

  add(row: number, column: number, change: CellChange): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    const known = cells.get(column);
    const style =
      known?.style || change.style ? { style: { ...known?.style, ...change.style } } : {};
    cells.set(column, { ...known, ...change, ...style });
  }
}
