import { computeUse, idleCost } from "../../../../src/core/measures/compute/compute-use";
import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget } from "../../a-budget";

describe("idle cost", () => {
  test.each([
    [1000, 0, 0.7, 1000],
    [1000, 0.35, 0.7, 500],
    [1000, 0.7, 0.7, 0],
    [1000, 0.9, 0.7, 0],
  ])("of %d at %d against %d is %d", (amount, utilisation, target, expected) => {
    expect(idleCost(amount, utilisation, target)).toBeCloseTo(expected, 9);
  });
});

test("compute is measured where it states a fraction, and only compute", () => {
  const budget = aBudget({
    lines: [
      ["GPU cluster", "accelerators", 100],
      ["Training", "training-compute", 100],
      ["Bad cell", "inference-hosting", 100],
      ["Storage", "data-storage", 100],
      ["Credit", "accelerators", -50],
    ],
    numbers: { utilisation: [0.35, 0.8, 35, 0.1, 0.1] },
  });
  expect(new Measures(budget, DEFAULT_POLICY).of(computeUse)).toEqual({
    idle: [{ line: 0, utilisation: 0.35, idle: 50_00 }],
    compute: 300_00,
    stated: 200_00,
  });
});
