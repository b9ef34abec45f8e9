import type { Cell, CellStyle, CellValue } from "hucre";

export const MONEY = '#,##0\\ "€"';
export const DOLLARS = '"$"#,##0';
export const PERCENT = "0%";
export const DATE = "yyyy-mm-dd";

const INK = { rgb: "1F3864" };
const font = { name: "Calibri", size: 11 };

export const TITLE: CellStyle = { font: { ...font, size: 18, bold: true, color: INK } };
export const SUBTITLE: CellStyle = { font: { ...font, color: { rgb: "595959" } } };
export const HEADING: CellStyle = { font: { ...font, size: 13, bold: true, color: INK } };
export const HEADER: CellStyle = {
  font: { ...font, bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: INK },
  alignment: { vertical: "center", wrapText: true },
};
export const TOTAL: CellStyle = {
  font: { ...font, bold: true },
  border: { top: { style: "thin", color: INK } },
};

export function formatted(numFmt: string): CellStyle {
  return { font, numFmt };
}

/** Cells of one sheet by position, as the writer wants them. */
export class Cells {
  readonly map = new Map<string, Partial<Cell>>();
  readonly rows: CellValue[][] = [];

  put(row: number, column: number, value: CellValue, style: CellStyle = { font }): void {
    if (value === null) return;
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row]![column] = value;
    this.map.set(`${row},${column}`, { value, style });
  }

  /** `formula` without "=", with its result. */
  compute(row: number, column: number, formula: string, result: number, style: CellStyle): void {
    this.put(row, column, result, style);
    this.map.set(`${row},${column}`, { value: result, formula, formulaResult: result, style });
  }
}
