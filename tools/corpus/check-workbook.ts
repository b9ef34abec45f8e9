import type { DocumentSheet, XlsxDocument } from "../../src/embedded/document/document";
import { openDocument } from "../../src/embedded/document/open-document";
import { Package } from "../../src/embedded/document/package";
import { DocumentRefused } from "../../src/embedded/document/refusal";
import { saveDocument } from "../../src/embedded/document/save-document";
import { memoryBook } from "../../src/embedded/host/memory-book";
import { lostParts } from "./against-parts";
import { differencesFromReader } from "./against-reader";
import type { Outcome } from "./outcome";

/** Opens a workbook, compares what was read, writes one cell, saves, and compares everything else. */
export function checkWorkbook(bytes: Uint8Array, name: string): Outcome {
  try {
    const document = openDocument(bytes, name);
    const problems = [...differencesFromReader(document, bytes), ...partProblems(document, bytes)];
    if (document.readOnly !== null)
      return problems.length > 0
        ? { kind: "lost", problems }
        : { kind: "read only", why: document.readOnly };
    problems.push(...saveProblems(document, bytes));
    return problems.length > 0 ? { kind: "lost", problems } : { kind: "kept" };
  } catch (error) {
    if (error instanceof DocumentRefused) return { kind: "refused", why: error.message };
    return {
      kind: "failed",
      why: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** What the parts themselves say: every table was read, every protection was seen. */
function partProblems(document: XlsxDocument, bytes: Uint8Array): string[] {
  const parts = Package.open(bytes);
  const read = new Set(document.sheets.flatMap(({ tables }) => tables.map(({ part }) => part)));
  const tables = parts.partNames.filter(
    (name) => /(?:^|\/)tables\/table\d*\.xml$/i.test(name) && !read.has(name)
  );
  const protection = document.sheets.filter(
    ({ kind, part, isProtected }) =>
      kind === "worksheet" && isProtected !== PROTECTED.test(parts.text(part) ?? "")
  );
  return [
    ...tables.map((name) => `table ${name} was not read`),
    ...protection.map(({ name }) => `${name}: protection differs`),
  ];
}

const PROTECTED = /<(?:\w+:)?sheetProtection\b[^>]*\bsheet="(?:1|true)"/;

const TEXT = "Checked";

function saveProblems(document: XlsxDocument, bytes: Uint8Array): string[] {
  const sheet = document.sheets.find(
    ({ kind, isProtected, part }) => kind === "worksheet" && !isProtected && part !== ""
  );
  if (!sheet) return [];
  const book = memoryBook(document);
  const cell = freeCell(sheet);
  book.sheets.find(({ name }) => name === sheet.name)!.write(cell, [[TEXT]]);
  const saved = saveDocument(document, book);
  const again = openDocument(saved, document.name);
  const written = again.sheets.find(({ name }) => name === sheet.name)?.rows[cell.top]?.cells[
    cell.left
  ];
  return [
    ...lostParts(bytes, saved, sheet.part),
    ...(written?.value === TEXT
      ? []
      : [`${sheet.name}: the written cell reads otherwise after saving`]),
    ...differencesFromReader(again, saved).map((what) => `after saving, ${what}`),
  ];
}

/** Below everything, clear of tables, filters and merges. */
function freeCell({ rows, merges }: DocumentSheet) {
  const top = Math.max(rows.length, ...merges.map(({ bottom }) => bottom + 1)) + 1;
  return { top, left: 0, bottom: top, right: 0 };
}
