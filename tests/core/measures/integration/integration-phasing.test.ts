import {
  integrationPhasing,
  monthsBetween,
} from "../../../../src/core/measures/integration/integration-phasing";
import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, aPeriod, type BudgetWish } from "../../a-budget";

function measured(wish: BudgetWish) {
  return new Measures(aBudget(wish), DEFAULT_POLICY).of(integrationPhasing);
}

test("work and what it serves have their first and last paid period; rework and coordination are neither", () => {
  const [whole, ...others] = measured({
    lines: [
      ["GPU", "accelerators", 20],
      ["Connector", "workflow-integration", 30],
      ["Rework", "rework", 9],
      ["Programme office", "coordination", 9],
      ["Sundry", null, -4],
    ],
    timeline: {
      periods: ["Q1 2026", "Q2 2026", "Q3 2026"],
      series: {
        plan: [
          [10, 10, 0],
          [null, 20, 10],
          [9, 0, 0],
          [9, 0, 0],
          [0, -4, 0],
        ],
      },
    },
  });
  expect(others).toEqual([]);
  expect(whole).toEqual({
    at: -1,
    money: 30_00,
    work: { first: 1, last: 2 },
    running: { first: 0, last: 1 },
    couldBeWork: Float64Array.of(0, 4_00, 0),
  });
});

test("only active use cases that pay for both are told", () => {
  const names = ["Desk", "Closed", "Shared platform", "Model only"];
  const phasings = measured({
    lines: names.flatMap((_, at) => [
      ["Tokens", "model-api", 10] as const,
      ["Connector", at === 3 ? "rework" : "workflow-integration", 10] as const,
    ]),
    text: { case: names.flatMap((name) => [name, name]) },
    cases: { names, text: { status: ["", "Closed", "", ""] } },
    timeline: { periods: ["Q1 2026"], series: { plan: names.flatMap(() => [[10], [10]]) } },
  });
  expect(phasings.map(({ at }) => at)).toEqual([0]);
});

test.each([
  ["Q1 2026", "Q2 2026", 0],
  ["Q4 2025", "Q2 2026", 3],
  ["Jan 2026", "May 2026", 3],
  ["FY25", "FY27", 12],
  ["H2 2025", "H1 2025", 0],
  ["Q1", "Q4", 6],
])("from the end of %s to the start of %s pass %d months", (from, to, months) => {
  expect(monthsBetween(aPeriod(from), aPeriod(to))).toBe(months);
});
