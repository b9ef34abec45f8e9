import { roleOfHeader } from "../core/budget/headers";
import { numberInText, percentInText } from "../core/budget/number-text";
import { dayInCell } from "../core/budget/reading/date-cell";
import { cellSeen, cellText } from "./cells";
import { FAILURES } from "./failure";

/**
 * The number in a cell; 0 for a blank one. "22 %" is 0.22; text counts when it is one number whatever the decimal sign.
 * Throws the error a cell holds, and a Failure for anything else.
 */
export function numberGiven(name: string, cell: unknown, row = 1): number {
  return numberOrBlank(name, cell, row) ?? 0;
}

/**
 * `numberGiven`, but null for a cell that is blank or 0: nobody can tell which of them arrived. A 0 that is meant arrives
 * as text.
 */
export function numberOrBlank(name: string, cell: unknown, row = 1): number | null {
  const text = cellText(cell, row);
  if (text === "") return null;
  const seen = cellSeen(cell);
  if (typeof seen === "number" && Number.isFinite(seen)) return seen;
  const read = (decimal: string) => percentInText(text, decimal) ?? numberInText(text, decimal);
  const number = read(".");
  if (number === null || number !== read(",")) throw FAILURES.notANumber(name, row, text);
  return number;
}

/** A fraction from 0 to `most`; 0 for a blank cell. Throws a Failure for any other number. */
export function fractionGiven(name: string, cell: unknown, row = 1, most = 1): number {
  const number = numberGiven(name, cell, row);
  if (!(number >= 0 && number <= most)) throw FAILURES.outOfRange(name);
  return number;
}

/** Sum of the numbers, without a header on top; a lone dash is 0. Throws a Failure for other words: SUM would drop them. */
export function sumGiven(name: string, cells: readonly unknown[]): number {
  return cells.reduce<number>((sum, cell, at) => {
    const text = cellText(cell, at + 1);
    const counts = /[\p{L}\p{N}]/u.test(text) && !(at === 0 && isHeader(cell));
    return sum + (counts ? numberGiven(name, cell, at + 1) : 0);
  }, 0);
}

/** Whether a cell on top of a column of numbers is its header: "Amount", "FY26". */
export function isHeader(cell: unknown): boolean {
  const seen = cellSeen(cell);
  if (typeof seen !== "string" || seen === "") return false;
  return !/\d/.test(seen) || (numberInText(seen, ".") === null && roleOfHeader(seen) !== null);
}

/** Day of a cell, days since 1970-01-01; null for a blank one. Throws a Failure for what is no date in every country. */
export function dayGiven(name: string, cell: unknown, row = 1): number | null {
  const text = cellText(cell, row);
  if (text === "") return null;
  const seen = cellSeen(cell);
  const day = dayInCell(seen, false, { locale: "en-US" });
  const elsewhere = dayInCell(seen, false, { locale: "de-DE" });
  if (Number.isNaN(day) || day !== elsewhere) throw FAILURES.notADate(name, row, text);
  return day;
}
