import type { Budget } from "../budget/budget";
import type { SplitId } from "../costs/split";
import type { Conflict } from "./conflict/conflict";
import type { NewLine } from "./problem/new-lines";

/** In the place of a line where the asked total takes money out of the budget or brings it in. */
export const NO_LINE = -1;

/** Shares of the groups by split that the request has bands for, as fractions of that split's denominator. */
export type SharesBySplit = Readonly<Partial<Record<SplitId, readonly [number, number, number]>>>;

/**
 * A receipt: money from one line to another, and the rule that asked for it. Lines are indexes into the budget; from
 * `budget.lines` on, into `newLines`; NO_LINE where the total changes.
 */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** Minor units, > 0. */
  readonly amount: number;
  readonly rule: string;
  /** One sentence for a person. */
  readonly because: string;
  /** Shares once this move and all before it are done. */
  readonly after: SharesBySplit;
}

/** Amounts that meet the bands as nearly as locks and bounds allow, at the asked total to the minor unit. */
export interface Proposal {
  /** false: no amounts meet all requirements; `amounts` is then the nearest mix and `obstacle` says what collides. A feasible proposal has an obstacle only where nothing was proposed at all. */
  readonly feasible: boolean;
  readonly obstacle: string | null;
  /** Minor units; the sum of `amounts` and of the new lines. */
  readonly total: number;
  /** Money that changes line, minor units: the sum of the moves. */
  readonly moved: number;
  /** Suggested amount of each line, minor units; length = lines. */
  readonly amounts: Float64Array;
  readonly moves: readonly Move[];
  readonly newLines?: readonly NewLine[];
  /** Requirements that cannot hold together, each with the lines that hold against them. */
  readonly conflicts?: readonly Conflict[];
  readonly shares?: SharesBySplit;
  /** Every change is a multiple of this many minor units, but for lines at their own bounds and one odd remainder. */
  readonly unit?: number;
  /**
   * How much further from today's amounts than the least possible change, as Σ (x − a)² ÷ w: 0 is the least, 1 twice as
   * far. Negative only by rounding.
   */
  readonly overhead?: number;
}

/** Name of a line of a move; "" for NO_LINE. */
export function nameOfLine(budget: Budget, proposal: Proposal, line: number): string {
  return budget.names[line] ?? proposal.newLines?.[line - budget.lines]?.name ?? "";
}
