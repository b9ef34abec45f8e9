import { HostError, type Book, type BookSheet, type CellInput, type Rect } from "../book";
import { lockOf } from "./range-state";
import { intersection } from "./rectangle";

/**
 * What a protected sheet allows nobody unless its protection says so: formats, conditional formats, widths, links, comments,
 * charts, tables (Excel.WorksheetProtectionOptions, where every permission is false unless given; "Protect a worksheet"
 * on support.microsoft.com for what falls under which).
 */
export function assertUnprotected(sheet: BookSheet, location: string): void {
  if (sheet.isProtected) throw denied(location);
}

/** Sheets of a workbook with protected structure stay as they are (Excel.WorkbookProtection). */
export function assertStructureIsFree({ isStructureProtected }: Book, location: string): void {
  if (isStructureProtected) throw denied(location);
}

/** Contents of cells: locked cells of a protected sheet, parts of array formulas and cells of a PivotTable refuse. */
export function assertContentsAreFree(sheet: BookSheet, rect: Rect, location: string): void {
  if (sheet.isProtected && lockOf(sheet, rect) !== false) throw denied(location);
  if (sheet.arrays().some((array) => isCut(array, rect))) {
    // The code is not documented; Excel says so in words: "You can't change part of an array."
    throw new HostError("InvalidOperation", "You can't change part of an array.", location);
  }
  if ((sheet.pivots?.() ?? []).some((pivot) => intersection(pivot.rect, rect))) {
    // Code and words of the page "Error handling with the application-specific JavaScript APIs".
    throw new HostError(
      "PivotTableRangeConflict",
      "The attempted operation causes a conflict with the PivotTable range.",
      location
    );
  }
}

/**
 * What of a write reaches the cells. Of merged cells only the first takes a value, without an error (seen from outside
 * Excel: sbroenne/mcp-server-excel#831). Where a filter leaves rows out, the values go to the rows that are shown, one after
 * the other, and the last ones nowhere: OfficeDev/office-js#224 tells of misplaced values, xlwings#747 of hidden cells
 * left as they were; which value goes where is not documented.
 */
export function reaching(
  sheet: BookSheet,
  rect: Rect,
  cells: readonly (readonly CellInput[])[],
  book: Book
): readonly (readonly CellInput[])[] {
  return offMerged(sheet, rect, pastFiltered(sheet, rect, cells, book));
}

/** Rows of the sheet that a filter, its own or that of a table, can leave out. */
export function filteredAreas(sheet: BookSheet, book: Book): Rect[] {
  const tables = book.tables.filter((table) => table.sheet.id === sheet.id && table.isFiltered);
  const whole = sheet.isFiltered ? sheet.used() : null;
  return [...tables.map(({ rect }) => rect), ...(whole ? [whole] : [])];
}

function pastFiltered(
  sheet: BookSheet,
  rect: Rect,
  cells: readonly (readonly CellInput[])[],
  book: Book
): readonly (readonly CellInput[])[] {
  const areas = filteredAreas(sheet, book).filter((area) => intersection(area, rect));
  if (areas.length === 0) return cells;
  const isLeftOut = (row: number) =>
    sheet.isRowHidden(row) && areas.some(({ top, bottom }) => row >= top && row <= bottom);
  let next = 0;
  return cells.map((line, at) =>
    isLeftOut(rect.top + at) ? line.map(() => null) : (cells[next++] ?? line)
  );
}

function offMerged(
  sheet: BookSheet,
  rect: Rect,
  cells: readonly (readonly CellInput[])[]
): readonly (readonly CellInput[])[] {
  const merges = sheet.merges.filter((merge) => intersection(merge, rect));
  if (merges.length === 0) return cells;
  const isCovered = (row: number, column: number) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top &&
        row <= bottom &&
        column >= left &&
        column <= right &&
        (row > top || column > left)
    );
  return cells.map((line, down) =>
    line.map((cell, over) => (isCovered(rect.top + down, rect.left + over) ? null : cell))
  );
}

function isCut(array: Rect, rect: Rect): boolean {
  const shared = intersection(array, rect);
  return (
    shared !== null &&
    (shared.top > array.top ||
      shared.left > array.left ||
      shared.bottom < array.bottom ||
      shared.right < array.right)
  );
}

function denied(location: string): HostError {
  return new HostError(
    "AccessDenied",
    "You cannot perform the requested operation.",
    location,
    403
  );
}
