import type { Cases } from "./cases";
import type { DateColumn, NumberColumn, MoneyColumn, TextColumn } from "./column";
import type { Currency } from "./money";
import type { Timeline } from "./timeline";

/** Where a line's cost type came from, in the order of DOMAIN section 3. */
export type CostTypeOrigin = "column" | "category" | "override" | "dictionary" | "none";

/** An amount cell that could not be read as money. */
export interface UnreadableAmount {
  readonly line: number;
  readonly reason: "text" | "error" | "blank";
  /** What the cell shows. */
  readonly shown: string;
}

/** A proposed cost type with what spoke for it; never silently final. */
export interface CostTypeEvidence {
  readonly origin: CostTypeOrigin;
  /** 0 (unknown) to 1 (stated by the workbook). */
  readonly confidence: number;
  /** One phrase for a person, e.g. `matched "reserved GPU"`. */
  readonly because: string;
  /** Codes of other cost types that a careful reader would consider; the line is ambiguous where there are any. */
  readonly alternatives?: readonly number[];
}

/** A total that the table states itself, with the sum of what stands above or beside it. Minor units. */
export interface StatedTotal {
  /** A total row, by its index in the way back to the cells, or the total column of a line. */
  readonly at: { readonly row: number } | { readonly line: number };
  /** What the table calls it, e.g. "Total" or "FY26". */
  readonly label: string;
  readonly stated: number;
  readonly sum: number;
  /** How many lines its table has; missing where they are all lines of the budget. */
  readonly lines?: number;
}

/**
 * One budget: columns of equal length, a line is an index. Amounts are minor units; a line whose amount cannot be read
 * counts 0 and is listed in `unreadable`, so that no total hides it. A column that the table does not have is missing.
 */
export interface Budget {
  readonly name: string;
  readonly currency: Currency;
  /** Day of the review, days since 1970-01-01. */
  readonly today: number;
  /** Number of lines, the length of every column below. */
  readonly lines: number;
  readonly names: readonly string[];
  readonly amounts: Float64Array;
  readonly unreadable: readonly UnreadableAmount[];
  /** Code of the cost type: index into ASSIGNABLE, or UNASSIGNED. */
  readonly costTypes: Uint8Array;
  readonly evidence: readonly CostTypeEvidence[];
  /** 1 where the line must keep its amount. */
  readonly locked: Uint8Array;
  /** Bounds in minor units; 0 and Infinity where the table states none. */
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
  readonly text: Readonly<Partial<Record<TextColumn, readonly string[]>>>;
  /** NaN where a cell is blank or no number. */
  readonly numbers: Readonly<Partial<Record<NumberColumn, Float64Array>>>;
  /** Minor units; NaN where a cell is blank or cannot be read. */
  readonly money: Readonly<Partial<Record<MoneyColumn, Float64Array>>>;
  /** Days since 1970-01-01; NaN where a cell is blank or no date. */
  readonly dates: Readonly<Partial<Record<DateColumn, Float64Array>>>;
  /** Amounts and usage by period; null where the table has no periods. */
  readonly timeline: Timeline | null;
  /** Use cases with their own attributes; null where neither the table nor a second one names any. */
  readonly cases: Cases | null;
  /** Totals that the table states. */
  readonly totals: readonly StatedTotal[];
}

/** The optional parts of a budget whose table has none of them. */
export const NO_OPTIONS: Pick<
  Budget,
  "text" | "numbers" | "money" | "dates" | "timeline" | "cases" | "totals"
> = { text: {}, numbers: {}, money: {}, dates: {}, timeline: null, cases: null, totals: [] };
