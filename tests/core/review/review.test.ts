import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { reviewBudget } from "../../../src/core/review/review";
import type { Rule, Verdict } from "../../../src/core/review/rule";
import { CATALOGUE } from "../../../src/core/rules/catalogue";
import { aBudget } from "../a-budget";

const aRule = (id: string, severity: Rule["severity"], verdict: Verdict): Rule => ({
  id,
  category: "data",
  severity,
  needs: [],
  title: id,
  why: "Why.",
  remedy: "Remedy.",
  source: "ours",
  check: () => verdict,
});

const found = (exposure: number) => ({ what: `${exposure}.`, places: [], exposure });
const budget = aBudget({ lines: [["GPU cluster", "accelerators", 100]] });

test("the most severe finding comes first, and the most money among equals", () => {
  const rules = [
    aRule("small", "warning", [found(1), found(3)]),
    aRule("large", "warning", [found(2)]),
    aRule("grave", "critical", [found(0)]),
  ];
  const { findings } = reviewBudget(budget, DEFAULT_POLICY, rules);
  expect(findings.map(({ rule, exposure }) => [rule, exposure])).toEqual([
    ["grave", 0],
    ["small", 3],
    ["large", 2],
    ["small", 1],
  ]);
});

test("the policy may change a severity or switch a rule off, and the review says so", () => {
  const rules = [aRule("one", "warning", [found(1)]), aRule("two", "warning", [found(2)])];
  const policy = { ...DEFAULT_POLICY, severities: { one: "critical", two: "off" } as const };
  const { outcomes, findings } = reviewBudget(budget, policy, rules);
  expect(findings).toEqual([expect.objectContaining({ rule: "one", severity: "critical" })]);
  expect(outcomes[1]).toEqual({
    rule: "two",
    outcome: "not applicable",
    reason: "Switched off in the policy.",
  });
});

test("a finding may carry a remedy of its own; what it leaves open comes from its rule", () => {
  const { findings } = reviewBudget(budget, DEFAULT_POLICY, [
    aRule("one", "info", [{ ...found(1), remedy: "Do this." }, found(0)]),
  ]);
  expect(findings.map(({ remedy, why }) => [remedy, why])).toEqual([
    ["Do this.", "Why."],
    ["Remedy.", "Why."],
  ]);
});

test("every rule has one outcome, in the order of the catalogue", () => {
  const { outcomes } = reviewBudget(aBudget({ lines: [] }), DEFAULT_POLICY, CATALOGUE);
  expect(outcomes.map(({ rule }) => rule)).toEqual(CATALOGUE.map(({ id }) => id));
  expect(outcomes.every(({ outcome }) => outcome === "not applicable")).toBe(true);
});
