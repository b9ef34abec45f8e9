import type { Cell } from "./cell";
import { currencyInFormat, currencyInHeader } from "./currency-words";
import { numberInText } from "./number-text";

type Rows = readonly (readonly Cell[])[];

/** Most cells that hold anything hold a number, or text that looks like one. A column without content passes. */
export function isMostlyNumbers(rows: Rows, column: number): boolean {
  const cells = filled(rows, column);
  const numbers = cells.filter((cell) => typeof cell === "number" || isNumberText(cell));
  return numbers.length >= cells.length * 0.6;
}

/** Most cells that hold anything hold words, and at least one does. */
export function isMostlyWords(rows: Rows, column: number): boolean {
  const cells = filled(rows, column);
  const words = cells.filter((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
  return words.length > 0 && words.length >= cells.length * 0.6;
}

/** The header or the number format names a currency. */
export function showsMoney(header: string, format: string): boolean {
  return currencyInHeader(header, "") !== null || currencyInFormat(format, "") !== null;
}

/** Where only the look of a column is asked for, either decimal sign will do. */
function isNumberText(cell: Cell): boolean {
  return typeof cell === "string" && numberInText(cell, ".") !== null;
}

function filled(rows: Rows, column: number): Cell[] {
  return rows.flatMap((row) => {
    const cell = row[column] ?? "";
    return cell === "" ? [] : [cell];
  });
}
