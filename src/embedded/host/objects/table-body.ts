import type { BookTable, Rect } from "../book";

/** Cells between header and totals. */
export function bodyOf({ rect, showHeaders, showTotals }: BookTable): Rect {
  return {
    ...rect,
    top: rect.top + (showHeaders ? 1 : 0),
    bottom: rect.bottom - (showTotals ? 1 : 0),
  };
}
