import { numberInText } from "../intake/amounts";
import { currencyInFormat, currencyInHeader } from "../intake/currency";
import type { CellValue, Culture } from "../survey";

type Rows = readonly (readonly CellValue[])[];

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
const ANY_CULTURE: Culture = { locale: "en-US", decimal: ".", thousands: "," };

function isNumberText(cell: CellValue): boolean {
  return typeof cell === "string" && numberInText(cell, ANY_CULTURE) !== null;
}

function filled(rows: Rows, column: number): CellValue[] {
  return rows.flatMap((row) => {
    const cell = row[column] ?? "";
    return cell === "" ? [] : [cell];
  });
}
