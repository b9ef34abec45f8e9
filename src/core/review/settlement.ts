import type { Budget } from "../budget/budget";
import type { Policy } from "../policy/policy";
import { Acceptances, type StaleAcceptance } from "./acceptances";
import { Extents } from "./extent";
import { findingsOf, type Also, type Finding, type Outcome } from "./finding";
import { foldingOf } from "./folding";
import type { Rule } from "./rule";

/** Outcomes after acceptances were taken out and findings about one problem were put together. */
export interface Settlement {
  readonly outcomes: readonly Outcome[];
  readonly staleAcceptances: readonly StaleAcceptance[];
  /** Every finding that nobody has accepted, the folded ones too. */
  readonly open: { readonly findings: readonly Finding[]; readonly extents: Extents };
}

/**
 * A finding is folded first, whether its teller is accepted or not: who accepts a problem does not want it told by the next
 * rule. What is folded under an accepted finding is accepted with it.
 */
export function settled(
  rules: readonly Rule[],
  outcomes: readonly Outcome[],
  budget: Budget,
  policy: Policy
): Settlement {
  const extents = new Extents(budget);
  const acceptances = new Acceptances(policy.acceptances, budget.today);
  const byRule = new Map(outcomes.map((each) => [each.rule, findingsOf(each, "findings")]));
  const tellers = foldingOf(rules, byRule, extents);
  const accepted = new Map(
    [...byRule.values()].flat().flatMap((finding) => {
      const by = acceptances.of(finding, extents);
      return by === null ? [] : [[finding, by] as const];
    })
  );
  const also = new Map<Finding, Also[]>();
  const open: Finding[] = [];
  const result = outcomes.map((outcome): Outcome => {
    if (outcome.outcome !== "findings") return outcome;
    const parts = { findings: [] as Finding[], accepted: [] as Finding[], folded: [] as Finding[] };
    for (const finding of outcome.findings) {
      const teller = tellers.get(finding);
      const by = accepted.get(finding) ?? (teller && accepted.get(teller));
      if (by) parts.accepted.push({ ...finding, accepted: by });
      else if (teller) parts.folded.push(finding);
      else parts.findings.push(finding);
      if (!by) open.push(finding);
      if (teller && !by) {
        const others = also.get(teller);
        if (others) others.push(alsoOf(finding));
        else also.set(teller, [alsoOf(finding)]);
      }
    }
    return { ...outcome, ...parts };
  });
  return {
    outcomes: result.map((outcome) => withAlso(outcome, also)),
    staleAcceptances: acceptances.stale(rules, outcomes),
    open: { findings: open, extents },
  };
}

function alsoOf({ rule, what }: Finding): Also {
  return { rule, what };
}

function withAlso(outcome: Outcome, also: ReadonlyMap<Finding, readonly Also[]>): Outcome {
  if (outcome.outcome !== "findings") return outcome;
  const findings = outcome.findings.map((finding) => {
    const others = also.get(finding);
    return others ? { ...finding, also: others } : finding;
  });
  return { ...outcome, findings };
}
