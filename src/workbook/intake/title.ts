import type { Candidate } from "../discovery/candidate";
import type { SheetSurvey } from "../survey";

type Place = Pick<Candidate, "area" | "headerRows">;

/** Words of the sheet above a table and its header rows, as far as the survey has seen them. */
export function titleAbove(place: Place, sheet: SheetSurvey | undefined): string {
  if (!sheet?.used) return "";
  return sheet.top
    .slice(0, rowsAbove(place, sheet.used.top))
    .flat()
    .filter((cell) => typeof cell === "string" && cell !== "")
    .join(" · ");
}

/** Words right above a table, up to what looks like another table's body: a caption, not the whole sheet. */
export function captionAbove(place: Place, sheet: SheetSurvey | undefined): string {
  if (!sheet?.used) return "";
  const above = sheet.top.slice(0, rowsAbove(place, sheet.used.top));
  if (above.length < rowsAbove(place, sheet.used.top)) return "";
  const caption: string[] = [];
  for (const row of [...above].reverse()) {
    const filled = row.filter((cell) => cell !== "");
    if (filled.length > MOST_CELLS || filled.some(isFigure)) break;
    caption.unshift(...filled.map(String));
  }
  return caption.join(" · ");
}

function rowsAbove({ area, headerRows }: Place, usedTop: number): number {
  return Math.max(0, area.top + 1 - (headerRows?.length ?? 1) - usedTop);
}

/** A year in a cell of its own belongs to the title. */
function isFigure(cell: unknown): boolean {
  return typeof cell === "number" && !/^20\d\d$/.test(String(cell));
}

/** Ours: a row with more is a header or a line. */
const MOST_CELLS = 3;
