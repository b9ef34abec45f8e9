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
