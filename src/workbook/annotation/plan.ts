import type { CellChange, Edit } from "../edit";
import type { Intake } from "../intake/intake";

/** A write before it happens: every edit, what takes it back, and what a person sees beforehand. */
export interface Plan {
  readonly title: string;
  /** The cells it was computed from, as they were read. */
  readonly intake: Intake;
  readonly edits: readonly Edit[];
  /** In the order in which they must be applied. */
  readonly inverses: readonly Edit[];
  readonly changes: readonly CellChange[];
}
