import { promptLengthOf } from "../../../../src/core/measures/models/prompt-length";
import { aBudget, type BudgetWish } from "../../a-budget";

function measured(series: NonNullable<BudgetWish["timeline"]>["series"]) {
  const budget = aBudget({
    lines: [["Assistant calls", "model-api", 100]],
    timeline: { periods: ["Q1 2026", "Q2 2026", "Q3 2026"], series },
  });
  return promptLengthOf(budget.timeline!, 0);
}

test("the part of the cost that longer prompts cause, actual before plan", () => {
  const length = measured({
    plan: [[100, 100, 100]],
    actual: [[100, 200, null]],
    tokens: [[1000, 2000, 1250]],
    queries: [[10, 10, 10]],
  });
  expect(length).toEqual({
    first: { period: 0, tokens: 100 },
    last: { period: 2, tokens: 125 },
    growth: 0.25,
    excess: 120_00,
  });
});

test("shorter prompts save nothing here and cost nothing", () => {
  const length = measured({
    plan: [[100, 100, 100]],
    tokens: [[1000, 500, 500]],
    queries: [[10, 10, 10]],
  });
  expect(length).toMatchObject({ growth: -0.5, excess: 0 });
});

test("an item without queries is not known", () => {
  expect(measured({ tokens: [[1000, 500, 500]], queries: [[null, null, 10]] })).toBeNull();
});
