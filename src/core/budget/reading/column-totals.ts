import { IN_A_YEAR, partsOf, type AmountColumn } from "../amount-choice";
import type { StatedTotal } from "../budget";
import { promisedAmounts } from "../headers";
import { columnsOf, columnsRead } from "../mapping";
import { scaleOf } from "./amount-scale";
import { moneyIn } from "./optional-columns";
import { textAt, type ReadTable } from "./read-table";

/**
 * Lines on which the amount column is not the sum of the quarters, months or half-years beside it, of the same nature and
 * year, by more than half a minor unit per part (half a thousand where all of them are whole thousands). Only lines on
 * which every part can be read, a blank one as 0 beside another, and only where all parts of the year are there.
 */
export function columnTotals(table: ReadTable, rows: Int32Array): StatedTotal[] {
  const found = totalWithParts(table);
  if (!found) return [];
  const label = table.headers[found.total.column] ?? "";
  const stated = moneyIn(table, found.total.column, rows);
  const parts = found.parts.map(({ column }) => moneyIn(table, column, rows));
  const isBlank = (part: number, line: number) =>
    textAt(table.cells, found.parts[part]!.column, rows[line]!) === "" &&
    !table.cells.isError(found.parts[part]!.column, rows[line]!);
  const step = 10 ** scaleOf(table, found.total.column) * 10 ** table.digits;
  return Array.from(rows, (_, line) => line).flatMap((line): StatedTotal[] => {
    if (parts.every((_, part) => isBlank(part, line))) return [];
    const figures = parts.map((part, at) => (isBlank(at, line) ? 0 : part[line]!));
    const sum = figures.reduce((all, figure) => all + figure, 0);
    const isWhole = [stated[line]!, ...figures].every((figure) => figure % step === 0);
    const rounding = ((isWhole && step > 10 ** table.digits ? step : 1) * (parts.length + 1)) / 2;
    const isOff = Math.abs(sum - stated[line]!) > rounding;
    return isOff ? [{ at: { line }, label, stated: stated[line]!, sum }] : [];
  });
}

function totalWithParts({
  headers,
  mapping,
}: ReadTable): { readonly total: AmountColumn; readonly parts: readonly AmountColumn[] } | null {
  const amounts = columnsOf(mapping, "amount");
  const read = new Set(columnsRead(mapping));
  const promised = promisedAmounts(headers).filter(
    ({ isVague, column }) => !isVague && read.has(column)
  );
  const total = promised.find(({ column }) => column === amounts[0]);
  if (!total || amounts.length !== 1 || (total.grain !== "year" && total.grain !== "whole"))
    return null;
  // "FY26 budget" beside "Q1" to "Q4" is the sum of them as "FY26" is.
  const natures = total.nature === "budget" ? ["budget", "plain"] : [total.nature];
  for (const nature of natures) {
    const parts = partsOf(promised.filter((one) => one.nature === nature));
    const grain = parts[0]?.grain;
    const isComplete =
      (grain === "half" || grain === "quarter" || grain === "month") &&
      parts.length === IN_A_YEAR[grain] &&
      parts.every(({ year }) => year === null || total.year === null || year === total.year);
    if (isComplete) return { total, parts };
  }
  return null;
}
