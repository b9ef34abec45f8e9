import type { BookTable, Rect } from "./book";

/**
 * Where a table ends once something is written right below it: the filled rows join it, as long as none is blank and it has
 * no totals. Excel on Windows does this for scripts as for persons (OfficeDev/office-js#3191, #3013) while its AutoCorrect
 * option for tables is on, so a book does it only where it is told to. Columns beside a table are not told of there.
 */
export function grownRect({ rect, sheet, showTotals }: BookTable, written: Rect): Rect {
  const below = rect.bottom + 1;
  const isBelow =
    written.top <= below &&
    written.bottom >= below &&
    written.left <= rect.right &&
    written.right >= rect.left;
  if (!isBelow || showTotals) return rect;
  const rows = sheet.values({ ...rect, top: below, bottom: written.bottom });
  const blank = rows.findIndex((row) => row.every((value) => value === ""));
  return { ...rect, bottom: rect.bottom + (blank < 0 ? rows.length : blank) };
}
