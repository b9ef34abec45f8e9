import type { Attachments, Book, Rearrangement } from "../host/book";
import type { DocumentSheet, XlsxDocument } from "./document";
import { outlineOf } from "./outline";
import type { Package } from "./package";
import { DocumentRefused } from "./refusal";
import { encodeText } from "./xml";

/**
 * Cells are saved where they stand now. Whatever else names cells stays at its old address, so a sheet whose cells moved
 * is refused where there is such a thing.
 */
export function refuseRearranged(document: XlsxDocument, book: Book, parts: Package): void {
  for (const sheet of document.sheets) {
    const shown = book.sheets.find(({ name }) => name === sheet.name);
    const rearrangement = shown?.rearranged?.() ?? null;
    if (rearrangement === null) continue;
    const left = leftBehind(rearrangement, sheet, document, parts, shown!.attached);
    if (left.length === 0) continue;
    throw new DocumentRefused(
      "SAVE.MOVED",
      `${HAPPENED[rearrangement](sheet.name)} That cannot be saved here, because ${listed(left)} would stay at the old ` +
        "cells: undo it, or do it in Excel."
    );
  }
}

const HAPPENED: Readonly<Record<Rearrangement, (sheet: string) => string>> = {
  shifted: (sheet) => `Cells of the sheet "${sheet}" were inserted, removed or moved.`,
  sorted: (sheet) => `Rows of the sheet "${sheet}" were sorted.`,
};

/** Children of a worksheet that belong to single cells (ECMA-376 18.3.1); a sort takes them along in Excel. */
const OF_CELLS: Readonly<Record<string, string>> = {
  hyperlinks: "its hyperlinks",
  legacyDrawing: "its comments",
};

/** Children that stand at addresses which Excel keeps in a sort, and shifts with the cells. */
const OF_PLACES: Readonly<Record<string, string>> = {
  protectedRanges: "its protected ranges",
  scenarios: "its scenarios",
  autoFilter: "its filter",
  mergeCells: "its merged cells",
  conditionalFormatting: "its conditional formats",
  dataValidations: "its data validation",
  rowBreaks: "its page breaks",
  colBreaks: "its page breaks",
  drawing: "its charts and pictures",
  oleObjects: "its embedded objects",
  controls: "its controls",
  extLst: "its sparklines and newer formats",
};

function leftBehind(
  rearrangement: Rearrangement,
  { name, part }: DocumentSheet,
  document: XlsxDocument,
  parts: Package,
  attached: Attachments
): string[] {
  const words = rearrangement === "sorted" ? OF_CELLS : { ...OF_CELLS, ...OF_PLACES };
  const inFile = outlineOf(parts.text(part) ?? "", 1).children.map(({ name: child }) => child);
  const found = [...inFile, ...addedTo(attached)].flatMap((child) => words[child] ?? []);
  if (rearrangement === "shifted") {
    if (document.definedNames.some(({ refersTo }) => mentions(refersTo, name)))
      found.push("names and print areas");
    const charts = parts.partNames.filter((each) => /^xl\/charts\/[^/]+\.xml$/i.test(each));
    if (charts.some((each) => mentions(parts.text(each) ?? "", encodeText(name))))
      found.push("the cells of a chart");
  }
  return [...new Set(found)];
}

/** Children that the worksheet will have for what stands on its cells now. */
function addedTo(attached: Attachments): string[] {
  return [
    ...(attached.links().length > 0 ? ["hyperlinks"] : []),
    ...(attached.comments().length > 0 ? ["legacyDrawing"] : []),
    ...(attached.rules().length > 0 ? ["conditionalFormatting"] : []),
    ...(attached.charts().length > 0 ? ["drawing"] : []),
  ];
}

/** In formulas a sheet's name stands in front of "!", in quotes where it is more than one word. */
function mentions(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  return text.includes(`${name}!`) || text.includes(`${name.replace(/'/g, "''")}'!`);
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
