import type { Budget, StatedTotal } from "../../core/budget/budget";
import { currencyNamed } from "../../core/budget/currency-words";
import { exchanged, rateOf, type Exchange } from "../../core/budget/exchange";
import { currencyOf, toDecimal, toMinor, type Currency } from "../../core/budget/money";
import { amountReader, boundReader } from "../../core/budget/reading/line-amount";
import { codesAmong, currenciesInAmounts } from "../../core/budget/reading/line-currencies";
import { textAt, textsOf, type ReadTable } from "../../core/budget/reading/read-table";
import { columnsOf } from "../../core/budget/mapping";
import type { StatedLines } from "./exchange-notes";
import type { Lines } from "./lines";

/** A budget in several currencies, counted in one. */
export interface Exchanged {
  /** What was asked for. */
  readonly exchange: Exchange;
  /** Of each line: the currency of its cells, "" where they name none, which counts as the budget's. */
  readonly codes: readonly string[];
  /** Of each line: units of the budget's currency for one unit of its own. */
  readonly rates: Float64Array;
}

/** The rows of a table, counted in one currency where that was asked for and every rate is known. */
export interface Counting<Table extends ReadTable> {
  readonly table: Table;
  readonly lines: Lines;
  /** null where the amounts count as they stand. */
  readonly currency: Currency | null;
  /** ISO 4217 codes that the rows name as they stand, each once; [] where they name one at most. */
  readonly named: readonly string[];
  /** The currencies of these rows as they stand; null where the table names one at most. */
  statedAt(rows: Int32Array): StatedLines | null;
}

/** What is a line and what a total is for the amounts as they stand to tell; totals over several currencies say nothing. */
export function countingOf<Table extends ReadTable>(
  table: Table,
  lines: Lines,
  own: Currency,
  exchange: Exchange
): Counting<Table> {
  const { offsets, amounts } = lines;
  const codes = severalCurrencies(table, offsets, own);
  if (!codes) return { table, lines, currency: null, named: [], statedAt: () => null };
  const at = new Map(Array.from(offsets, (row, line) => [row, line]));
  const statedAt = (rows: Int32Array): StatedLines => ({
    codes: Array.from(rows, (row) => codes[at.get(row)!]!),
    amounts: Float64Array.from(rows, (row) => amounts[at.get(row)!]!),
    digits: table.digits,
  });
  const named = codesAmong(codes);
  const rates = codes.map((code) => rateOf(code, exchange));
  if (exchange.currency === null || rates.some(Number.isNaN))
    return { table, lines, currency: null, named, statedAt };
  const currency = currencyOf(exchange.currency);
  const rateAt = (row: number) => rates[at.get(row) ?? -1] ?? 1;
  const inOne = { ...table, digits: currency.digits, rateAt };
  return { table: inOne, lines: countedAgain(lines, inOne), currency, named, statedAt };
}

/** The currency that each of these rows names, "" for none; null where they name one at most. */
function severalCurrencies(
  table: ReadTable,
  rows: Int32Array,
  own: Currency
): readonly string[] | null {
  const { locale } = table.notation;
  const named = new Map<string, string>();
  const nameOf = (text: string): string => {
    const known = named.get(text) ?? currencyNamed(text, locale);
    named.set(text, known);
    return known;
  };
  const stated = textsOf(table, "currency", rows)?.map(nameOf);
  const codes = stated ?? currenciesInAmounts(table, rows, own.code);
  return codes && new Set(codes.filter((code) => code !== "")).size > 1 ? codes : null;
}

function countedAgain(lines: Lines, table: ReadTable): Lines {
  const amountAt = amountReader(table);
  return {
    ...lines,
    amounts: Float64Array.from(lines.offsets, (row) => amountAt(row).amount ?? 0),
    minimum: Float64Array.from(lines.offsets, boundReader(table, "minimum", 0)),
    maximum: Float64Array.from(lines.offsets, boundReader(table, "maximum", Infinity)),
    totals: [],
    totalOffsets: new Int32Array(0),
  };
}

/** The budget in its reporting currency: no line has another. */
export function inReportingCurrency(budget: Budget, currency: Currency): Budget {
  const { text } = budget;
  const codes = text.currency?.map(() => currency.code);
  return { ...budget, currency, ...(codes && { text: { ...text, currency: codes } }) };
}

/** A second table beside the budget, each row by its own currency column; blank where that names no rate. */
export function convertedBeside<Table extends ReadTable>(table: Table, exchange: Exchange): Table {
  const [column] = columnsOf(table.mapping, "currency");
  if (column === undefined) return table;
  const codeAt = (row: number) =>
    currencyNamed(textAt(table.cells, column, row), table.notation.locale);
  return { ...table, rateAt: (row) => rateOf(codeAt(row), exchange) };
}

/** Totals of single lines, found in the currency and digits of the line. */
export function convertedTotals(
  totals: readonly StatedTotal[],
  rates: Float64Array,
  from: number,
  digits: number
): StatedTotal[] {
  return totals.map((total) => {
    const rate = "line" in total.at ? rates[total.at.line]! : 1;
    const convert = (minor: number) => toMinor(exchanged(toDecimal(minor, from), rate), digits);
    return { ...total, stated: convert(total.stated), sum: convert(total.sum) };
  });
}
