import { columnsOf } from "../mapping";
import { moneyIn } from "./optional-columns";
import type { ReadTable } from "./read-table";

/** One sentence where one of several amount columns is the sum of the others on every line, so that all counts twice. */
export function doublingNotes(table: ReadTable, rows: Int32Array): string[] {
  const columns = columnsOf(table.mapping, "amount");
  if (columns.length < 2) return [];
  const amounts = columns.map((column) => moneyIn(table, column, rows));
  const whole = columns.findIndex((_, at) => isSumOfOthers(amounts, at, rows.length));
  if (whole < 0) return [];
  const header = (column: number): string => `“${table.headers[column] ?? ""}”`;
  const others = columns.filter((_, at) => at !== whole).map(header);
  const said =
    others.length === 1
      ? `${header(columns[whole]!)} holds the same amounts as ${others[0]}`
      : `${header(columns[whole]!)} is the sum of ${others.slice(0, -1).join(", ")} and ${others[others.length - 1]}`;
  return [`${said}: with all of them as the amount, every line counts twice.`];
}

/** Lines without money say nothing; two others must agree, and none may disagree. */
function isSumOfOthers(amounts: readonly Float64Array[], at: number, lines: number): boolean {
  let agreeing = 0;
  for (let line = 0; line < lines; line++) {
    const own = amounts[at]![line]! || 0;
    const sum = amounts.reduce((all, column) => all + (column[line]! || 0), 0);
    if (own === 0 && sum === 0) continue;
    if (Math.abs(sum - 2 * own) > amounts.length / 2) return false;
    agreeing += 1;
  }
  return agreeing > 1;
}
