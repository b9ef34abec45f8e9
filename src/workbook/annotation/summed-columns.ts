import { columnIndex } from "../address";

/** Where a formula stands, and the table around it. */
export interface FormulaPlace {
  /** Sheet row, from 0. */
  readonly row: number;
  /** Sheet column of the table's left edge. */
  readonly left: number;
  readonly headers: readonly string[];
}

/**
 * Columns of the table that a formula adds up in its own row, from the left edge: `=SUM(H2:K2)`, `=H2+I2`,
 * `=SUM(Budget[@[Q1]:[Q4]])`. null for a formula that does anything else.
 */
export function summedColumns(formula: string, place: FormulaPlace): number[] | null {
  const body = /^=\s*(?:SUM\((.*)\)|(.*))$/i.exec(inShort(formula));
  const terms = body?.[1]?.split(/[,;]/) ?? body?.[2]?.split("+") ?? [];
  const columns: number[] = [];
  for (const term of terms) {
    const span = spanOf(term.trim(), place);
    if (span === null) return null;
    for (let column = span[0]; column <= span[1]; column++) columns.push(column);
  }
  const distinct = [...new Set(columns)].sort((a, b) => a - b);
  return distinct.length === columns.length && columns.length > 0 ? distinct : null;
}

/** Files write `Budget[[#This Row],[Q1]]` where Excel shows `Budget[@Q1]`. */
function inShort(formula: string): string {
  return formula.trim().replace(/\[#This Row\],\s*/gi, "@");
}

function spanOf(term: string, place: FormulaPlace): readonly [number, number] | null {
  const cells = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(term);
  if (cells) {
    const [, first = "", row, last = first, lastRow = row] = cells;
    if (Number(row) !== place.row + 1 || lastRow !== row) return null;
    const [from, to] = [columnIndex(first) - place.left, columnIndex(last) - place.left];
    return from >= 0 && from <= to ? [from, to] : null;
  }
  const names = /^[^[\]]*\[@\[?([^[\]]+)\]?(?::\[([^[\]]+)\])?\]$/i.exec(term) ?? [];
  const [, first, last = first] = names;
  if (first === undefined) return null;
  const [from, to] = [place.headers.indexOf(first), place.headers.indexOf(last!)];
  return from >= 0 && from <= to ? [from, to] : null;
}
