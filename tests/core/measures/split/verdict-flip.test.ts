import { ambiguity } from "../../../../src/core/measures/split/ambiguity";
import { Measures } from "../../../../src/core/measures/measures";
import { verdictFlip, type VerdictFlip } from "../../../../src/core/measures/split/verdict-flip";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type BudgetWish } from "../../a-budget";

const measuresOf = (wish: BudgetWish): Measures => new Measures(aBudget(wish), DEFAULT_POLICY);
const flipOf = (wish: BudgetWish): VerdictFlip => measuresOf(wish).of(verdictFlip).categories;

const TWO: BudgetWish = {
  lines: [
    ["GPU cluster", "accelerators", 560],
    ["Model calls", "model-api", 140],
    ["Pipelines", "data-engineering", 240],
    ["MLOps", "mlops-work", 30],
    ["Platform", "mlops-work", 30],
  ],
  ambiguous: { 3: ["mlops-platform"], 4: ["mlops-platform"] },
};

test("each line holds by itself, and both together flip", () => {
  const { lines, flips, together } = flipOf(TWO);
  expect([...lines]).toEqual([3, 4]);
  expect([...flips]).toEqual([0, 0]);
  expect(together.map(({ holds }) => holds)).toEqual([false, true, false]);
  expect(together[0]!.range).toEqual({
    low: { amount: 560_00, denominator: 1000_00 },
    high: { amount: 620_00, denominator: 1000_00 },
  });
});

test("a line that decides by itself says which verdicts it flips", () => {
  const { flips } = flipOf({
    lines: [...TWO.lines.slice(0, 3), ["MLOps", "mlops-work", 60]],
    ambiguous: { 3: ["mlops-platform"] },
  });
  expect([...flips]).toEqual([0b101]);
});

test("a reading outside the split changes the denominator", () => {
  const { together } = flipOf({
    lines: [
      ["GPU cluster", "accelerators", 500],
      ["Model calls", "model-api", 200],
      ["Review board", "coordination", 300],
    ],
    ambiguous: { 2: ["decision-governance"] },
  });
  expect(together.map(({ range }) => range?.high.denominator)).toEqual([700_00, 700_00, 1000_00]);
});

test("readings that share a home leave nothing open", () => {
  const measures = measuresOf({
    lines: [["Reserved GPU", "accelerators", 100]],
    ambiguous: { 0: ["training-compute"] },
  });
  const { lines, gross, splits } = measures.of(ambiguity);
  expect([...lines]).toEqual([0]);
  expect([gross, splits.categories.gross, splits.layers.gross]).toEqual([100_00, 0, 0]);
  expect([...measures.of(verdictFlip).categories.flips]).toEqual([0]);
});

test("a budget without ambiguous lines has nothing to flip", () => {
  const { lines, flips, together } = flipOf({ lines: TWO.lines });
  expect([lines.length, flips.length]).toEqual([0, 0]);
  expect(together.every(({ holds }) => holds)).toBe(true);
});
