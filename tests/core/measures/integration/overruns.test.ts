import { Measures } from "../../../../src/core/measures/measures";
import { linesOver, overruns } from "../../../../src/core/measures/integration/overruns";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, aPeriod, type BudgetWish } from "../../a-budget";

function measured(wish: BudgetWish) {
  return new Measures(aBudget(wish), DEFAULT_POLICY).of(overruns);
}

test("a column of actual costs is held against the budget column, else the amount", () => {
  const wish: BudgetWish = {
    lines: [
      ["GPU", "accelerators", 100],
      ["Tokens", "model-api", 100],
      ["Connector", "workflow-integration", 100],
      ["Sundry", null, 100],
      ["Legal", "compliance", 100],
    ],
    money: { budget: [80, null, null, null, null], actual: [100, 110, null, 130, 500] },
  };
  const result = measured(wish)!;
  expect(result).toMatchObject({
    until: null,
    groups: [
      { actual: 100_00, budget: 80_00 },
      { actual: 110_00, budget: 100_00 },
      { actual: 0, budget: 0 },
    ],
    unassigned: { actual: 130_00, budget: 100_00 },
    stated: 4,
  });
  expect([...result.byLine]).toEqual([20_00, 10_00, NaN, 30_00, 400_00]);
});

test("by period, the plan is added up to the last period with actual cost, for what states one", () => {
  const result = measured({
    lines: [
      ["Tokens", "model-api", 300],
      ["Fine-tuning", "fine-tuning", 300],
      ["Unplanned", "model-api", 0],
    ],
    timeline: {
      periods: ["Q1 2026", "Q2 2026", "Q3 2026"],
      series: {
        plan: [
          [100, 100, 100],
          [100, 100, 100],
          [null, null, null],
        ],
        actual: [
          [90, 120, 0],
          [null, 150, null],
          [null, 5, null],
        ],
      },
    },
  })!;
  expect(result.until).toEqual(aPeriod("Q2 2026"));
  expect([...result.byLine]).toEqual([10_00, 50_00, 5_00]);
  expect(result.groups[1]).toEqual({ actual: 365_00, budget: 300_00 });
});

test("lines over their budget come by the size of their overrun", () => {
  const wish: BudgetWish = {
    lines: [
      ["Tokens", "model-api", 100],
      ["Rerank", "model-api", 100],
      ["Fine-tuning", "fine-tuning", 100],
      ["GPU", "accelerators", 100],
    ],
    money: { actual: [110, 90, 150, 900] },
  };
  expect(linesOver(measured(wish)!, aBudget(wish), 1)).toEqual([2, 0]);
});

test("an amount that cannot be read is not compared, with or without periods", () => {
  const lines: BudgetWish["lines"] = [["Tokens", "model-api", "text"]];
  expect(measured({ lines, money: { actual: [90] } })?.stated).toBe(0);
  const timeline = { periods: ["Q1 2026"], series: { plan: [[null]], actual: [[90]] } };
  expect(measured({ lines, timeline })?.stated).toBe(0);
});

test("without actual costs there is nothing to compare", () => {
  expect(measured({ lines: [["Tokens", "model-api", 100]] })).toBeNull();
});
