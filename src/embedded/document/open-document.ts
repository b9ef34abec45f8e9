import { readTheme } from "./colors";
import type { Rect } from "../host/book";
import type {
  DocumentLink,
  DocumentPivot,
  DocumentRule,
  DocumentSheet,
  DocumentTable,
  XlsxDocument,
} from "./document";
import { Package, type Relationship } from "./package";
import type { LinkEntry, RuleEntry } from "./read-attachments";
import { readComments, readPeople } from "./read-comments";
import { readPivot } from "./read-pivot";
import { NO_LOOK, readRuleLooks, type RuleLook } from "./read-rule-looks";
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
  const shared: Shared = {
    relationships,
    strings: readSharedStrings(one("sharedStrings")),
    date1904: workbook.date1904,
    looks: once(() => readRuleLooks(one("styles"), readTheme(one("theme")))),
    people: once(() => readPeople(one("person"))),
  };
  return {
    name,
    bytes,
    readOnly: workbook.isStrict
      ? `${name} is a Strict Open XML workbook. It can be reviewed here; to save changes, save it in Excel as Excel Workbook (.xlsx) first.`
      : null,
    sheets: workbook.sheets.map((entry) => readEntry(parts, entry, shared)),
    activeSheet: workbook.activeSheet,
    definedNames: workbook.definedNames,
    styles: readStyles(one("styles"), readTheme(one("theme"))),
    date1904: workbook.date1904,
    isReadOnlyRecommended: workbook.isReadOnlyRecommended,
    isStructureProtected: workbook.isStructureProtected,
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

/** What sheets have in common; read where a sheet asks for it. */
interface Shared {
  readonly relationships: readonly Relationship[];
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly looks: () => readonly RuleLook[];
  readonly people: () => ReadonlyMap<string, string>;
}

function readEntry(
  parts: Package,
  { name, visibility, relationship }: SheetEntry,
  shared: Shared
): DocumentSheet {
  const link = shared.relationships.find(({ id }) => id === relationship);
  const part = link?.target ?? "";
  // A sheet without a part is a module of Excel 5 that only Excel still knows.
  const kind = part === "" ? "macro" : (KINDS[link?.kind ?? ""] ?? "worksheet");
  const xml = kind === "worksheet" ? parts.text(part) : null;
  const { tableIds, attached, ...sheet } = readSheet(
    xml ?? "<worksheet/>",
    shared.strings,
    shared.date1904
  );
  const links = xml === null ? [] : parts.relationships(part);
  return {
    name,
    visibility,
    kind,
    part,
    ...sheet,
    tables: tableIds.flatMap((id) => readTableOf(parts, links, id, sheet.rows) ?? []),
    isFiltered: attached.filter !== null && hidesRows(sheet.rows, attached.filter),
    rules: attached.rules.length > 0 ? rulesOf(attached.rules, shared.looks()) : [],
    comments: links.length > 0 ? readComments(parts, links, shared.people) : [],
    links: attached.links.map((entry) => linkOf(entry, links)),
    pivots: links.flatMap((link) => (link.kind === "pivotTable" ? pivotAt(parts, link) : [])),
  };
}

function readTableOf(
  parts: Package,
  links: readonly Relationship[],
  id: string,
  rows: DocumentSheet["rows"]
): DocumentTable | null {
  const part = links.find((link) => link.id === id)?.target ?? "";
  const xml = parts.text(part);
  const table = xml ? readTable(xml, part) : null;
  return table && { ...table, isFiltered: table.isFiltered && hidesRows(rows, table.rect) };
}

function pivotAt(parts: Package, { target }: Relationship): DocumentPivot[] {
  const xml = parts.text(target);
  const pivot = xml === null ? null : readPivot(xml);
  return pivot ? [pivot] : [];
}

/** A filter whose conditions every row meets leaves none out. */
function hidesRows(rows: DocumentSheet["rows"], { top, bottom }: Rect): boolean {
  for (let row = top; row <= bottom && row < rows.length; row++) if (rows[row]?.hidden) return true;
  return false;
}

function rulesOf(entries: readonly RuleEntry[], looks: readonly RuleLook[]): DocumentRule[] {
  const inOrder = [...entries].sort((one, other) => one.priority - other.priority);
  return inOrder.flatMap(({ rects, begins, look }) => {
    const shown = (look === null ? undefined : looks[look]) ?? NO_LOOK;
    return rects.map((rect) => ({ rect, begins, ...shown }));
  });
}

function linkOf(
  { rect, relationship, location, tip }: LinkEntry,
  links: readonly Relationship[]
): DocumentLink {
  if (relationship === "") return { rect, place: location, web: null, tip };
  const address = links.find(({ id }) => id === relationship)?.target ?? "";
  return { rect, place: null, web: location ? `${address}#${location}` : address, tip };
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}
