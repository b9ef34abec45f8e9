import type { CellValue } from "../../workbook/survey";
import type { BookSheet, Rect } from "../host/book";
import { contains } from "./cell-reference";
import { styleIndexAt, type DocumentSheet, type XlsxDocument } from "./document";
import { asShown } from "./read-cell";
import type { CellChanges, CellContent } from "./workbook-changes";

/** Cells asked of the book at once. */
const BLOCK_CELLS = 50_000;

/** Finds values, formulas and number formats that differ. */
export function compareCells(
  document: XlsxDocument,
  original: DocumentSheet,
  sheet: BookSheet,
  rect: Rect,
  changes: CellChanges
): void {
  const spills = sheet.spills?.() ?? [];
  const filled = new Set(original.arrays.flatMap((array) => followers(array)));
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / (rect.right + 1)));
  for (let top = rect.top; top <= rect.bottom; top += rows) {
    const block = { ...rect, top, bottom: Math.min(rect.bottom, top + rows - 1) };
    const values = sheet.values(block);
    const formulas = sheet.formulas(block);
    const formats = sheet.numberFormats(block);
    for (let row = block.top; row <= block.bottom; row++) {
      const at = row - block.top;
      for (let column = 0; column <= rect.right; column++) {
        const cell = original.rows[row]?.cells[column];
        const value = values[at]?.[column] ?? "";
        const text = formulas[at]?.[column] ?? "";
        const isSpilled = spills.some(
          (spill) => contains(spill, row, column) && !isCorner(spill, row, column)
        );
        const formula = isSpilled ? null : formulaIn(value, text);
        const stored = cell?.formula ?? null;
        if (!filled.has(keyOf(row, column)) && !isSame(cell?.value ?? "", stored, value, formula)) {
          changes.add(row, column, { content: contentOf(value, formula, spills, row, column) });
        }
        const format = formats[at]?.[column] ?? "General";
        const known = document.styles[styleIndexAt(original, row, column)]?.format ?? "General";
        if (format !== known) changes.add(row, column, { style: { format } });
      }
    }
  }
}

function contentOf(
  value: CellValue,
  formula: string | null,
  spills: readonly Rect[],
  row: number,
  column: number
): CellContent {
  const spill = formula === null ? undefined : spills.find((rect) => isCorner(rect, row, column));
  return { value, formula, spill: spill ?? null };
}

/** A host hands over a text that begins with "=" as its own formula; only a formula's result differs from its text. */
function formulaIn(value: CellValue, text: CellValue): string | null {
  return typeof text === "string" && text.startsWith("=") && text.length > 1 && text !== value
    ? text
    : null;
}

/** Results of a formula that stayed are not compared: whoever opens the file computes them. */
function isSame(
  known: CellValue,
  stored: string | null,
  value: CellValue,
  formula: string | null
): boolean {
  if (stored !== null || formula !== null)
    return stored !== null && formula !== null && plain(stored) === plain(formula);
  if (typeof known === "string" && typeof value === "string") return flat(known) === flat(value);
  return Object.is(known, value) || (known === 0 && value === 0);
}

function plain(formula: string): string {
  return asShown(formula).replace(/\s+/g, "").toUpperCase();
}

function flat(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function isCorner(rect: Rect, row: number, column: number): boolean {
  return rect.top === row && rect.left === column;
}

/** Cells that an array formula of the document fills, its own left out; a data table fills its own as well. */
function followers(rect: Rect): string[] {
  const keys: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (!isCorner(rect, row, column)) keys.push(keyOf(row, column));
    }
  }
  return keys;
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
