import { hardware } from "../../../../src/core/measures/compute/hardware";
import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget } from "../../a-budget";

test("hardware is accelerators, and compute that names a chip in its line or vendor", () => {
  const budget = aBudget({
    lines: [
      ["Cluster lease", "accelerators", 100],
      ["8 × H100 nodes", "inference-hosting", 50],
      ["Training", "training-compute", 40],
      ["Training jobs", "training-compute", 30],
      ["GPU monitoring", "pipeline-monitoring", 20],
      ["Input for forecasts", "training-compute", 10],
      ["Reserve", "contingency", 5],
    ],
    text: { vendor: ["", "", "NVIDIA", "", "", "", ""] },
    money: { contingency: [2, null, null, 9, null, null, null] },
  });
  expect(new Measures(budget, DEFAULT_POLICY).of(hardware)).toEqual({
    lines: [0, 1, 2],
    amount: 190_00,
    contingency: 7_00,
  });
});
