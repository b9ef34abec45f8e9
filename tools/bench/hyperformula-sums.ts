/** The part of HyperFormula that is measured. */
interface Engine {
  setCellContents(address: { sheet: number; row: number; col: number }, value: number): unknown;
  getCellValue(address: { sheet: number; row: number; col: number }): unknown;
  destroy(): void;
}
interface Package {
  readonly HyperFormula: {
    buildFromArray(rows: readonly (readonly unknown[])[], options: object): Engine;
  };
}

/** A sheet of cells that all ask for one share by SUMIFs, as HyperFormula calculates it. */
export interface SumSheet {
  /** Changes one amount, after which every cell is calculated again. Returns the share. */
  recalculate(amount: number): number;
  close(): void;
}

/**
 * Types in column A, amounts in B, `count` formulas in C. null where the package is not installed: it is GPL-3.0, so that it
 * may measure and must not ship.
 */
export async function sumSheet(
  types: readonly string[],
  amounts: readonly number[],
  count: number
): Promise<SumSheet | null> {
  const name = "hyperformula";
  const loaded = await import(name).then(
    (found: unknown) => found as Package,
    () => null
  );
  if (!loaded) return null;
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
  const engine = loaded.HyperFormula.buildFromArray(rows, limits);
  return {
    recalculate: (amount) => {
      engine.setCellContents({ sheet: 0, row: 0, col: 1 }, amount);
      return Number(engine.getCellValue({ sheet: 0, row: count - 1, col: 2 }));
    },
    close: () => engine.destroy(),
  };
}
