import type { Budget } from "../../core/budget/budget";
import { currencyInHeader, currencyInTable } from "../../core/budget/currency-words";
import { columnsOf, type Mapping } from "../../core/budget/mapping";
import { currencyOf, type Currency } from "../../core/budget/money";
import { hasSeveralCurrencies } from "../../core/budget/reading/amount-scale";
import { codesAmong, currenciesInAmounts } from "../../core/budget/reading/line-currencies";
import type { ReadTable } from "../../core/budget/reading/read-table";
import type { Candidate } from "../discovery/candidate";
import type { Columns } from "./columns";
import type { Survey } from "../survey";
import { titleAbove } from "./title";

/** The one currency that the table or the title above it states; the code is "" where it states none or several. */
export function currencyOfTable(
  candidate: Candidate,
  mapping: Mapping,
  cells: Columns,
  { culture: { locale }, sheets }: Survey
): Currency {
  const { headers, formats, area } = candidate;
  const [column] = columnsOf(mapping, "currency");
  const stated =
    column === undefined
      ? null
      : Array.from({ length: cells.rows }, (_, row) => cells.value(column, row));
  const amounts = columnsOf(mapping, "amount");
  if (hasSeveralCurrencies({ headers, formats }, amounts, locale)) return currencyOf("");
  const looks = amounts.map((at) => ({ header: headers[at] ?? "", format: formats[at] ?? "" }));
  const code = currencyInTable(stated, looks, locale);
  if (code || stated) return currencyOf(code ?? "");
  const sheet = sheets.find(({ name }) => name === area.sheet);
  return currencyOf(currencyInHeader(titleAbove(candidate, sheet), locale) ?? "");
}

/** The budget with the currency of each line, and none of its own, where its amounts name several. */
export function withLineCurrencies(budget: Budget, table: ReadTable, rows: Int32Array): Budget {
  const stated = budget.text.currency;
  const codes = stated ?? currenciesInAmounts(table, rows, budget.currency.code);
  if (!codes) return budget;
  const [first, ...others] = codesAmong(codes);
  if (first === undefined || others.length > 0) {
    const currency: Currency = { ...budget.currency, code: "" };
    return { ...budget, currency, text: { ...budget.text, currency: codes } };
  }
  return stated ? budget : { ...budget, currency: currencyOf(first) };
}
