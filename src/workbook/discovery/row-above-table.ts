import type { Cell } from "../../core/budget/cell";
import { overlaps, type Area } from "../address";
import type { SheetSurvey, TableSurvey } from "../survey";
import type { Candidate } from "./candidate";
import { isHeaderLike, joinedRows } from "./header-rows";

/**
 * The headers of an Excel table joined with those in the row above it: "2026" over "Plan" is "Plan 2026". null where that row is no header, where
 * it is not among the sheet's first rows, or where it belongs to one of `others`.
 */
export function withRowAbove(
  { area, headers }: TableSurvey,
  { used, top }: SheetSurvey,
  others: readonly Area[]
): Required<Pick<Candidate, "headers" | "headerRows">> | null {
  const row = { ...area, top: area.top - 1, bottom: area.top - 1 };
  if (!used || row.top < used.top || others.some((other) => overlaps(other, row))) return null;
  const cells = top[row.top - used.top] ?? [];
  const above = headers.map((_, at): Cell => cells[area.left - used.left + at] ?? "");
  if (!isHeaderLike(above) || above.every((cell) => cell === "")) return null;
  const upper = above.map(String);
  const joined = joinedRows(upper, headers.map(withoutCount));
  if (!joined) return null;
  // Where nothing was joined the table's own name stays: it alone is in its formulas.
  const named = joined.map((text, at) =>
    text === withoutCount(headers[at]!, at, headers) ? headers[at]! : text
  );
  return { headers: named, headerRows: [upper, headers] };
}

/** No two columns of a table may have one name: a second "Plan" becomes "Plan2", a second "Q1" "Q12", but "M12" is a month. */
function withoutCount(header: string, at: number, headers: readonly string[]): string {
  const before = headers.slice(0, at);
  const names = COUNTED.map((counted) => counted.exec(header)?.[1] ?? "");
  return names.find((name) => name !== "" && before.includes(name)) ?? header;
}

const COUNTED = [/^(.*\D)\d+$/s, /^([QH][1-4])\d+$/i];
