import type { Budget } from "../core/budget/budget";
import type { Candidate } from "./candidate";
import type { Mapping } from "./role";

/** A budget as it was read, with the way back to its cells. */
export interface Intake {
  readonly workbook: string;
  readonly candidate: Candidate;
  readonly mapping: Mapping;
  readonly budget: Budget;
  /** Sheet row (from 0) of each line: sub-totals, totals and blank rows are not lines. Length = budget.lines. */
  readonly rows: Int32Array;
}
