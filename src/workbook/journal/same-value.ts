import type { CellContent } from "../edit";
import type { CellValue } from "../survey";

/**
 * Whether a cell holds what was written: Excel keeps 15 digits of a number and 32,767 characters of a text ("Excel
 * specifications and limits"), knows no negative zero, and breaks lines with a line feed alone.
 */
export function isSameValue(written: CellValue, held: CellValue): boolean {
  return written === held || kept(written) === kept(held);
}

/** Whether a cell was given this formula: Excel writes names of functions, columns and cells in its own capitals and spacing. */
export function isFormula(content: CellContent, formula: string): boolean {
  return typeof content === "object" && plain(content.formula) === plain(formula);
}

function plain(formula: string): string {
  return formula.replace(/\s+/g, "").toLowerCase();
}

/** One key for values that Excel does not tell apart; texts and numbers stay apart. */
export function kept(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(15)) + 0;
  if (typeof value === "boolean") return value;
  return value.replace(/\r\n?/g, "\n").slice(0, 32_767);
}
