/** What became of one file. `problems` name what differs from the file, one line each. */
export type Outcome =
  /** Opened, read as another reader reads it, saved after an edit, and nothing else changed. */
  | { readonly kind: "kept" }
  /** Opened and read; it says itself that it cannot be saved here. */
  | { readonly kind: "read only"; readonly why: string }
  | { readonly kind: "refused"; readonly why: string }
  /** Opened, but something reads otherwise, or a part was lost or changed by saving. */
  | { readonly kind: "lost"; readonly problems: readonly string[] }
  /** A crash, or no answer in time. */
  | { readonly kind: "failed"; readonly why: string };

export type OutcomeKind = Outcome["kind"];
export const OUTCOME_KINDS: readonly OutcomeKind[] = [
  "kept",
  "read only",
  "refused",
  "lost",
  "failed",
];
