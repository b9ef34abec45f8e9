import type { Area } from "./address";

/** What a cell holds as a scripting host hands it over: "" is blank; an error arrives as its text, e.g. "#N/A". */
export type CellValue = string | number | boolean;

/** How the workbook writes numbers and counts days. */
export interface Culture {
  /** BCP 47, e.g. "de-DE". */
  readonly locale: string;
  readonly decimal: string;
  readonly thousands: string;
  /** Where day numbers count from 1904; missing where from 1900. */
  readonly dateSystem?: 1904;
}

/** How the three columns right of a used area look, so that what is changed there can go back. */
export interface LooksBeside {
  /** null where the cells differ. */
  readonly bold: boolean | null;
  /** Number formats, one row per used row. */
  readonly formats: readonly (readonly string[])[];
}

/** What is known of a sheet before any budget is read: its first rows only. */
export interface SheetSurvey {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very hidden";
  readonly isProtected: boolean;
  /** Rows of the sheet, outside its tables, are filtered out; missing where the host does not tell. */
  readonly isFiltered?: boolean;
  /** null for an empty sheet. */
  readonly used: Area | null;
  /** Top-left corner of the used area, at most TOP_ROWS × TOP_COLUMNS cells. */
  readonly top: readonly (readonly CellValue[])[];
  /** Number formats of the same cells. */
  readonly topFormats: readonly (readonly string[])[];
  /** Widths in points of the three columns right of the used area, where the host tells them. */
  readonly widthsBeside?: readonly number[];
  /** Over the used rows; missing where the host does not tell it or the workbook has too many rows. */
  readonly looksBeside?: LooksBeside;
}

/** What is known of an Excel table: header, extent, format of its first body row. */
export interface TableSurvey {
  readonly name: string;
  readonly sheet: string;
  /** Header row included, totals row excluded. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Rows are filtered out; missing where the host does not tell. */
  readonly isFiltered?: boolean;
  /** Of all columns, however many. */
  readonly headers: readonly string[];
  /** Fewer than TOP_ROWS body rows; all but the first hold at most TOP_COLUMNS cells. */
  readonly sample: readonly (readonly CellValue[])[];
  /** Number formats of the first body row. */
  readonly formats: readonly string[];
  /** Widths in points of the three columns right of the table, where the host tells them. */
  readonly widthsBeside?: readonly number[];
}

/** A PivotTable without the cells of its filters. */
export interface PivotSurvey {
  readonly name: string;
  readonly area: Area;
}

/** What an open workbook offers, read in a fixed number of round trips whatever its size. */
export interface Survey {
  readonly workbook: string;
  /** Opened for reading only; missing where the host does not tell. */
  readonly isReadOnly?: boolean;
  /** Sheets cannot be added or removed; missing where the host does not tell. */
  readonly isStructureLocked?: boolean;
  readonly culture: Culture;
  readonly sheets: readonly SheetSurvey[];
  readonly tables: readonly TableSurvey[];
  /** Missing where the host does not tell. */
  readonly pivots?: readonly PivotSurvey[];
}

export const TOP_ROWS = 40;
export const TOP_COLUMNS = 64;
