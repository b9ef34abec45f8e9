import type { Cell } from "./cell";
import { currencyInFormat, currencyInHeader } from "./currency-words";
import { numberInText, percentInText } from "./number-text";
import { dayInCell } from "./reading/date-cell";
import { periodInCell } from "./reading/period-cell";

type Rows = readonly (readonly Cell[])[];

/** Most cells that hold anything hold a number, or text that looks like one. A column without content passes. */
export function isMostlyNumbers(rows: Rows, column: number): boolean {
  return areMostly(filled(rows, column), isAmountLike);
}

/** The same with percentages, which are no money. */
export function isMostlyMeasures(rows: Rows, column: number): boolean {
  return areMostly(
    filled(rows, column),
    (cell) => isAmountLike(cell) || (typeof cell === "string" && percentInText(cell, ".") !== null)
  );
}

/** Most cells that hold anything hold words, and at least one does. */
export function isMostlyWords(rows: Rows, column: number): boolean {
  const cells = filled(rows, column);
  const words = cells.filter((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
  return words.length > 0 && words.length >= cells.length * 0.6;
}

/** Most cells that hold anything hold a day. A column without content passes. */
export function isMostlyDates(rows: Rows, column: number, format: string): boolean {
  return areMostly(
    filled(rows, column),
    (cell) => !Number.isNaN(dayInCell(cell, false, ANY_NOTATION, format))
  );
}

/** Most cells name a period ("2026-01", "Q1 2026", "FY26", or 3 under "Month") or a day, and at least one does. */
export function isMostlyPeriods(
  rows: Rows,
  column: number,
  header: string,
  format: string
): boolean {
  const cells = filled(rows, column);
  return (
    cells.length > 0 &&
    areMostly(cells, (cell) => periodInCell(cell, header, format, ANY_NOTATION) !== null)
  );
}

/** The header or the number format names a currency. */
export function showsMoney(header: string, format: string): boolean {
  return currencyInHeader(header, "") !== null || currencyInFormat(format, "") !== null;
}

/** Where only the look of a column is asked for, any order of day and month will do. */
const ANY_NOTATION = { locale: "", decimal: "." };

/** Where only the look of a column is asked for, either decimal sign will do. */
function isAmountLike(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && numberInText(cell, ".") !== null);
}

function areMostly(cells: readonly Cell[], fits: (cell: Cell) => boolean): boolean {
  return cells.filter(fits).length >= cells.length * 0.6;
}

/** A lone dash says as little as a blank cell. */
function filled(rows: Rows, column: number): Cell[] {
  return rows.flatMap((row) => {
    const cell = row[column] ?? "";
    return cell === "" || /^[-–—−]$/.test(String(cell).trim()) ? [] : [cell];
  });
}
