import { usageGrowthUnfunded } from "../../../src/core/rules/usage-growth-unfunded";
import { testRule } from "./rule-cases";

const QUARTERS = ["Q1 2026", "Q2 2026", "Q3 2026"];
const ONE = { lines: [["Chat hosting", "inference-hosting", 300]] } as const;

testRule(usageGrowthUnfunded, {
  clear: [
    {
      name: "a plan that grows with usage",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { plan: [[100, 120, 150]], queries: [[1000, 1200, 1500]] },
        },
      },
    },
    {
      name: "usage that grows by exactly the threshold",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { plan: [[100, 100, 100]], usage: [[1000, 1050, 1100]] },
        },
      },
    },
  ],
  flags: [
    {
      name: "a flat plan and a falling one under growing usage",
      budget: {
        lines: [
          ["Chat hosting", "inference-hosting", 300],
          ["Model calls", "model-api", 280],
        ],
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [
              [100, 100, 100],
              [100, 90, 90],
            ],
            queries: [
              [1000, 1500, 2000],
              [1000, null, 1200],
            ],
          },
        },
      },
      findings: [
        {
          what: "From Q1 2026 to Q3 2026 queries grow on “Chat hosting” by 100% and its plan stays the same: EUR 150 is missing",
          exposure: 150_00,
          places: [{ column: "amount", lines: [0] }],
        },
        {
          what: "its plan falls by 10%: EUR 30 is missing",
          exposure: 30_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
    {
      name: "only usage counts as usage where a line states several counts",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [[100, 100, 101]],
            usage: [[10, 15, 20]],
            queries: [[1000, 1000, 1000]],
          },
        },
      },
      findings: [
        {
          what: "usage grows on “Chat hosting” by 100% and its plan grows by only 1%",
          exposure: 149_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    { name: "no periods", budget: ONE, outcome: "not applicable", reason: "by period" },
    {
      name: "a plan by period and no usage",
      budget: { ...ONE, timeline: { periods: QUARTERS, series: { plan: [[100, 100, 100]] } } },
      outcome: "not applicable",
      reason: "usage, queries or tokens by period",
    },
    {
      name: "usage is known for one period only",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { plan: [[100, 100, 100]], usage: [[null, 10, null]] },
        },
      },
      outcome: "not applicable",
      reason: "at least two periods",
    },
  ],
});
