import type { Book, BookLink, BookSheet, Rect } from "../book";
import { invalidArgument } from "./host-object";
import { writeCells } from "./range-content";
import { intersection } from "./rectangle";
import { assertUnprotected } from "./write-guard";

/** An Excel.RangeHyperlink; null where there is none or the cells differ. */
export function hyperlinkOf(sheet: BookSheet, rect: Rect): Record<string, string> | null {
  const { top, left } = rect;
  const first = linkAt(sheet, top, left);
  if (!first) return null;
  for (let row = top; row <= rect.bottom; row++) {
    for (let column = left; column <= rect.right; column++) {
      const other = linkAt(sheet, row, column);
      if (other?.place !== first.place || other.web !== first.web) return null;
    }
  }
  const [[text = ""] = []] = sheet.texts({ top, left, bottom: top, right: left });
  return {
    ...(first.web === null ? {} : { address: first.web }),
    ...(first.place === null ? {} : { documentReference: first.place }),
    screenTip: first.tip,
    textToDisplay: text,
  };
}

/**
 * `textToDisplay` is what the first cell then holds (documentation of RangeHyperlink). Not documented, and so left out: what
 * a cell holds where none is given, and the look of a link.
 */
export function setHyperlink(sheet: BookSheet, rect: Rect, value: unknown, book: Book): void {
  const location = "Range.hyperlink";
  assertUnprotected(sheet, location);
  if (typeof value !== "object" || value === null)
    throw invalidArgument(location, "a link names an address or a place of the workbook.");
  const { address, documentReference, screenTip, textToDisplay } = value as Excel.RangeHyperlink;
  const link = { place: documentReference ?? null, web: address ?? null, tip: screenTip ?? "" };
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++)
      sheet.attached.setLink(row, column, link);
  }
  if (textToDisplay === undefined) return;
  const first = { ...rect, bottom: rect.top, right: rect.left };
  writeCells(sheet, first, [[textToDisplay]], book, location);
}

export function clearHyperlinks(sheet: BookSheet, rect: Rect): void {
  assertUnprotected(sheet, "Range.clear");
  for (const { row, column } of sheet.attached.links()) {
    if (intersection({ top: row, left: column, bottom: row, right: column }, rect))
      sheet.attached.setLink(row, column, null);
  }
}

function linkAt(sheet: BookSheet, row: number, column: number): BookLink | undefined {
  return sheet.attached.links().find((each) => each.row === row && each.column === column);
}
