import type { Budget } from "../budget";
import { DATE_COLUMNS, MONEY_COLUMNS, NUMBER_COLUMNS, TEXT_COLUMNS } from "../column";
import { currencyNamed } from "../currency-words";
import { exchanged } from "../exchange";
import { unitIn } from "../header-text";
import { columnsOf } from "../mapping";
import { scaleOf } from "./amount-scale";
import { dayInCell } from "./date-cell";
import { minorOf, readAmount } from "./money-cell";
import { asFractions, numberInCell } from "./number-cell";
import { textsOf, type ReadTable } from "./read-table";

export type OptionalColumns = Pick<Budget, "text" | "numbers" | "money" | "dates">;

/** Every optional column of these rows that the mapping names, one entry per row. Several columns of figures add up. */
export function optionalColumns(table: ReadTable, rows: Int32Array): OptionalColumns {
  return {
    text: present(TEXT_COLUMNS, (role) => {
      const texts = textsOf(table, role, rows);
      return role === "currency"
        ? (texts?.map((text) => currencyNamed(text, table.notation.locale)) ?? null)
        : texts;
    }),
    numbers: present(NUMBER_COLUMNS, (role) => {
      const read = (column: number) => numbersIn(table, column, rows, role === "utilisation");
      return summed(columnsOf(table.mapping, role).map(read));
    }),
    money: present(MONEY_COLUMNS, (role) =>
      summed(columnsOf(table.mapping, role).map((column) => moneyIn(table, column, rows)))
    ),
    dates: present(DATE_COLUMNS, (role) => {
      const [column] = columnsOf(table.mapping, role);
      return column === undefined ? null : datesIn(table, column, rows);
    }),
  };
}

/** One column as numbers, NaN where a cell holds none; a utilisation comes as fractions. */
export function numbersIn(
  { cells, headers, formats, notation }: ReadTable,
  column: number,
  rows: Int32Array,
  isUtilisation = false
): Float64Array {
  const numbers = Float64Array.from(rows, (row) =>
    numberInCell(cells.value(column, row), cells.isError(column, row), notation)
  );
  if (!isUtilisation || (formats[column] ?? "").includes("%")) return numbers;
  const isSaid = (at: number) => String(cells.value(column, rows[at]!)).includes("%");
  return asFractions(numbers, isSaid, unitIn(headers[column] ?? "") === "percent");
}

/** One column as minor units, NaN where a cell holds no money. */
export function moneyIn(table: ReadTable, column: number, rows: Int32Array): Float64Array {
  const { cells, notation, digits, rateAt } = table;
  const scale = scaleOf(table, column);
  return Float64Array.from(rows, (row) => {
    const value = cells.value(column, row);
    const { amount } = readAmount(value, cells.isError(column, row), notation);
    if (amount === null) return NaN;
    return minorOf(exchanged(amount, rateAt?.(row) ?? 1), value, digits, scale);
  });
}

function datesIn(
  { cells, formats, notation }: ReadTable,
  column: number,
  rows: Int32Array
): Float64Array {
  const format = formats[column] ?? "";
  return Float64Array.from(rows, (row) =>
    dayInCell(cells.value(column, row), cells.isError(column, row), notation, format)
  );
}

/** NaN only where no column states anything. */
function summed([first, ...others]: readonly Float64Array[]): Float64Array | null {
  if (!first) return null;
  for (const other of others) {
    for (let at = 0; at < first.length; at++) {
      const figure = other[at]!;
      if (Number.isNaN(figure)) continue;
      first[at] = Number.isNaN(first[at]!) ? figure : first[at]! + figure;
    }
  }
  return first;
}

function present<Name extends string, Column>(
  names: readonly Name[],
  read: (name: Name) => Column | null
): Partial<Record<Name, Column>> {
  const found: Partial<Record<Name, Column>> = {};
  for (const name of names) {
    const column = read(name);
    if (column) found[name] = column;
  }
  return found;
}
