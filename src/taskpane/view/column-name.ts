import { say } from "../../core/words/say";
import { columnLetters } from "../../workbook/address";
import type { Candidate } from "../../workbook/discovery/candidate";

/** What a person calls a column of a table: "FY26 · L", or "Column L" without a header. */
export function columnName({ area, headers }: Candidate, column: number): string {
  const letters = columnLetters(area.left + column);
  const header = headers[column] ?? "";
  return header === "" ? say("Column {letters}", { letters }) : `${header} · ${letters}`;
}
