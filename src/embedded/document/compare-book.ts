import type { Book, BookSheet, BookTable } from "../host/book";
import { compareAttachments, hasAttachedChanges } from "./compare-attachments";
import { compareCells } from "./compare-cells";
import { compareLooks } from "./compare-looks";
import {
  columnPixels,
  spanAt,
  type DocumentSheet,
  type DocumentTable,
  type XlsxDocument,
} from "./document";
import { DocumentRefused } from "./refusal";
import { EMPTY_SHEET } from "./read-sheet";
import {
  CellChanges,
  type NewSheet,
  type NewTable,
  type SheetChanges,
  type TableChange,
  type WorkbookChanges,
} from "./workbook-changes";

/** What the book holds that the document does not. Throws DocumentRefused for a change that cannot be saved. */
export function compareBook(document: XlsxDocument, book: Book): WorkbookChanges {
  const originals = document.sheets.filter(({ kind }) => kind === "worksheet");
  for (const { name } of originals) {
    if (!book.sheets.some((sheet) => sheet.name === name)) throw sheetLost(name);
  }
  const tables = document.sheets
    .flatMap(({ name, tables }) => tables.map((table) => compareTable(book, name, table)))
    .filter((change) => change !== null);
  const added = newTables(document, book);
  const headers = headersToWrite(book, document, [...tables, ...added]);
  const sheets = originals.map((original) =>
    compareSheet(document, original, named(book, original.name), book, headers)
  );
  return {
    sheets: sheets.filter(
      ({ cells, widths, attached }) =>
        cells.size > 0 || widths.size > 0 || hasAttachedChanges(attached)
    ),
    newSheets: newSheets(document, book, headers),
    tables,
    newTables: added,
  };
}

interface HeaderCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** A file whose header cell does not hold its column's name as text is repaired by Excel, so the cell follows the name. */
function headersToWrite(
  book: Book,
  document: XlsxDocument,
  tables: readonly (TableChange | NewTable)[]
): HeaderCell[] {
  return tables.flatMap((change) => {
    const { rect, columns } = change;
    const isNew = "sheet" in change;
    if (!(isNew ? change.hasHeader : change.table.hasHeader)) return [];
    const sheet = isNew
      ? change.sheet
      : document.sheets.find(({ tables }) => tables.includes(change.table))!.name;
    const shown = named(book, sheet).values({ ...rect, bottom: rect.top })[0] ?? [];
    return columns.flatMap((name, at) => {
      const isSame = typeof shown[at] === "string" && flat(shown[at]) === flat(name);
      return isSame ? [] : [{ sheet, row: rect.top, column: rect.left + at, name }];
    });
  });
}

/** Columns of a new sheet beyond its cells that may still have been given a width. */
const SPARE_COLUMNS = 8;

function named(book: Book, name: string): BookSheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw sheetLost(name);
  return found;
}

function sheetLost(name: string): DocumentRefused {
  return new DocumentRefused(
    "SAVE.SHEET",
    `The sheet "${name}" was removed or renamed. That cannot be saved here: give it back its name, or do it in Excel.`
  );
}

function compareSheet(
  document: XlsxDocument,
  original: DocumentSheet,
  sheet: BookSheet,
  book: Book,
  headers: readonly HeaderCell[]
): SheetChanges {
  const changes = new CellChanges();
  const used = sheet.used();
  const right = Math.max(used?.right ?? -1, original.used?.right ?? -1);
  if (right >= 0) {
    const rect = {
      top: 0,
      left: 0,
      right,
      bottom: Math.max(used?.bottom ?? 0, original.used?.bottom ?? 0),
    };
    compareCells(document, original, sheet, rect, changes);
    compareLooks(document, original, sheet, rect, changes);
  }
  for (const { row, column, name } of headers.filter((header) => header.sheet === sheet.name)) {
    changes.add(row, column, { content: { value: name, formula: null, spill: null } });
  }
  const widths = new Map<number, number>();
  for (let column = 0; column <= right + SPARE_COLUMNS; column++) {
    const pixels = Math.round(sheet.columnWidth(column));
    const isHidden = spanAt(original, column)?.hidden ?? false;
    if (!isHidden && pixels !== Math.round(columnPixels(original, column)))
      widths.set(column, pixels);
  }
  const attached = compareAttachments(original, sheet, book);
  return { sheet: original, cells: changes.rows, widths, attached };
}

function newSheets(document: XlsxDocument, book: Book, headers: readonly HeaderCell[]): NewSheet[] {
  let after = -1;
  return book.sheets.flatMap((sheet) => {
    const at = document.sheets.findIndex(({ name }) => name === sheet.name);
    if (at >= 0) {
      after = at;
      return [];
    }
    const blank: DocumentSheet = { ...EMPTY_SHEET, name: sheet.name };
    return [{ ...compareSheet(document, blank, sheet, book, headers), sheet, after }];
  });
}

function compareTable(book: Book, sheet: string, table: DocumentTable): TableChange | null {
  const corner = ({ rect }: BookTable): boolean =>
    rect.top === table.rect.top && rect.left === table.rect.left;
  const found =
    book.tables.find(({ name }) => name === table.name) ??
    book.tables.find((other) => other.sheet.name === sheet && corner(other));
  if (!found) {
    throw new DocumentRefused(
      "SAVE.TABLE",
      `The table "${table.name}" was removed. That cannot be saved here.`
    );
  }
  if (!corner(found) || found.sheet.name !== sheet) {
    throw new DocumentRefused(
      "SAVE.TABLE",
      `The table "${table.name}" was moved. That cannot be saved here.`
    );
  }
  const columns = columnsOf(found, table.columns);
  const { name, rect } = found;
  const isSame =
    name === table.name &&
    rect.right === table.rect.right &&
    rect.bottom === table.rect.bottom &&
    columns.every((column, at) => column === table.columns[at]);
  return isSame ? null : { table, name, rect, columns };
}

function newTables(document: XlsxDocument, book: Book): NewTable[] {
  const known = document.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet: sheet.name, ...table }))
  );
  return book.tables.flatMap((table) => {
    const { name, rect } = table;
    const isKnown = known.some(
      (other) =>
        other.name === name ||
        (other.sheet === table.sheet.name &&
          other.rect.top === rect.top &&
          other.rect.left === rect.left)
    );
    if (isKnown) return [];
    const { showHeaders: hasHeader, showTotals: hasTotals, style } = table;
    return [
      {
        sheet: table.sheet.name,
        name,
        rect,
        columns: columnsOf(table, []),
        hasHeader,
        hasTotals,
        style,
      },
    ];
  });
}

/** Header texts; where the table shows none, the names it had, then "Column1" as in Excel. */
function columnsOf({ sheet, rect, showHeaders }: BookTable, known: readonly string[]): string[] {
  const header = showHeaders ? (sheet.values({ ...rect, bottom: rect.top })[0] ?? []) : [];
  const spoken = new Set<string>();
  return Array.from({ length: rect.right - rect.left + 1 }, (_, at) => {
    const shown =
      header[at] === undefined || header[at] === ""
        ? ""
        : asColumnName(String(header[at]), known[at]);
    let name = shown || known[at] || `Column${at + 1}`;
    for (let copy = 2; spoken.has(name.toLowerCase()); copy++) name = `${shown || "Column"}${copy}`;
    spoken.add(name.toLowerCase());
    return name;
  });
}

/** A header cell and its column's name may differ in how they write a line break. */
function asColumnName(shown: string, known: string | undefined): string {
  return known !== undefined && flat(known) === flat(shown) ? known : shown;
}

function flat(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
