import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Rect } from "../host/book";

/** Brings the first cell of a selection into view, with a row and a column to spare. */
export function scrollTo(sheet: FWorksheet, { top, left }: Rect): void {
  const { xSplit, ySplit } = sheet.getFreeze();
  sheet.scrollToCell(
    startFor(Math.max(top - 1, ySplit), ySplit, (row) => sheet.getRowHeight(row)),
    startFor(Math.max(left - 1, xSplit), xSplit, (column) => sheet.getColumnWidth(column))
  );
}

/** The grid measures a scroll from the sheet's corner, yet draws it behind the frozen part: that part's size comes off. */
function startFor(index: number, frozen: number, sizeOf: (index: number) => number): number {
  let room = 0;
  for (let at = 0; at < frozen; at++) room += sizeOf(at);
  let start = index;
  while (start > 0 && room >= sizeOf(start - 1)) room -= sizeOf(--start);
  return start;
}
