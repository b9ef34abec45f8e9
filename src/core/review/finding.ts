/** From least to most severe. */
export const SEVERITIES = ["info", "warning", "serious", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Which column of the table a finding points at. */
export type Column = "name" | "amount" | "costType";

/** Cells a finding is about: one column of some lines, or of the whole table when `lines` is "all". */
export interface Place {
  readonly column: Column;
  readonly lines: readonly number[] | "all";
}

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
}

/** What became of a rule. A rule that could not run says so. */
export type Outcome =
  | { readonly rule: string; readonly outcome: "clear" }
  | { readonly rule: string; readonly outcome: "findings"; readonly findings: readonly Finding[] }
  | {
      readonly rule: string;
      readonly outcome: "needs review" | "not applicable";
      /** The missing column, setting or decision, as a sentence. */
      readonly reason: string;
    };
