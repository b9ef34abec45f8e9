import { columnsOf } from "../mapping";
import { say } from "../../words/say";
import { moneyIn } from "./optional-columns";
import type { ReadTable } from "./read-table";

/** One sentence where one of several amount columns is the sum of the others on every line, so that all counts twice. */
export function doublingNotes(table: ReadTable, rows: Int32Array): string[] {
  const columns = columnsOf(table.mapping, "amount");
  if (columns.length < 2) return [];
  const amounts = columns.map((column) => moneyIn(table, column, rows));
  const whole = columns.findIndex((_, at) => isSumOfOthers(amounts, at, rows.length));
  if (whole < 0) return [];
  const header = (column: number): string => say("“{name}”", { name: table.headers[column] ?? "" });
  const others = columns.filter((_, at) => at !== whole).map(header);
  const values = {
    column: header(columns[whole]!),
    others: others.slice(0, -1).join(", "),
    last: others[others.length - 1] ?? "",
  };
  return [
    others.length === 1
      ? say(
          "{column} holds the same amounts as {last}: with all of them as the amount, every line counts twice.",
          values
        )
      : say(
          "{column} is the sum of {others} and {last}: with all of them as the amount, every line counts twice.",
          values
        ),
  ];
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
