import type { CellValue } from "../../workbook/survey";

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a cell write carries: a value, or a formula (leading "=") that the book keeps and, where it can, computes. */
export type CellInput = CellValue | null;

/** Look of cells as the host can change it; undefined leaves as it is, null takes it away. */
export interface Look {
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly vertical?: "top" | "center" | "bottom";
  /** #RRGGBB */
  readonly fill?: string | null;
  readonly color?: string | null;
}

/** What became of the places of cells: inserted, removed or moved ones shift others; a sort changes rows with each other. */
export type Rearrangement = "shifted" | "sorted";

/** A conditional format; `begins` is null where its condition is another than the beginning of a cell's text. */
export interface BookRule {
  readonly id: string;
  readonly rect: Rect;
  readonly begins: string | null;
  /** #RRGGBB, null for none. */
  readonly fill: string | null;
  readonly color: string | null;
  /** Excel format code, null for none. */
  readonly numberFormat: string | null;
}

export interface BookComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly replies: number;
}

/** A cell that leads somewhere else: to a place of the workbook (`'My sheet'!B2`) or to an address on the web. */
export interface BookLink {
  readonly row: number;
  readonly column: number;
  readonly place: string | null;
  readonly web: string | null;
  readonly tip: string;
}

/** A chart somebody added since the book was opened; those of the file are not told. */
export interface BookChart {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType, e.g. "BarClustered". */
  readonly kind: string;
  readonly title: string;
  /** Names in the first column, series in the others, their names in the first row. */
  readonly data: { readonly sheet: string; readonly rect: Rect };
  /** Cells it covers. */
  readonly at: Rect;
}

/** A PivotTable without the cells of its filters. */
export interface BookPivot {
  readonly id: string;
  readonly name: string;
  readonly rect: Rect;
}

/** What stands on a sheet without being a cell. It moves with its cells and goes with them. */
export interface Attachments {
  /** First applies first. */
  rules(): readonly BookRule[];
  addRule(rule: Omit<BookRule, "id">): BookRule;
  changeRule(id: string, change: Partial<Omit<BookRule, "id">>): void;
  removeRule(id: string): void;
  comments(): readonly BookComment[];
  addComment(row: number, column: number, text: string): BookComment;
  removeComment(id: string): void;
  links(): readonly BookLink[];
  /** null takes the link away and leaves the text. */
  setLink(row: number, column: number, link: Omit<BookLink, "row" | "column"> | null): void;
  charts(): readonly BookChart[];
  addChart(chart: Omit<BookChart, "id" | "name">): BookChart;
  changeChart(id: string, change: Partial<Omit<BookChart, "id">>): void;
  removeChart(id: string): void;
}

export interface BookSheet {
  readonly id: string;
  name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  /** Its own filter, not that of a table, leaves rows out. */
  readonly isFiltered: boolean;
  readonly merges: readonly Rect[];
  readonly attached: Attachments;
  /** By a filter, by hand or by a collapsed outline. */
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** Locked cells cannot be written while the sheet is protected. */
  isLocked(row: number, column: number): boolean;
  /** Array formulas entered as such: their cells change together or not at all. */
  arrays(): readonly Rect[];
  /** Those of the file; a book that knows none leaves it out. */
  pivots?(): readonly BookPivot[];
  /** Smallest rectangle that holds every non-blank cell; null for an empty sheet. */
  used(): Rect | null;
  /** Row-major. Blank is "", an error its text. */
  values(rect: Rect): CellValue[][];
  /** Formula text with "=", else the value. */
  formulas(rect: Rect): CellValue[][];
  /** Excel format codes, "General" where none. */
  numberFormats(rect: Rect): string[][];
  /** Shown text. */
  texts(rect: Rect): string[][];
  look(rect: Rect): Look;
  /** Whether a line stands at the top of a cell; a book that knows no lines leaves it out. */
  hasLineAbove?(row: number, column: number): boolean;
  /** Cells that one formula fills, its own at the top left; a book that computes no arrays leaves it out. */
  spills?(): readonly Rect[];
  /** What a person did to the places of its cells since it was opened; a book that can do nothing of it leaves it out. */
  rearranged?(): Rearrangement | null;
  /** null leaves a cell, "" blanks it, text with a leading "=" is a formula, a leading "'" makes it text. */
  write(rect: Rect, cells: readonly (readonly CellInput[])[]): void;
  setNumberFormats(rect: Rect, formats: readonly (readonly string[])[]): void;
  setLook(rect: Rect, look: Look): void;
  /** Pixels at 100 %. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, pixels: number): void;
  clear(rect: Rect, what: "All" | "Contents" | "Formats"): void;
}

export interface BookTable {
  readonly id: string;
  name: string;
  readonly sheet: BookSheet;
  /** Header and totals rows included. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Its filter leaves rows out. */
  readonly isFiltered: boolean;
  readonly style: string;
  /** Adds a column at the right end; refuses when the cells there are not blank. */
  addColumn(cells: readonly CellInput[]): void;
  /** Takes column `index` away with its cells; cells to the right of the table do not move. */
  removeColumn(index: number): void;
}

/** A change that did not come from the add-in, or did: `byHost` tells. */
export interface BookChange {
  readonly sheet: BookSheet;
  readonly rect: Rect;
  readonly byHost: boolean;
  /** Somebody at another computer did it. */
  readonly isRemote?: boolean;
}

/**
 * A workbook that the embedded Office.js host can serve: the headless one (memory-book) and the grid of the workbench.
 * Failures are thrown as HostError with the code Excel would use.
 */
export interface Book {
  readonly name: string;
  /** Nobody can save it under its name. */
  readonly isReadOnly: boolean;
  /** Sheets cannot be added, removed, renamed or moved. */
  readonly isStructureProtected: boolean;
  readonly sheets: readonly BookSheet[];
  readonly tables: readonly BookTable[];
  readonly culture: {
    readonly locale: string;
    readonly decimal: string;
    readonly thousands: string;
  };
  activeSheet: BookSheet;
  /** Selected cells of the active sheet. */
  selection: Rect;
  addSheet(name: string | null): BookSheet;
  moveSheet(sheet: BookSheet, position: number): void;
  removeSheet(sheet: BookSheet): void;
  addTable(sheet: BookSheet, rect: Rect, hasHeaders: boolean): BookTable;
  removeTable(table: BookTable): void;
  /** Tells every change of values once it is in the book; returns the way to stop. */
  onChange(listener: (change: BookChange) => void): () => void;
  /** Tells every change of formulas' results; a book that computes nothing leaves it out. */
  onCalculate?(listener: (sheet: BookSheet, rect: Rect) => void): () => void;
  onSelect(listener: (sheet: BookSheet, rect: Rect) => void): () => void;
}

/** A refusal as Excel words it: code such as ItemNotFound, AccessDenied, InvalidArgument. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
    readonly status = 400
  ) {
    super(message);
    this.name = "HostError";
  }
}
