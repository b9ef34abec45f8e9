import type { CellValue } from "../../workbook/survey";
import type { Rect } from "../host/book";

/**
 * An .xlsx workbook as plain data; culture is always en-US. Sheets that are not worksheets (charts, dialogs, macros) are
 * listed, without rows.
 */
export interface XlsxDocument {
  /** File name without its folder. */
  readonly name: string;
  /** The file as it was opened; saving patches it. */
  readonly bytes: Uint8Array;
  /** Why the workbook cannot be saved, as a sentence; null where it can. */
  readonly readOnly: string | null;
  readonly sheets: readonly DocumentSheet[];
  /** Index into `sheets`. */
  readonly activeSheet: number;
  readonly definedNames: readonly DefinedName[];
  /** A cell's `style` is an index into these; 0 is the default look. */
  readonly styles: readonly CellStyle[];
  /** Day numbers count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Its author recommends or demands that it is opened for reading only. */
  readonly isReadOnlyRecommended: boolean;
  readonly isStructureProtected: boolean;
}

export interface DocumentSheet {
  readonly name: string;
  readonly kind: "worksheet" | "chart" | "dialog" | "macro";
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  /** Part of the package, e.g. "xl/worksheets/sheet1.xml"; "" where it is missing. */
  readonly part: string;
  /** Sparse: index is the row, a hole is a row the file says nothing about. */
  readonly rows: readonly (DocumentRow | undefined)[];
  /** Spans of columns with a width, look or state of their own, ascending. */
  readonly columns: readonly ColumnSpan[];
  /** Pixels at 100 %. */
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Smallest rectangle that holds every non-blank cell; null where all are blank. */
  readonly used: Rect | null;
  readonly merges: readonly Rect[];
  /** Cells filled by one array formula or data table; the first cell holds it. */
  readonly arrays: readonly Rect[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly DocumentTable[];
  /** A filter of the sheet itself that leaves rows out. */
  readonly isFiltered: boolean;
  readonly rules: readonly DocumentRule[];
  readonly comments: readonly DocumentComment[];
  readonly links: readonly DocumentLink[];
  readonly pivots: readonly DocumentPivot[];
}

/** A PivotTable without the cells of its filters. */
export interface DocumentPivot {
  readonly name: string;
  readonly rect: Rect;
}

/** One condition of a conditional format over one rectangle, in the order in which they apply. */
export interface DocumentRule {
  readonly rect: Rect;
  /** The text a cell begins with; null for every other condition. */
  readonly begins: string | null;
  readonly fill: string | null;
  readonly color: string | null;
  readonly numberFormat: string | null;
}

/** A note, or the first remark of a threaded comment. */
export interface DocumentComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly replies: number;
}

export interface DocumentLink {
  readonly rect: Rect;
  readonly place: string | null;
  readonly web: string | null;
  readonly tip: string;
}

export interface DocumentRow {
  /** Sparse: index is the column. */
  readonly cells: readonly (DocumentCell | undefined)[];
  /** Pixels; null where the default applies. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Style of cells of the row that the file does not name; null where it has none. */
  readonly style: number | null;
}

export interface DocumentCell {
  /** Blank is "", an error its text; dates are day numbers. For a formula its cached result. */
  readonly value: CellValue;
  /** With "="; shared formulas are spelled out. */
  readonly formula: string | null;
  readonly style: number;
}

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** Pixels; null where the default applies. */
  readonly pixels: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

export interface DocumentTable {
  readonly name: string;
  readonly part: string;
  /** Header and totals rows included. */
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** e.g. "TableStyleMedium2", "" for none. */
  readonly style: string;
  /** Cells its filter covers: header and lines, not the totals row; null where it has none. */
  readonly filter: Rect | null;
  /** The filter leaves rows out. */
  readonly isFiltered: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Index into `sheets`; null for a name of the whole workbook. */
  readonly sheet: number | null;
  /** Without "=". */
  readonly refersTo: string;
}

/** Colours are #RRGGBB, null is the default; theme and indexed colours are resolved. */
export interface CellStyle {
  /** Excel format code, "General" where none. */
  readonly format: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly wrap: boolean;
  readonly horizontal: "left" | "center" | "right" | "justify" | null;
  readonly vertical: "top" | "center" | "bottom" | null;
  readonly border: Borders | null;
  /** Cannot be written while its sheet is protected. */
  readonly isLocked: boolean;
}

export interface Borders {
  readonly left: Border | null;
  readonly right: Border | null;
  readonly top: Border | null;
  readonly bottom: Border | null;
}

export interface Border {
  /** As in the file: "thin", "medium", "hair" … */
  readonly style: string;
  readonly color: string | null;
}

/** Style index of any cell, also one that the file does not hold: the row's goes before the column's. */
export function styleIndexAt(sheet: DocumentSheet, row: number, column: number): number {
  const line = sheet.rows[row];
  return line?.cells[column]?.style ?? line?.style ?? spanAt(sheet, column)?.style ?? 0;
}

export function styleAt(
  document: XlsxDocument,
  sheet: DocumentSheet,
  row: number,
  column: number
): CellStyle {
  return document.styles[styleIndexAt(sheet, row, column)] ?? document.styles[0]!;
}

/** Pixels at 100 %, whether the column is hidden or not. */
export function columnPixels(sheet: DocumentSheet, column: number): number {
  return spanAt(sheet, column)?.pixels ?? sheet.defaultColumnWidth;
}

export function spanAt(sheet: DocumentSheet, column: number): ColumnSpan | undefined {
  return sheet.columns.find((span) => span.first <= column && column <= span.last);
}
