import type { UnreadableAmount } from "../budget";
import { exchanged } from "../exchange";
import { columnsOf } from "../mapping";
import type { Role } from "../role";
import { scaleOf } from "./amount-scale";
import { minorOf, readAmount } from "./money-cell";
import type { ReadTable } from "./read-table";

/** The money of one row in minor units, or why it cannot be read. */
export interface LineAmount {
  readonly amount: number | null;
  readonly failure: Omit<UnreadableAmount, "line"> | null;
}

/** Reads the sum of the amount columns row by row; a blank cell among filled ones counts 0. */
export function amountReader(table: ReadTable): (row: number) => LineAmount {
  const columns = columnsOf(table.mapping, "amount").map((column) => ({
    column,
    scale: scaleOf(table, column),
  }));
  return (row) => {
    let sum: number | null = null;
    for (const { column, scale } of columns) {
      const reading = minorAt(table, column, scale, row);
      if (typeof reading === "number") sum = (sum ?? 0) + reading;
      else if (reading.reason !== "blank") return { amount: null, failure: reading };
    }
    return sum === null
      ? { amount: null, failure: { reason: "blank", shown: "" } }
      : { amount: sum, failure: null };
  };
}

/** Minor units of the role's first column row by row; `otherwise` where it states no money. */
export function boundReader(
  table: ReadTable,
  role: Extract<Role, "minimum" | "maximum">,
  otherwise: number
): (row: number) => number {
  const [column] = columnsOf(table.mapping, role);
  if (column === undefined) return () => otherwise;
  const scale = scaleOf(table, column);
  return (row) => {
    const reading = minorAt(table, column, scale, row);
    return typeof reading === "number" ? reading : otherwise;
  };
}

function minorAt(
  { cells, notation, digits, rateAt }: ReadTable,
  column: number,
  scale: number,
  row: number
): number | Omit<UnreadableAmount, "line"> {
  const value = cells.value(column, row);
  const reading = readAmount(value, cells.isError(column, row), notation);
  const minor =
    reading.amount === null
      ? NaN
      : minorOf(exchanged(reading.amount, rateAt?.(row) ?? 1), value, digits, scale);
  if (!Number.isNaN(minor)) return minor;
  return { reason: reading.amount === null ? reading.reason : "text", shown: String(value) };
}
