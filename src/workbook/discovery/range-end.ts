import type { Cell } from "../../core/budget/cell";
import { roleOfHeader } from "../../core/budget/headers";
import { numberInText } from "../../core/budget/number-text";

/** Ours: sections stand one or two blank rows apart, another table mostly further. */
const MOST_BLANK_ROWS = 3;

/**
 * Whether a plain range goes on below a blank row: within three blank rows follows a line, with section headings and its own
 * header before it or not. It ends before another header row, before notes and assumptions, and at the end of the sheet.
 * `rowAt` gives a row's cells, "end" below the last one, and "unknown" where the rows below have not been read: then it may
 * go on.
 */
export function goesOnAfter(
  blank: number,
  rowAt: (row: number) => readonly Cell[] | "end" | "unknown",
  amounts: readonly number[],
  isHeaderAgain: (row: readonly Cell[]) => boolean = () => false
): boolean {
  let blanks = 0;
  for (let at = blank; ; at++) {
    const row = rowAt(at);
    if (row === "unknown") return true;
    if (row === "end") return false;
    const kind = isHeaderAgain(row) ? "open" : kindOf(row, amounts);
    if (kind === "line") return true;
    if (kind === "other") return false;
    blanks = kind === "blank" ? blanks + 1 : 0;
    if (blanks > MOST_BLANK_ROWS) return false;
  }
}

/** Words, and years as numbers; one known word is a label beside a value, two make a header row. */
export function isHeaderRow(row: readonly Cell[]): boolean {
  const isHeaderLike = row.every(
    (cell) => isYear(cell) || (typeof cell === "string" && cell.length <= 80 && !isAmount(cell))
  );
  if (!isHeaderLike) return false;
  const roles = new Set(row.map((cell) => roleOfHeader(String(cell))?.role));
  roles.delete(undefined);
  return roles.size > 1;
}

/** A blank row, in which cells of spaces count as blank. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => typeof cell === "string" && cell.trim() === "");
}

/** "open": words without an amount, which head a section, or belong to a line whose amount is missing. */
function kindOf(
  row: readonly Cell[],
  amounts: readonly number[]
): "blank" | "line" | "open" | "other" {
  if (isBlankRow(row)) return "blank";
  const [label] = row.filter((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
  const money = amounts.flatMap((column) => row[column] ?? []).filter((cell) => cell !== "");
  if (isHeaderRow(row)) return "other";
  if (label !== undefined && money.some(isAmount)) return "line";
  if (NOT_OF_THE_BUDGET.test(String(label ?? "").trim())) return "other";
  return money.every(isMissing) ? "open" : "other";
}

/** What follows such a heading has names and numbers as well: "Assumptions", "Exchange rates:". */
const NOT_OF_THE_BUDGET =
  /^(?:(?:key|main|general|planning) )?(?:foot)?(?:notes?|assumptions?|legend|sources?|remarks?|comments?|disclaimer|(?:fx|exchange) rates?|annahmen|anmerkung(?:en)?|hinweise?|legende|quellen?|wechselkurse?|hypoth[eè]ses?|remarques?|l[eé]gende|supuestos|notas?|leyenda|fuentes?)\s*(?::.*)?$/i;

function isYear(cell: Cell): boolean {
  return /^20\d\d$/.test(String(cell).trim());
}

function isAmount(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && numberInText(cell, ".") !== null);
}

/** An error, or what people write for an amount to come. */
function isMissing(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    /^\s*(?:#.*|t\.?b\.?[acd]\.?|n\/?a|open|offen|[-–—?.…\s]*)$/i.test(cell)
  );
}
