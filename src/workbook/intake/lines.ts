import type { UnreadableAmount } from "../../core/budget/budget";
import { toMinor } from "../../core/budget/money";
import { readAmount } from "./amounts";
import type { Candidate } from "../discovery/candidate";
import type { Columns } from "./columns";
import type { Culture } from "../survey";
import { TotalsWatch } from "./total-rows";

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
 * Leaves out blank rows, totals and sub-totals. A plain range ends at a blank row after which no row has both words and
 * an amount; an Excel table ends where it says.
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
  const totals = new TotalsWatch();
  const [name = 0] = columns.of("name");
  let lastOffset = -1;
  for (let offset = 0; offset < columns.rows; offset++) {
    if (columns.isBlank(offset)) {
      if (kind === "range" && endsAt(columns, offset)) break;
      continue;
    }
    const { amount, failure } = amountAt(columns, offset, digits, culture);
    const label = columns.text(name, offset);
    const isPlain = columns.hasOnlyNameAndAmount(offset);
    if (
      isPlain && label === ""
        ? totals.isUnlabelledTotal(amount)
        : isPlain && totals.isTotal(label, amount)
    ) {
      continue;
    }
    if (failure) unreadable.push({ line: offsets.length, ...failure });
    offsets.push(offset);
    amounts.push(amount ?? 0);
    totals.addLine(amount ?? 0);
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

function endsAt(columns: Columns, blank: number): boolean {
  const next = blank + 1;
  const [name = 0] = columns.of("name");
  return !(
    next < columns.rows &&
    columns.text(name, next) !== "" &&
    columns.of("amount").some((column) => typeof columns.value(column, next) === "number")
  );
}
