import type { Cell } from "../core/budget/cell";
import { toMinor } from "../core/budget/money";
import { numberInText } from "../core/budget/number-text";
import { minorOf, readAmount } from "../core/budget/reading/money-cell";
import { Failure, FAILURES, type ErrorCode } from "./failure";

/** Cells as Excel hands them to a function with an `any` parameter; row-major. */
export type Cells = readonly (readonly unknown[])[];

/**
 * The text of a cell, trimmed. A blank cell arrives as null, "" or, on the desktop, as 0; all three are "" here.
 * Throws the error a cell holds.
 */
export function cellText(cell: unknown, row: number): string {
  const value = plainValue(cell, row);
  return value === null || value === undefined || value === 0 ? "" : String(value).trim();
}

/**
 * The money in a cell in minor units; a blank one and a lone dash are 0. `scale` is the power of ten in which its column is
 * stated. Text counts when it is one number whatever the workbook's decimal sign ("1200", "EUR 1,200.50", "80k", "(3.5)");
 * null for other text without a digit ("tbc"), which the pane lists as unreadable. Throws the error a cell holds, and for
 * text that may be money ("1,200"): to drop it would be a wrong answer.
 */
export function cellMoney(
  cell: unknown,
  row: number,
  digits: number,
  scale: number
): number | null {
  const value = plainValue(cell, row);
  if (value === null || value === undefined) return 0;
  const minor = typeof value === "number" ? toMinor(value, digits + scale) : NaN;
  if (!Number.isNaN(minor)) return minor;
  const text = String(value).trim();
  if (typeof value === "string" && !/\d/.test(text)) return wordsAsMoney(text);
  if (typeof value !== "string") throw FAILURES.notAnAmount(row, text);
  const [amount, other] = [numberInText(text, "."), numberInText(text, ",")];
  const money = amount === null || amount !== other ? NaN : minorOf(amount, text, digits, scale);
  if (Number.isNaN(money)) throw FAILURES.notAnAmount(row, text);
  return money;
}

/** A cell as a sheet would show it, for a look that must not fail: an error as its text, a blank one as "". */
export function cellSeen(cell: unknown): Cell {
  try {
    const value = plainValue(cell, 0);
    return typeof value === "number" && value !== 0 ? value : cellText(value, 0);
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

function wordsAsMoney(text: string): 0 | null {
  if (text === "") return 0;
  return readAmount(text, false, { decimal: "." }).amount === 0 ? 0 : null;
}

/** Errors the runtime has no code for, such as #SPILL!, come out as #VALUE!. */
const ERROR_CODES: Readonly<Record<string, ErrorCode>> = {
  "#VALUE!": "#VALUE!",
  "#N/A": "#N/A",
  "#REF!": "#REF!",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NAME?": "#NAME?",
  "#NULL!": "#NULL!",
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#BUSY!": "#N/A",
  "#GETTING_DATA": "#N/A",
  "#FIELD!": "#VALUE!",
  "#BLOCKED!": "#VALUE!",
  "#CONNECT!": "#N/A",
  "#UNKNOWN!": "#VALUE!",
};

/**
 * What a cell holds once Excel's wrappers are off: CustomFunctions.Error has a `code`, a data type such as a formatted
 * number has a `basicValue`.
 */
function plainValue(cell: unknown, row: number): unknown {
  if (typeof cell === "string") return failOnError(cell, row);
  if (typeof cell !== "object" || cell === null) return cell;
  if ("code" in cell) return failOnError(cell.code, row);
  return "basicValue" in cell ? failOnError(cell.basicValue, row) : cell;
}

function failOnError(value: unknown, row: number): unknown {
  // "constructor" is a word in a cell, too.
  const code =
    typeof value === "string" && /^\s*#/.test(value) ? ERROR_CODES[value.trim()] : undefined;
  if (code) throw FAILURES.errorCell(code, row);
  return value;
}
