import type { Currency } from "./money";

/** Where a line's cost type came from, in the order of DOMAIN section 3. */
export type CostTypeOrigin = "column" | "category" | "override" | "dictionary" | "none";

/** Optional text columns of a budget that rules and the dictionary may read. */
export type TextColumn =
  | "case"
  | "stage"
  | "team"
  | "costCentre"
  | "vendor"
  | "model"
  | "owner"
  | "killCriterion"
  | "status"
  | "notes";

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
}

/**
 * One budget: columns of equal length, a line is an index. Amounts are minor units; a line whose amount cannot be read
 * counts 0 and is listed in `unreadable`, so that no total hides it.
 */
export interface Budget {
  readonly name: string;
  readonly currency: Currency;
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
  /** Only the mapped text columns are present; a missing key means the table has no such column. */
  readonly text: Readonly<Partial<Record<TextColumn, readonly string[]>>>;
}
