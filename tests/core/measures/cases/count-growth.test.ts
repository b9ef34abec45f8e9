import { countGrowthOf, growthFrom } from "../../../../src/core/measures/cases/count-growth";
import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget } from "../../a-budget";

const EXCEPTIONS = countGrowthOf("exceptions");

function growthOf(byLine: readonly (readonly (number | null)[])[]) {
  const lines = byLine.map((_, at) => [`Line ${at}`, "model-api", 1] as const);
  const budget = aBudget({
    lines,
    timeline: { periods: ["Q1 2026", "Q2 2026", "Q3 2026"], series: { exceptions: byLine } },
  });
  return new Measures(budget, DEFAULT_POLICY).of(EXCEPTIONS);
}

test("each line counts from its first to its last stated period", () => {
  expect(
    growthOf([
      [10, 20, null],
      [null, 30, 25],
      [9, null, null],
    ])
  ).toEqual({ first: 40, last: 45, growth: 0.125, grown: [0] });
});

test("counts in one period only say nothing", () => {
  expect(growthOf([[10, null, null]])).toBeNull();
  expect(new Measures(aBudget({ lines: [] }), DEFAULT_POLICY).of(EXCEPTIONS)).toBeNull();
});

test("growth from nothing is endless, nothing stays nothing", () => {
  expect(growthFrom(0, 5)).toBe(Infinity);
  expect(growthFrom(0, 0)).toBe(0);
});
