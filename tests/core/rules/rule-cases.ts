import { snapshotOf } from "../../../src/core/measures/snapshot";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { Policy } from "../../../src/core/policy/policy";
import type { Place } from "../../../src/core/review/finding";
import { subjectOf, verdictOf } from "../../../src/core/review/review";
import type { Rule, Verdict } from "../../../src/core/review/rule";
import { aBudget, type BudgetWish } from "../a-budget";

/** A budget with the outcome a rule must reach on it. */
export interface RuleCase {
  readonly name: string;
  readonly budget: BudgetWish;
  readonly policy?: Partial<Policy>;
  /** The budget of the last review; its `today` is the day of that review. */
  readonly earlier?: BudgetWish;
}

export interface Expected {
  /** Part of the sentence. */
  readonly what: string;
  /** Minor units. */
  readonly exposure: number;
  readonly places: readonly Place[];
}

export interface RuleCases {
  readonly clear: readonly RuleCase[];
  readonly flags: readonly (RuleCase & { readonly findings: readonly Expected[] })[];
  /** `reason` is part of the sentence. */
  readonly undecided: readonly (RuleCase & {
    readonly outcome: "needs review" | "not applicable";
    readonly reason: string;
  })[];
}

/** The table every rule is tested by: what is clear, what is flagged, what cannot be decided. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    test.each(cases.clear)("is clear: $name", (each) => {
      expect(verdictOn(rule, each)).toEqual([]);
    });
    test.each(cases.flags)("flags: $name", (each) => {
      expect(verdictOn(rule, each)).toEqual(
        each.findings.map(({ what, ...rest }) =>
          expect.objectContaining({ what: expect.stringContaining(what), ...rest })
        )
      );
    });
    test.each(cases.undecided)("is $outcome: $name", (each) => {
      expect(verdictOn(rule, each)).toEqual({
        outcome: each.outcome,
        reason: expect.stringContaining(each.reason),
      });
    });
    test("is tried at least twice each way", () => {
      const { clear, flags, undecided } = cases;
      for (const each of [clear, flags, undecided]) expect(each.length).toBeGreaterThanOrEqual(2);
    });
    test("speaks in sentences", () => {
      const sentences = [
        rule.why,
        rule.remedy,
        ...cases.flags.flatMap((each) => spoken(verdictOn(rule, each))),
      ];
      sentences.push(...cases.undecided.flatMap((each) => spoken(verdictOn(rule, each))));
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9-].*\.$/s);
    });
  });
}

function verdictOn(rule: Rule, { budget, policy, earlier }: RuleCase): Verdict {
  const last = earlier ? snapshotOf(aBudget(earlier)) : null;
  return verdictOf(rule, subjectOf(aBudget(budget), { ...DEFAULT_POLICY, ...policy }, last));
}

function spoken(verdict: Verdict): string[] {
  if ("outcome" in verdict) return [verdict.reason];
  return verdict.flatMap(({ what, remedy }) => (remedy === undefined ? [what] : [what, remedy]));
}
