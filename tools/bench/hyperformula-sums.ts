import { HyperFormula } from "hyperformula";

/** A sheet of cells that all ask for one share by SUMIFs, as HyperFormula calculates it. */
export interface SumSheet {
  /** Changes one amount, after which every cell is calculated again. Returns the share. */
  recalculate(amount: number): number;
  close(): void;
}

/** Types in column A, amounts in B, `count` formulas in C. The engine is GPL-3.0: it measures here and never ships. */
export function sumSheet(
  types: readonly string[],
  amounts: readonly number[],
  count: number
): SumSheet {
  const [a, b] = ["A", "B"].map((column) => `$${column}$1:$${column}$${types.length}`);
  const sum = (type: string) => `SUMIF(${a},"${type}",${b})`;
  const all = ["Accelerators", "Model API usage", "Data engineering"].map(sum).join("+");
  const formula = `=${sum("Model API usage")}/(${all})`;
  const height = Math.max(types.length, count);
  const rows = Array.from({ length: height }, (_, row) => [
    types[row] ?? null,
    amounts[row] ?? null,
    row < count ? formula : null,
  ]);
  const limits = { maxRows: height + 1, licenseKey: "gpl-v3" };
  const engine = HyperFormula.buildFromArray(rows, limits);
  return {
    recalculate: (amount) => {
      engine.setCellContents({ sheet: 0, row: 0, col: 1 }, amount);
      return Number(engine.getCellValue({ sheet: 0, row: count - 1, col: 2 }));
    },
    close: () => engine.destroy(),
  };
}
