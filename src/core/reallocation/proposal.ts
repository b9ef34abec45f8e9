/** A receipt: money from one line to another, and the rule that asked for it. Lines are indexes into the budget. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** Minor units, > 0. */
  readonly amount: number;
  readonly rule: string;
  /** One sentence for a person. */
  readonly because: string;
}

/** Amounts that meet the bands of one split as nearly as locks and bounds allow, at the same total to the minor unit. */
export interface Proposal {
  /** false: no amounts meet all requirements; `amounts` is then the nearest mix and `obstacle` says what collides. A feasible proposal has an obstacle only where nothing was proposed at all. */
  readonly feasible: boolean;
  readonly obstacle: string | null;
  /** Minor units; the sum of `amounts`. */
  readonly total: number;
  /** Money that changes line, minor units: the sum of the moves. */
  readonly moved: number;
  /** Suggested amount of each line, minor units; length = lines. */
  readonly amounts: Float64Array;
  readonly moves: readonly Move[];
}
