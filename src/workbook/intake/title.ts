import type { Area } from "../address";
import type { SheetSurvey } from "../survey";

/** Words of the sheet above a table, as far as the survey has seen them. */
export function titleAbove(area: Area, sheet: SheetSurvey | undefined): string {
  if (!sheet?.used) return "";
  return sheet.top
    .slice(0, Math.max(0, area.top - sheet.used.top))
    .flat()
    .filter((cell) => typeof cell === "string" && cell !== "")
    .join(" · ");
}

/** Words right above a table, up to what looks like another table's body: a caption, not the whole sheet. */
export function captionAbove(area: Area, sheet: SheetSurvey | undefined): string {
  if (!sheet?.used) return "";
  const above = sheet.top.slice(0, Math.max(0, area.top - sheet.used.top));
  if (above.length < area.top - sheet.used.top) return "";
  const caption: string[] = [];
  for (const row of [...above].reverse()) {
    const filled = row.filter((cell) => cell !== "");
    if (filled.length > MOST_CELLS || filled.some((cell) => typeof cell === "number")) break;
    caption.unshift(...filled.map(String));
  }
  return caption.join(" · ");
}

/** Ours: a row with more is a header or a line. */
const MOST_CELLS = 3;
