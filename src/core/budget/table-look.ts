import type { Cell } from "./cell";

/** What a mapping is read from. */
export interface TableLook {
  readonly headers: readonly string[];
  /** First body rows; a mapping is proposed from no more than SAMPLE_ROWS of them. */
  readonly sample: readonly (readonly Cell[])[];
  /** Number formats of the first body row, as far as they are known. */
  readonly formats: readonly string[];
}
