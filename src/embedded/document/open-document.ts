import { readTheme } from "./colors";
import type { DocumentSheet, DocumentTable, XlsxDocument } from "./document";
import { Package, type Relationship } from "./package";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./read-strings";
import { readStyles } from "./read-styles";
import { readTable } from "./read-table";
import { readWorkbook, type SheetEntry } from "./read-workbook";
import { refuseForeignFile, refuseForeignPackage } from "./recognition";
import { DocumentRefused } from "./refusal";

/** Reads an .xlsx, .xlsm, .xltx or .xltm file. Throws DocumentRefused, and nothing else, where that is not possible. */
export function openDocument(bytes: Uint8Array, name: string): XlsxDocument {
  refuseForeignFile(bytes, name);
  try {
    return read(bytes, name);
  } catch (error) {
    if (error instanceof DocumentRefused) throw error;
    throw new DocumentRefused(
      "FILE.DAMAGED",
      `${name} is damaged: a part of it cannot be read. Open it in Excel, let Excel repair it, and save it again.`
    );
  }
}

function read(bytes: Uint8Array, name: string): XlsxDocument {
  const parts = Package.open(bytes);
  refuseForeignPackage(parts, name);
  const main = workbookPart(parts) ?? "";
  const relationships = parts.relationships(main);
  const one = (kind: string): string | null => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? null : parts.text(target);
  };
  const workbook = readWorkbook(parts.text(main) ?? "");
  const strings = readSharedStrings(one("sharedStrings"));
  return {
    name,
    bytes,
    readOnly: workbook.isStrict
      ? `${name} is a Strict Open XML workbook. It can be reviewed here; to save changes, save it in Excel as Excel Workbook (.xlsx) first.`
      : null,
    sheets: workbook.sheets.map((entry) => readEntry(parts, entry, relationships, strings)),
    activeSheet: workbook.activeSheet,
    definedNames: workbook.definedNames,
    styles: readStyles(one("styles"), readTheme(one("theme"))),
    date1904: workbook.date1904,
  };
}

/** The part that the package names as its document; null where it names none. */
export function workbookPart(parts: Package): string | null {
  return parts.relationships("").find(({ kind }) => kind === "officeDocument")?.target ?? null;
}

const KINDS: Readonly<Record<string, DocumentSheet["kind"]>> = {
  worksheet: "worksheet",
  chartsheet: "chart",
  dialogsheet: "dialog",
  xlMacrosheet: "macro",
  xlIntlMacrosheet: "macro",
};

function readEntry(
  parts: Package,
  { name, visibility, relationship }: SheetEntry,
  relationships: readonly Relationship[],
  strings: readonly string[]
): DocumentSheet {
  const link = relationships.find(({ id }) => id === relationship);
  const part = link?.target ?? "";
  // A sheet without a part is a module of Excel 5 that only Excel still knows.
  const kind = part === "" ? "macro" : (KINDS[link?.kind ?? ""] ?? "worksheet");
  const xml = kind === "worksheet" ? parts.text(part) : null;
  const { tableIds, ...sheet } = readSheet(xml ?? "<worksheet/>", strings);
  const tables = tableIds.length > 0 ? readTables(parts, part, tableIds) : [];
  return { name, visibility, kind, part, tables, ...sheet };
}

function readTables(parts: Package, sheet: string, ids: readonly string[]): DocumentTable[] {
  const links = parts.relationships(sheet);
  return ids.flatMap((id) => {
    const part = links.find((link) => link.id === id)?.target ?? "";
    const xml = parts.text(part);
    return (xml && readTable(xml, part)) || [];
  });
}
