import { SheetAttachments } from "../host/attachments";
import type { Rect } from "../host/book";
import { commentKey, isSame, linkKey, ruleKey } from "./compare-attachments";
import type { DocumentSheet, DocumentTable, XlsxDocument } from "./document";
import { openDocument } from "./open-document";
import { Package } from "./package";
import { asShown } from "./read-cell";
import { EMPTY_SHEET } from "./read-sheet";
import { DocumentRefused } from "./refusal";
import type { AttachedChanges, SheetChanges, WorkbookChanges } from "./workbook-changes";

/** Opens what was written and refuses it unless it holds everything the file held, and the changes. */
export function verifySaved(
  document: XlsxDocument,
  changes: WorkbookChanges,
  bytes: Uint8Array,
  dropped: readonly string[]
): void {
  const saved = openDocument(bytes, document.name);
  const after = new Set(Package.namesIn(bytes));
  const before = Package.namesIn(document.bytes).filter((name) => !name.endsWith("/"));
  const lost = before.find((name) => !dropped.includes(name) && !after.has(name));
  if (lost !== undefined) throw mismatch(`the part ${lost} is missing`);
  const names = document.definedNames.map(({ name, refersTo }) => `${name}=${refersTo}`);
  const savedNames = saved.definedNames.map(({ name, refersTo }) => `${name}=${refersTo}`);
  if (names.join("\n") !== savedNames.join("\n")) throw mismatch("the defined names differ");
  const order = document.sheets.map(({ name }) => name);
  [...changes.newSheets]
    .reverse()
    .forEach(({ sheet, after }) => order.splice(after + 1, 0, sheet.name));
  if (order.join("\n") !== saved.sheets.map(({ name }) => name).join("\n"))
    throw mismatch("the sheets differ");
  for (const sheet of document.sheets) {
    const change = changes.sheets.find((other) => other.sheet === sheet);
    verifySheet(sheet, change?.cells, sheetNamed(saved, sheet.name));
    verifyAttachments(sheet, change?.attached, sheetNamed(saved, sheet.name));
  }
  for (const { sheet, cells, attached } of changes.newSheets) {
    verifySheet(null, cells, sheetNamed(saved, sheet.name));
    verifyAttachments(EMPTY_SHEET, attached, sheetNamed(saved, sheet.name));
  }
  const charts = [...changes.sheets, ...changes.newSheets].flatMap(
    ({ attached }) => attached.charts
  );
  if ([...after].filter(isChart).length !== before.filter(isChart).length + charts.length)
    throw mismatch("the charts differ");
  verifyTables(document, changes, saved);
}

function sheetNamed(saved: XlsxDocument, name: string): DocumentSheet {
  const sheet = saved.sheets.find((other) => other.name === name);
  if (!sheet) throw mismatch(`the sheet "${name}" is missing`);
  return sheet;
}

/** Every value and formula, changed or not. */
function verifySheet(
  original: DocumentSheet | null,
  changes: SheetChanges["cells"] | undefined,
  saved: DocumentSheet
): void {
  const bottom = Math.max(original?.rows.length ?? 0, saved.rows.length);
  for (let row = 0; row < bottom; row++) {
    const known = original?.rows[row]?.cells;
    const now = saved.rows[row]?.cells;
    const right = Math.max(known?.length ?? 0, now?.length ?? 0);
    for (let column = 0; column < right; column++) {
      const content = changes?.get(row)?.get(column)?.content;
      const expected = content ?? known?.[column];
      const formula = expected?.formula ?? null;
      const cell = now?.[column];
      const isSame =
        (cell?.formula ?? null) === (formula === null ? null : `=${asShown(formula.slice(1))}`) &&
        text(cell?.value ?? "") === text(expected?.value ?? "");
      if (!isSame)
        throw mismatch(
          `a cell of the sheet "${saved.name}" differs (row ${row + 1}, column ${column + 1})`
        );
    }
  }
}

/** Every conditional format, comment and link, changed or not. */
function verifyAttachments(
  original: DocumentSheet,
  changes: AttachedChanges | undefined,
  saved: DocumentSheet
): void {
  const known = new SheetAttachments(original);
  const now = new SheetAttachments(saved);
  const same = [
    [(changes?.rules ?? known.rules()).map(ruleKey), now.rules().map(ruleKey)],
    [(changes?.comments ?? known.comments()).map(commentKey), now.comments().map(commentKey)],
    [(changes?.links ?? known.links()).map(linkKey), now.links().map(linkKey)],
  ] as const;
  const words = ["conditional formats", "comments", "links"];
  const wrong = same.findIndex(([expected, found]) => !isSame(expected, found));
  if (wrong >= 0) throw mismatch(`the ${words[wrong]} of the sheet "${saved.name}" differ`);
}

function isChart(part: string): boolean {
  return /(^|\/)charts\/chart[^/]*\.xml$/i.test(part);
}

function text(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) return "#NUM!";
  return String(value).replace(/\r\n?/g, "\n");
}

function verifyTables(
  document: XlsxDocument,
  { tables, newTables }: WorkbookChanges,
  saved: XlsxDocument
): void {
  const original = document.sheets.flatMap((sheet) => sheet.tables);
  const expected = original.map(
    (table) => tables.find((change) => change.table === table) ?? table
  );
  const words = [
    ...expected.map((each) => tableWords(each, marginOf("table" in each ? each.table : each))),
    ...newTables.map((table) =>
      tableWords(table, table.hasHeader ? [0, table.hasTotals ? 1 : 0] : null)
    ),
  ].sort();
  const savedWords = saved.sheets
    .flatMap((sheet) => sheet.tables)
    .map((table) => tableWords(table, marginOf(table)))
    .sort();
  if (words.join("\n") !== savedWords.join("\n")) throw mismatch("the tables differ");
}

function tableWords(
  { name, rect, columns }: { name: string; rect: Rect; columns: readonly string[] },
  filter: readonly number[] | null
): string {
  return JSON.stringify([name, rect.top, rect.left, rect.bottom, rect.right, columns, filter]);
}

/** How far the filter ends before the table does: columns at the right, rows at the bottom. */
function marginOf({ rect, filter }: DocumentTable): number[] | null {
  return filter && [rect.right - filter.right, rect.bottom - filter.bottom];
}

function mismatch(what: string): DocumentRefused {
  return new DocumentRefused(
    "SAVE.MISMATCH",
    `The copy was not saved, because it would not match what is open here: ${what}. Your file is untouched.`
  );
}
