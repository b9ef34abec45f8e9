import type { Budget } from "../budget/budget";
import type { Measures } from "../measures/measures";
import type { Snapshot } from "../measures/snapshot";
import type { Policy } from "../policy/policy";
import type { Severity } from "../policy/severity";
import type { ThresholdKey } from "../policy/thresholds";
import type { Place } from "./finding";
import type { Need } from "./need";

/** What a check sees: the budget, the policy and the derived numbers, each computed once per review. */
export interface Subject {
  readonly budget: Budget;
  readonly policy: Policy;
  readonly measures: Measures;
  /** The last review before this one; null where the workbook keeps none. */
  readonly earlier: Snapshot | null;
  /** Money as the pane shows it, e.g. "EUR 1,250". Only for sentences. */
  readonly money: (minor: number) => string;
}

/** What a check adds to its rule's metadata for one finding. */
export interface Found {
  /** One sentence with the facts of this finding. */
  readonly what: string;
  readonly places: readonly Place[];
  /** Minor units, ≥ 0. */
  readonly exposure: number;
  /** Where it differs from the rule's own. */
  readonly remedy?: string;
}

/** What a check returns: findings (none is clear), or why it could not decide. */
export type Verdict =
  | readonly Found[]
  | { readonly outcome: "needs review" | "not applicable"; readonly reason: string };

export const RULE_CATEGORIES = [
  "mix",
  "use cases",
  "infrastructure",
  "models",
  "integration",
  "data",
] as const;

/** A check with its metadata. One file each in src/core/rules, one test, one page. */
export interface Rule {
  /** Noun of the failing state; also the name of its file, test and page. */
  readonly id: string;
  readonly category: (typeof RULE_CATEGORIES)[number];
  readonly severity: Severity;
  /** What must be there before the check is asked; it is not applicable otherwise, and says what is missing. */
  readonly needs: readonly Need[];
  /** Thresholds that the check reads from the policy. */
  readonly settings?: readonly ThresholdKey[];
  /** Rules whose findings already tell this problem: where one of them has any, this rule's are told with them. */
  readonly toldBy?: readonly string[];
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** Text and lines, e.g. "B:13, 34, 57"; "ours" for a threshold that neither text gives. */
  readonly source: string;
  check(subject: Subject): Verdict;
}
