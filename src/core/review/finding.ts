import type { Role } from "../budget/role";
import type { Severity } from "../policy/severity";

/** One column of some lines, or of the whole table when `lines` is "all". */
export interface LinePlace {
  readonly column: Role;
  readonly lines: readonly number[] | "all";
}

/** One attribute of some use cases, wherever the workbook keeps it. */
export interface CasePlace {
  readonly column: Role;
  readonly cases: readonly number[];
}

/** Total rows of the table, by their index in the way back to the cells. */
export interface TotalPlace {
  readonly column: "amount";
  readonly totals: readonly number[];
}

/** Cells a finding is about. */
export type Place = LinePlace | CasePlace | TotalPlace;

/** What a rule found: facts in words, money at stake in minor units. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly places: readonly Place[];
  /** Money at stake in minor units, ≥ 0; 0 where no money is meant. */
  readonly exposure: number;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  readonly source: string;
  /** What other rules say about the same problem, told with this finding and nowhere else. */
  readonly also?: readonly Also[];
  /** Set on a finding that somebody has accepted: it stands apart and counts no more. */
  readonly accepted?: Accepted;
}

/** A finding that is told with another one. */
export interface Also {
  readonly rule: string;
  readonly what: string;
}

/** The acceptances that cover a finding, in one; `until` is the first day on which one of them ends, null without an end. */
export interface Accepted {
  readonly reason: string;
  readonly who: string;
  readonly until: number | null;
}

/** What became of a rule. A rule that could not run says so. */
export type Outcome =
  | { readonly rule: string; readonly outcome: "clear" }
  | {
      readonly rule: string;
      readonly outcome: "findings";
      /** Those that are open and told on their own; none where all are accepted or told with another rule's. */
      readonly findings: readonly Finding[];
      readonly accepted: readonly Finding[];
      /** Told with a finding of another rule, as its `also`. */
      readonly folded: readonly Finding[];
    }
  | {
      readonly rule: string;
      readonly outcome: "needs review" | "not applicable";
      /** The missing column, setting or decision, as a sentence. */
      readonly reason: string;
    };

/** [] for a rule that found nothing or was not decided. */
export function findingsOf(
  outcome: Outcome,
  which: "findings" | "accepted" | "folded"
): readonly Finding[] {
  return outcome.outcome === "findings" ? outcome[which] : [];
}
