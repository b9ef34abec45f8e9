import type { UnreadableAmount } from "../../core/budget/budget";
import { toMinor } from "../../core/budget/money";
import { RowSorter } from "../../core/budget/row-kinds";
import { readAmount } from "./amounts";
import type { Candidate } from "../discovery/candidate";
import { goesOnAfter } from "../discovery/range-end";
import type { Columns } from "./columns";
import type { Culture } from "../survey";

/** The rows of a table that are lines, with their money in minor units. */
export interface Lines {
  /** Body row (from 0) of each line. */
  readonly offsets: Int32Array;
  /** Last body row that belongs to the table, totals included; -1 for none. */
  readonly lastOffset: number;
  readonly amounts: Float64Array;
  readonly unreadable: readonly UnreadableAmount[];
  readonly locked: Uint8Array;
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
}

/**
 * Leaves out blank rows, totals, sub-totals and section headings. A plain range ends at a blank row after which no line
 * follows; an Excel table ends where it says.
 */
export function linesOf(
  columns: Columns,
  kind: Candidate["kind"],
  digits: number,
  culture: Culture
): Lines {
  const offsets: number[] = [];
  const amounts: number[] = [];
  const unreadable: UnreadableAmount[] = [];
  const sorter = new RowSorter();
  const [name = 0] = columns.of("name");
  let lastOffset = -1;
  for (let offset = 0; offset < columns.rows; offset++) {
    const { amount, failure } = amountAt(columns, offset, digits, culture);
    const row = sorter.kindOf({
      name: columns.text(name, offset),
      others: columns.besideName.map((column) => columns.text(column, offset)),
      amount,
      isAmountBlank: failure?.reason === "blank",
    });
    if (row === "blank" && kind === "range" && !goesOn(columns, offset)) break;
    if (row !== "line") continue;
    if (failure) unreadable.push({ line: offsets.length, ...failure });
    offsets.push(offset);
    amounts.push(amount ?? 0);
    lastOffset = offset;
  }
  if (kind === "table") lastOffset = columns.rows - 1;
  const at = Int32Array.from(offsets);
  return {
    offsets: at,
    lastOffset,
    amounts: Float64Array.from(amounts),
    unreadable,
    locked: Uint8Array.from(at, (offset) => (isLocked(columns, offset) ? 1 : 0)),
    minimum: Float64Array.from(
      at,
      (offset) => bound(columns, "minimum", offset, digits, culture) ?? 0
    ),
    maximum: Float64Array.from(
      at,
      (offset) => bound(columns, "maximum", offset, digits, culture) ?? Infinity
    ),
  };
}

type Failure = Omit<UnreadableAmount, "line">;

/** Sum of the amount columns; a blank cell among filled ones counts 0. */
function amountAt(
  columns: Columns,
  offset: number,
  digits: number,
  culture: Culture
): { readonly amount: number | null; readonly failure: Failure | null } {
  let sum: number | null = null;
  for (const column of columns.of("amount")) {
    const shown = String(columns.value(column, offset));
    const reading = readAmount(
      columns.value(column, offset),
      columns.isError(column, offset),
      culture
    );
    if (reading.amount === null && reading.reason === "blank") continue;
    const minor = reading.amount === null ? NaN : toMinor(reading.amount, digits);
    if (Number.isNaN(minor)) {
      const reason = reading.amount === null ? reading.reason : "text";
      return { amount: null, failure: { reason, shown } };
    }
    sum = (sum ?? 0) + minor;
  }
  return sum === null
    ? { amount: null, failure: { reason: "blank", shown: "" } }
    : { amount: sum, failure: null };
}

function bound(
  columns: Columns,
  role: "minimum" | "maximum",
  offset: number,
  digits: number,
  culture: Culture
): number | null {
  const [column] = columns.of(role);
  if (column === undefined) return null;
  const { amount } = readAmount(
    columns.value(column, offset),
    columns.isError(column, offset),
    culture
  );
  const minor = amount === null ? NaN : toMinor(amount, digits);
  return Number.isNaN(minor) ? null : minor;
}

const LOCKED =
  /^(?:yes|y|true|x|1|locked|lock|fixed|committed|signed|ja|wahr|gesperrt|oui|vrai|si|sí|✓|✔)$/i;

function isLocked(columns: Columns, offset: number): boolean {
  const [column] = columns.of("locked");
  return column !== undefined && LOCKED.test(columns.text(column, offset));
}

function goesOn(columns: Columns, blank: number): boolean {
  const below = (row: number) => (row < columns.rows ? columns.row(row) : "end");
  return goesOnAfter(blank, below, columns.of("amount"));
}
