import type { Budget } from "../budget/budget";
import type { Measures } from "../measures/measures";
import type { Policy } from "../policy/policy";
import type { Place, Severity } from "./finding";

/** What a check sees: the budget, the policy and the derived numbers, each computed once per review. */
export interface Subject {
  readonly budget: Budget;
  readonly policy: Policy;
  readonly measures: Measures;
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

/** A check with its metadata. One file each in src/core/rules, one test, one page. */
export interface Rule {
  /** Noun of the failing state; also the name of its file, test and page. */
  readonly id: string;
  readonly category: "mix" | "use cases" | "infrastructure" | "models" | "integration" | "data";
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** Text and lines, e.g. "B:13, 34, 57"; "ours" for a threshold that neither text gives. */
  readonly source: string;
  check(subject: Subject): Verdict;
}
