import type { Budget } from "../budget/budget";
import { formatMoney } from "../budget/money";
import { Measures } from "../measures/measures";
import type { Policy } from "../policy/policy";
import type { Snapshot } from "../measures/snapshot";
import { SEVERITIES, type Severity } from "../policy/severity";
import type { StaleAcceptance } from "./acceptances";
import { finished, type Steps } from "../steps";
import { say } from "../words/say";
import { coverageOf, type Coverage } from "./coverage";
import { totalExposure } from "./exposure";
import { findingsOf, type Finding, type Outcome } from "./finding";
import { missingNeed } from "./missing-need";
import type { Found, Rule, Subject, Verdict } from "./rule";
import { settled } from "./settlement";
import { summarise } from "./summary";

/** What a review says about one budget. */
export interface Review {
  /** One per rule, in the order of the catalogue. */
  readonly outcomes: readonly Outcome[];
  /** Open findings of all rules: most severe first, then most money, then in the order of the catalogue. */
  readonly findings: readonly Finding[];
  /** Findings that somebody has accepted, in the same order; they count nowhere else. */
  readonly accepted: readonly Finding[];
  /** Acceptances that do nothing, in the order of the policy. */
  readonly staleAcceptances: readonly StaleAcceptance[];
  /** Money at stake in minor units over all open findings, no money of a line counted twice; see `totalExposure`. */
  readonly exposure: number;
  readonly coverage: Coverage;
  readonly measures: Measures;
  /** One sentence: the verdict, and what it does not cover. */
  readonly summary: string;
  /** Fraction of the money whose cost type is known, 0 to 1. */
  readonly judged: number;
}

/** Runs every rule once over shared measures. Linear in lines. */
export function reviewBudget(...asked: Parameters<typeof reviewing>): Review {
  return finished(reviewing(...asked));
}

/** `reviewBudget`, a rule a step. */
export function* reviewing(
  budget: Budget,
  policy: Policy,
  rules: readonly Rule[],
  earlier: Snapshot | null = null
): Steps<Review> {
  const subject = subjectOf(budget, policy, earlier);
  const { measures } = subject;
  const verdicts: Outcome[] = [];
  for (const rule of rules) {
    verdicts.push(outcomeOf(rule, subject));
    yield;
  }
  const { outcomes, open, staleAcceptances } = settled(rules, verdicts, budget, policy);
  yield;
  const findings = outcomes.flatMap((each) => findingsOf(each, "findings")).sort(byWeight);
  const exposure = totalExposure(budget, open.findings, open.extents);
  yield;
  return {
    outcomes,
    findings,
    accepted: outcomes.flatMap((each) => findingsOf(each, "accepted")).sort(byWeight),
    staleAcceptances,
    exposure,
    coverage: coverageOf(outcomes, measures.judged),
    measures,
    summary: summarise(subject, { outcomes, findings, exposure }),
    judged: measures.judged,
  };
}

export function subjectOf(budget: Budget, policy: Policy, earlier: Snapshot | null): Subject {
  const money = (minor: number): string => formatMoney(minor, budget.currency);
  return { budget, policy, measures: new Measures(budget, policy), earlier, money };
}

/** What one rule says, its needs first. */
export function verdictOf(rule: Rule, subject: Subject): Verdict {
  const missing = missingNeed(rule.needs, subject);
  return missing === null ? rule.check(subject) : { outcome: "not applicable", reason: missing };
}

function outcomeOf(rule: Rule, subject: Subject): Outcome {
  const severity = subject.policy.severities[rule.id] ?? rule.severity;
  if (severity === "off") {
    return { rule: rule.id, outcome: "not applicable", reason: say("Switched off in the policy.") };
  }
  const verdict = verdictOf(rule, subject);
  if ("outcome" in verdict)
    return { rule: rule.id, outcome: verdict.outcome, reason: verdict.reason };
  if (verdict.length === 0) return { rule: rule.id, outcome: "clear" };
  return {
    rule: rule.id,
    outcome: "findings",
    accepted: [],
    folded: [],
    findings: verdict.map((found) => findingOf(rule, severity, found)),
  };
}

function findingOf(rule: Rule, severity: Severity, found: Found): Finding {
  return {
    rule: rule.id,
    severity,
    places: found.places,
    exposure: found.exposure,
    what: found.what,
    why: say(rule.why),
    remedy: found.remedy ?? say(rule.remedy),
    source: rule.source,
  };
}

function byWeight(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.exposure - a.exposure;
}
