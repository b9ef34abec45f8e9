import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { reviewBudget } from "../../../src/core/review/review";
import type { Rule, Verdict } from "../../../src/core/review/rule";
import { CATALOGUE } from "../../../src/core/rules/catalogue";
import { aBudget, type ALine } from "../a-budget";

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

const MIX: readonly ALine[] = [
  ["GPU cluster", "accelerators", 550],
  ["Model calls", "model-api", 150],
  ["Pipelines", "data-engineering", 300],
];

test.each<[string, readonly ALine[], string]>([
  ["no lines", [], "The budget has no lines, so nothing was judged."],
  [
    "a good mix, all known",
    [...MIX, ["Ethics board", "decision-governance", 100]],
    "The mix is within the profile Production AI 2026; 1 finding in 4 lines; all of EUR 1,100 could be judged.",
  ],
  [
    "unknown money that decides",
    [...MIX, ["Rent", null, 500]],
    "The mix is within the profile Production AI 2026 (money without a cost type could still change the verdict on Infrastructure, Models and Integration); 2 findings in 4 lines; EUR 500 (33.3%) on 1 line has no cost type and was not judged.",
  ],
  [
    "two outliers and an amount that is text",
    [
      ["GPU cluster", "accelerators", 300],
      ["Model calls", "model-api", 400],
      ["Pipelines", "data-engineering", 300],
      ["Kill switch", "decision-governance", "text"],
    ],
    "Infrastructure and Models are outside the profile Production AI 2026; 4 findings in 4 lines; 1 amount could not be read and counts as 0.",
  ],
  [
    "nothing that has a place in the split",
    [["Ethics board", "decision-governance", 100]],
    "The mix cannot be judged: no line has a place in the profile Production AI 2026; 1 finding in 1 line; all of EUR 100 could be judged.",
  ],
])("the summary is one honest sentence: %s", (_, lines, expected) => {
  expect(reviewBudget(aBudget({ lines }), DEFAULT_POLICY, CATALOGUE).summary).toBe(expected);
});
