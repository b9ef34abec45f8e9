import { currencyInHeader, isCurrencyCode } from "../currency-words";
import { columnsOf } from "../mapping";
import type { ReadTable } from "./read-table";

/**
 * Currency of each line from its amounts as text ("$ 5,000" among euros), `own` where it names none; null where no line
 * names another than `own`.
 */
export function currenciesInAmounts(
  { cells, mapping, notation }: ReadTable,
  rows: Int32Array,
  own: string
): string[] | null {
  const columns = columnsOf(mapping, "amount");
  let differs = false;
  const codes = Array.from(rows, (row) => {
    for (const column of columns) {
      const value = cells.value(column, row);
      if (typeof value !== "string" || cells.isError(column, row)) continue;
      const code = currencyInHeader(value, notation.locale);
      if (code === null) continue;
      differs ||= code !== own;
      return code;
    }
    return own;
  });
  return differs ? codes : null;
}

/** The currencies that these lines name, each once; blanks and words that are no currency's code count for nothing. */
export function codesAmong(codes: readonly string[]): string[] {
  return [...new Set(codes)].filter((code) => isCurrencyCode(code));
}
