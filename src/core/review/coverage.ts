import type { Outcome } from "./finding";

/** How far a review reaches: what was judged, and what became of the rules. */
export interface Coverage {
  /** Fraction of the money whose cost type is known, 0 to 1. */
  readonly amount: number;
  /** Number of rules by what became of them; "accepted" where every finding of the rule was. */
  readonly rules: Readonly<Record<Outcome["outcome"] | "accepted", number>>;
}

export function coverageOf(outcomes: readonly Outcome[], amount: number): Coverage {
  const rules = { clear: 0, findings: 0, accepted: 0, "needs review": 0, "not applicable": 0 };
  for (const outcome of outcomes) {
    const isAccepted =
      outcome.outcome === "findings" && outcome.findings.length + outcome.folded.length === 0;
    rules[isAccepted ? "accepted" : outcome.outcome] += 1;
  }
  return { amount, rules };
}
