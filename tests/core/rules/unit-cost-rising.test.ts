import { unitCostRising } from "../../../src/core/rules/unit-cost-rising";
import { testRule } from "./rule-cases";

const QUARTERS = ["Q1 2026", "Q2 2026", "Q3 2026"];
const ONE = { lines: [["Chat hosting", "inference-hosting", 300]] } as const;

testRule(unitCostRising, {
  clear: [
    {
      name: "cost that grows with usage",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { actual: [[100, 150, 200]], queries: [[1000, 1500, 2000]] },
        },
      },
    },
    {
      name: "a unit cost that grows by exactly the threshold",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { actual: [[100, 100, 105]], usage: [[10, 10, 10]] },
        },
      },
    },
    {
      name: "actual cost counts before the plan",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { plan: [[100, 200, 300]], actual: [[100, 100, 90]], usage: [[10, 10, 10]] },
        },
      },
    },
  ],
  flags: [
    {
      name: "two lines whose unit cost rises, in actual cost and in the plan",
      budget: {
        lines: [
          ["Chat hosting", "inference-hosting", 300],
          ["Search index", "vector-store", 300],
        ],
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [
              [100, 100, 100],
              [100, 100, 120],
            ],
            actual: [
              [100, 150, 260],
              [null, null, null],
            ],
            queries: [
              [1000, 1000, 2000],
              [500, 500, 500],
            ],
          },
        },
      },
      findings: [
        {
          what: "The actual cost per query of “Chat hosting” rises by 30% from Q1 2026 to Q3 2026: EUR 110 is paid above",
          exposure: 110_00,
          places: [{ column: "actual", lines: [0] }],
        },
        {
          what: "The planned cost per query of “Search index” rises by 20%",
          exposure: 20_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
    {
      name: "a narrower threshold",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { forecast: [[100, 100, 105]], tokens: [[10, 10, 10]] },
        },
      },
      policy: { thresholds: { unitCostGrowth: 0.01 } },
      findings: [
        {
          what: "The forecast cost per token of “Chat hosting” rises by 5%",
          exposure: 5_00,
          places: [{ column: "forecast", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    { name: "no periods", budget: ONE, outcome: "not applicable", reason: "by period" },
    {
      name: "usage of 0 has no unit cost",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { actual: [[100, 100, 100]], usage: [[0, 0, 10]] },
        },
      },
      outcome: "not applicable",
      reason: "at least two periods",
    },
  ],
});
