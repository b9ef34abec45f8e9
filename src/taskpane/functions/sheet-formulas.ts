import type { OwnFormula } from "../../workbook/formulas/own-formulas";

/** How many formulas of this add-in a sheet has, and how many of them show #NAME?. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly formulas: number;
  readonly broken: number;
}

/** In the order in which the sheets come. */
export function bySheet(found: readonly Pick<OwnFormula, "cell" | "isBroken">[]): SheetFormulas[] {
  const sheets = new Map<string, { formulas: number; broken: number }>();
  for (const { cell, isBroken } of found) {
    const { formulas, broken } = sheets.get(cell.sheet) ?? { formulas: 0, broken: 0 };
    sheets.set(cell.sheet, { formulas: formulas + 1, broken: broken + (isBroken ? 1 : 0) });
  }
  return Array.from(sheets, ([sheet, counts]) => ({ sheet, ...counts }));
}
