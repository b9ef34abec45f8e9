import { Measures } from "../../../../src/core/measures/measures";
import { oneOffs } from "../../../../src/core/measures/integration/one-off";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget } from "../../a-budget";

const INFERENCE = oneOffs("inference-hosting");

test("a line is one-off once: by its plan, or by its words where the plan does not deny it", () => {
  const budget = aBudget({
    lines: [
      ["Planned once", "inference-hosting", 100],
      ["One-off, but planned twice", "inference-hosting", 200],
      ["One-time reserve", "inference-hosting", 50],
      ["One-off GPU purchase", "accelerators", 50],
    ],
    timeline: {
      periods: ["Q1 2026", "Q2 2026", "Q3 2026"],
      series: {
        plan: [
          [100, 0, null],
          [100, 100, 0],
          [null, null, null],
          [50, 0, 0],
        ],
      },
    },
  });
  expect(new Measures(budget, DEFAULT_POLICY).of(INFERENCE)).toEqual({
    lines: [
      { line: 0, amount: 100_00, period: 0, missing: 200_00 },
      { line: 2, amount: 50_00, period: null, missing: 50_00 },
    ],
    judged: 3,
    timed: 2,
  });
});

test("rows of one item, a row per period, are one line", () => {
  const budget = aBudget({
    lines: [
      ["Hosting", "inference-hosting", 100],
      ["Hosting", "inference-hosting", 100],
    ],
  });
  const long = {
    ...budget,
    timeline: {
      periods: [
        { grain: "quarter", year: 2026, place: 1 },
        { grain: "quarter", year: 2026, place: 2 },
      ],
      itemOf: Int32Array.of(0, 0),
      lineOf: Int32Array.of(0),
      series: { plan: [Float64Array.of(100_00), Float64Array.of(100_00)] },
    },
  } as const;
  const measured = new Measures(long, DEFAULT_POLICY).of(INFERENCE);
  expect(measured).toEqual({ lines: [], judged: 1, timed: 1 });
});
