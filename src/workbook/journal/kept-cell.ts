import type { CellValue } from "../survey";

/** A cell that undo leaves alone, because it holds something else than was written. */
export interface KeptCell {
  /** `Budget!C7`. */
  readonly address: string;
  /** "" where something was entered beside what was written. */
  readonly wrote: CellValue;
  readonly holds: CellValue;
}
