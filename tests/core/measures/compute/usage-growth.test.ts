import { usageGrowthOf } from "../../../../src/core/measures/compute/usage-growth";
import { aBudget, type BudgetWish } from "../../a-budget";

function measured(series: NonNullable<BudgetWish["timeline"]>["series"]) {
  const budget = aBudget({
    lines: [["Chat hosting", "inference-hosting", 100]],
    timeline: { periods: ["Q1 2026", "Q2 2026", "Q3 2026"], series },
  });
  return usageGrowthOf(budget.timeline!, 0);
}

test("the gap is what the plan lacks at the first period's unit cost, period by period", () => {
  expect(measured({ plan: [[100, 120, 100]], queries: [[10, 11, 15]] })).toEqual({
    unit: "queries",
    first: 0,
    last: 2,
    usage: 0.5,
    plan: 0,
    gap: 50_00,
  });
});

test("usage that is only known up to now is compared with the plan up to now", () => {
  const growth = measured({ plan: [[100, 100, 300]], usage: [[10, 20, null]] });
  expect(growth).toMatchObject({ first: 0, last: 1, usage: 1, plan: 0, gap: 100_00 });
});

test("queries count where usage is known for one period only", () => {
  const growth = measured({
    plan: [[100, 100, 100]],
    usage: [[10, null, null]],
    queries: [[10, 10, 20]],
  });
  expect(growth).toMatchObject({ unit: "queries", usage: 1 });
});
