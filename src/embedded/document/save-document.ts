import type { Book } from "../host/book";
import { compareBook } from "./compare-book";
import { styleIndexAt, type DocumentSheet, type XlsxDocument } from "./document";
import { workbookPart } from "./open-document";
import { Package } from "./package";
import { addPart, addRelationship } from "./package-links";
import { patchWidths } from "./patch-columns";
import { patchCells, type StyleOf } from "./patch-sheet";
import { addTable, patchTable } from "./patch-tables";
import { addSheets, dropCalculationChain, recalculateOnLoad } from "./patch-workbook";
import { EMPTY_SHEET } from "./read-sheet";
import { refuseRearranged } from "./rearrangement";
import { DocumentRefused } from "./refusal";
import { BARE_STYLES, StyleWriter } from "./style-writer";
import { verifySaved } from "./verify-saved";
import {
  isUnchanged,
  type CellChange,
  type SheetChanges,
  type WorkbookChanges,
} from "./workbook-changes";

/**
 * The opened file with what the book changed: only the parts concerned are written anew, all others stay byte for byte; a
 * book that changed nothing gives the very bytes of the file. The result is read back and compared before it is handed
 * over. Throws DocumentRefused for changes that cannot be saved here.
 */
export function saveDocument(document: XlsxDocument, book: Book): Uint8Array {
  const changes = compareBook(document, book);
  if (isUnchanged(changes)) return document.bytes;
  if (document.readOnly !== null) throw new DocumentRefused("SAVE.READONLY", document.readOnly);
  const parts = Package.open(document.bytes);
  refuseRearranged(document, book, parts);
  const dropped = patch(document, changes, parts);
  const bytes = parts.zip();
  verifySaved(document, changes, bytes, dropped);
  return bytes;
}

/** Returns the names of parts that had to go. */
function patch(document: XlsxDocument, changes: WorkbookChanges, parts: Package): string[] {
  const workbook = workbookPart(parts)!;
  const styles = stylesOf(parts, workbook);
  const styleOf: StyleOf = ({ style }, known) =>
    style ? styles.writer().styleFor(known, style) : known;
  const added = addSheets(
    parts,
    workbook,
    changes.newSheets.map(({ sheet, after }) => ({ name: sheet.name, after }))
  );
  const partOf = new Map(document.sheets.map(({ name, part }) => [name, part]));
  changes.newSheets.forEach(({ sheet }, at) => partOf.set(sheet.name, added[at]!));
  const fresh = changes.newSheets.map(({ sheet, cells, widths }) => ({
    sheet: { ...EMPTY_SHEET, name: sheet.name },
    cells,
    widths,
  }));
  for (const change of [...changes.sheets, ...fresh])
    patchSheet(parts, partOf.get(change.sheet.name) ?? "", change, styleOf);
  for (const change of changes.tables) patchTable(parts, change);
  for (const table of changes.newTables) addTable(parts, partOf.get(table.sheet) ?? "", table);
  styles.store();
  if (changesInput(document, changes)) recalculateOnLoad(parts, workbook);
  const chain = removesFormula(changes.sheets) ? dropCalculationChain(parts, workbook) : null;
  return chain === null ? [] : [chain];
}

function patchSheet(
  parts: Package,
  part: string,
  { sheet, cells, widths }: SheetChanges,
  styleOf: StyleOf
): void {
  const xml = parts.text(part) ?? "";
  const styleAt = (row: number, column: number): number => styleIndexAt(sheet, row, column);
  const patched = patchCells(xml, cells, styleOf, styleAt);
  parts.put(part, patchWidths(patched, widths));
}

/** The writer is made when a style is first asked for, so that a workbook without new looks keeps its styles part. */
function stylesOf(parts: Package, workbook: string): { writer(): StyleWriter; store(): void } {
  let part = parts.relationships(workbook).find(({ kind }) => kind === "styles")?.target;
  let made: StyleWriter | null = null;
  return {
    writer() {
      if (part === undefined || !parts.has(part)) {
        part = "xl/styles.xml";
        addPart(parts, part, "styles", BARE_STYLES);
        addRelationship(parts, workbook, "styles", part);
      }
      return (made ??= new StyleWriter(parts.text(part)!));
    },
    store() {
      if (made?.hasAdditions && part !== undefined) parts.put(part, made.result());
    },
  };
}

/** A formula's result may be stale once a cell of a workbook with formulas holds something else. */
function changesInput(document: XlsxDocument, { sheets, newSheets }: WorkbookChanges): boolean {
  const hasNewFormula = [...sheets, ...newSheets].some(({ cells }) =>
    some(cells, ({ content }) => (content?.formula ?? null) !== null)
  );
  if (hasNewFormula) return true;
  return (
    sheets.some(({ cells }) => some(cells, ({ content }) => content !== undefined)) &&
    document.sheets.some(hasFormula)
  );
}

function hasFormula(sheet: DocumentSheet): boolean {
  return (
    sheet.arrays.length > 0 ||
    sheet.rows.some((row) => row?.cells.some((cell) => (cell?.formula ?? null) !== null))
  );
}

function removesFormula(sheets: readonly SheetChanges[]): boolean {
  return sheets.some(({ sheet, cells }) => {
    for (const [row, columns] of cells) {
      for (const [column, { content }] of columns) {
        const had = sheet.rows[row]?.cells[column]?.formula ?? null;
        if (had !== null && content && content.formula === null) return true;
      }
    }
    return false;
  });
}

function some(rows: SheetChanges["cells"], test: (change: CellChange) => boolean): boolean {
  for (const columns of rows.values()) {
    for (const change of columns.values()) if (test(change)) return true;
  }
  return false;
}
