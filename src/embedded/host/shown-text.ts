import { SSF } from "@e965/xlsx";
import type { CellValue } from "../../workbook/survey";

/** What a cell shows; a format that cannot be read shows the bare value. */
export function shownText(value: CellValue, format: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return SSF.format(format, value, { date1904 }) as string;
  } catch {
    return String(value);
  }
}
