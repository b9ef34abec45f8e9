import type { ICellData } from "@univerjs/presets";
import type { CellValue } from "../../workbook/survey";

/** Functions of the grid's engine, upper case. */
export type KnownFunctions = ReadonlySet<string>;

/**
 * Whether the grid can compute a formula. What it cannot (its own list of functions, spill references `A1#`, other
 * workbooks) keeps the result that Excel left in the file.
 */
export function isComputable(formula: string, known: KnownFunctions): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "!");
  if (/\[\d+\]|[A-Z]\d+#|\[@|ANCHORARRAY/i.test(bare)) return false;
  const names = bare.matchAll(/([A-Za-z_][\w.]*)\(/g);
  return [...names].every(([, name]) => known.has(name!.toUpperCase()));
}

/** Content of a cell whose formula is kept as text beside its last result. */
export function keptFormula(formula: string, value: CellValue): Pick<ICellData, "custom"> {
  return { custom: { [KEPT]: { formula, value } } };
}

/** The kept formula, as long as the cell still shows the result it came with. */
export function keptFormulaOf(cell: ICellData, value: CellValue): string | null {
  const kept = cell.custom?.[KEPT] as { formula: string; value: CellValue } | undefined;
  return kept && kept.value === value ? kept.formula : null;
}

const KEPT = "keptFormula";
