import { risingUnitCosts, unitCostOf } from "../../../../src/core/measures/compute/unit-cost";
import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type BudgetWish } from "../../a-budget";

function measured(series: NonNullable<BudgetWish["timeline"]>["series"]) {
  const budget = aBudget({
    lines: [["Chat hosting", "inference-hosting", 100]],
    timeline: { periods: ["Q1 2026", "Q2 2026", "Q3 2026"], series },
  });
  return unitCostOf(budget.timeline!, 0);
}

describe("cost per unit of usage", () => {
  test("goes from the first to the last period that states both", () => {
    expect(measured({ actual: [[null, 100, 120]], queries: [[50, 50, 40]] })).toEqual({
      basis: "actual",
      unit: "queries",
      first: { period: 1, cost: 200 },
      last: { period: 2, cost: 300 },
      growth: 0.5,
      excess: 40_00,
    });
  });

  test("counts what is paid too much in between, even where the last period is cheap again", () => {
    const unitCost = measured({ plan: [[100, 150, 100]], usage: [[10, 10, 10]] });
    expect(unitCost).toMatchObject({ growth: 0, excess: 50_00 });
  });

  test("is the plan's where actual costs are known for one period only", () => {
    const unitCost = measured({
      plan: [[100, 100, 100]],
      actual: [[90, null, null]],
      usage: [[10, 10, 10]],
    });
    expect(unitCost).toMatchObject({ basis: "plan", growth: 0 });
  });

  test("is not known without two periods above 0", () => {
    expect(measured({ actual: [[100, 0, 100]], usage: [[0, 10, 10]] })).toBeNull();
    expect(measured({ actual: [[100, 100, 100]] })).toBeNull();
  });

  test("is not known without periods", () => {
    const budget = aBudget({ lines: [["Chat hosting", "inference-hosting", 100]] });
    const found = new Measures(budget, DEFAULT_POLICY).of(risingUnitCosts);
    expect(found).toEqual({ known: 0, costly: [] });
  });
});
