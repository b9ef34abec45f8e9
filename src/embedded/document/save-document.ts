import type { Book } from "../host/book";
import { compareBook } from "./compare-book";
import { styleIndexAt, type DocumentSheet, type XlsxDocument } from "./document";
import { workbookPart } from "./open-document";
import { Package } from "./package";
import { addPart, addRelationship } from "./package-links";
import { addCharts } from "./patch-charts";
import { patchWidths } from "./patch-columns";
import { patchComments, type CommentSite } from "./patch-comments";
import { patchLinks } from "./patch-links";
import { patchRules } from "./patch-rules";
import { patchCells, type StyleOf } from "./patch-sheet";
import { addTable, patchTable } from "./patch-tables";
import { addSheets, dropCalculationChain, recalculateOnLoad } from "./patch-workbook";
import { EMPTY_SHEET } from "./read-sheet";
import { refuseRearranged } from "./rearrangement";
import { DocumentRefused } from "./refusal";
import { wrappedHeights } from "./row-heights";
import { BARE_STYLES, StyleWriter } from "./style-writer";
import { verifySaved } from "./verify-saved";
import {
  isUnchanged,
  type CellChange,
  type Rule,
  type SheetChanges,
  type StyleChange,
  type WorkbookChanges,
} from "./workbook-changes";

/**
 * The opened file with what the book changed: only the parts concerned are written anew, all others stay byte for byte; a
 * book that changed nothing gives the very bytes of the file. The result is read back and compared before it is handed
 * over. `when` is the time that new comments carry. Throws DocumentRefused for changes that cannot be saved here.
 */
export function saveDocument(
  document: XlsxDocument,
  book: Book,
  when: Date = new Date()
): Uint8Array {
  const changes = compareBook(document, book);
  if (isUnchanged(changes)) return document.bytes;
  if (document.readOnly !== null) throw new DocumentRefused("SAVE.READONLY", document.readOnly);
  const parts = Package.open(document.bytes);
  refuseRearranged(document, book, parts);
  const dropped = patch(document, changes, parts, when);
  const bytes = parts.zip();
  verifySaved(document, changes, bytes, dropped);
  return bytes;
}

/** Returns the names of parts that had to go. */
function patch(
  document: XlsxDocument,
  changes: WorkbookChanges,
  parts: Package,
  when: Date
): string[] {
  const workbook = workbookPart(parts)!;
  const styles = stylesOf(parts, workbook);
  const added = addSheets(
    parts,
    workbook,
    changes.newSheets.map(({ sheet, after }) => ({ name: sheet.name, after }))
  );
  const partOf = new Map(document.sheets.map(({ name, part }) => [name, part]));
  changes.newSheets.forEach(({ sheet }, at) => partOf.set(sheet.name, added[at]!));
  const fresh = changes.newSheets.map((change) => ({
    ...change,
    sheet: { ...EMPTY_SHEET, name: change.sheet.name },
  }));
  const all: readonly SheetChanges[] = [...changes.sheets, ...fresh];
  const site = { workbook, when };
  const dropped = all.flatMap((change) => {
    const part = partOf.get(change.sheet.name) ?? "";
    patchSheet(parts, part, change, styles);
    return patchAttachments(parts, part, change, styles, site);
  });
  for (const change of changes.tables) patchTable(parts, change);
  for (const table of changes.newTables) addTable(parts, partOf.get(table.sheet) ?? "", table);
  styles.store();
  if (changesInput(document, changes)) recalculateOnLoad(parts, workbook);
  const chain = removesFormula(changes.sheets) ? dropCalculationChain(parts, workbook) : null;
  return chain === null ? dropped : [...dropped, chain];
}

function patchSheet(
  parts: Package,
  part: string,
  { sheet, cells, widths }: SheetChanges,
  styles: Styles
): void {
  if (cells.size === 0 && widths.size === 0) return;
  const xml = parts.text(part) ?? "";
  const styleAt = (row: number, column: number): number => styleIndexAt(sheet, row, column);
  const styleOf: StyleOf = (change, known) => {
    const style = styleChange(change, known);
    return style ? styles.writer().styleFor(known, style) : known;
  };
  const patched = patchCells(xml, cells, styleOf, styleAt, wrappedHeights(cells, widths));
  parts.put(part, patchWidths(patched, widths));
}

/** Text that would be a formula if it were typed is marked as text; whatever replaces it is not. */
function styleChange({ style, content }: CellChange, known: number): StyleChange | undefined {
  const { value, formula } = content ?? { value: "", formula: null };
  const quoted = formula === null && typeof value === "string" && /^[=+\-@\t\r\n]/.test(value);
  return quoted || (content && known > 0) ? { ...style, quoted } : style;
}

/** Returns the names of parts that had to go. */
function patchAttachments(
  parts: Package,
  part: string,
  { sheet, attached }: SheetChanges,
  styles: Styles,
  site: CommentSite
): string[] {
  const { rules, comments, links, charts } = attached;
  if (rules) {
    const lookFor = (rule: Rule): number => styles.writer().ruleLookFor(rule);
    parts.put(part, patchRules(parts.text(part) ?? "", sheet, rules, lookFor));
  }
  if (links) patchLinks(parts, part, sheet, links);
  addCharts(parts, part, charts);
  return comments ? patchComments(parts, part, sheet, comments, site) : [];
}

interface Styles {
  writer(): StyleWriter;
  store(): void;
}

/** The writer is made when a style is first asked for, so that a workbook without new looks keeps its styles part. */
function stylesOf(parts: Package, workbook: string): Styles {
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
