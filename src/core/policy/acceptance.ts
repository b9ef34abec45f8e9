/** A finding that somebody has accepted: it is told apart from the open ones and counts no more. */
export interface Acceptance {
  /** Rule id. */
  readonly rule: string;
  /** Name of the line or use case; null accepts every finding of the rule. */
  readonly line: string | null;
  readonly reason: string;
  readonly who: string;
  /** Last day it holds, days since 1970-01-01; null without an end. */
  readonly until: number | null;
}
