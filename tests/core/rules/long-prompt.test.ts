import { longPrompt } from "../../../src/core/rules/long-prompt";
import { testRule } from "./rule-cases";

const QUARTERS = ["Q1 2026", "Q2 2026", "Q3 2026"];
const ONE = { lines: [["Assistant calls", "model-api", 300]] } as const;

testRule(longPrompt, {
  clear: [
    {
      name: "tokens that grow with queries",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { tokens: [[1000, 2000, 4000]], queries: [[10, 20, 40]] },
        },
      },
    },
    {
      name: "tokens per query that grow by exactly the threshold",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { tokens: [[1000, null, 1100]], queries: [[10, 10, 10]] },
        },
      },
    },
  ],
  flags: [
    {
      name: "two lines, one of them without a cost by period",
      budget: {
        lines: [
          ["Search calls", "model-api", 300],
          ["Assistant calls", "model-api", 300],
        ],
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [
              [null, null, null],
              [100, 100, 100],
            ],
            actual: [
              [null, null, null],
              [null, null, 200],
            ],
            tokens: [
              [1000, 1000, 1200],
              [100_000, 125_000, 200_000],
            ],
            queries: [
              [10, 10, 10],
              [100, 100, 100],
            ],
          },
        },
      },
      findings: [
        {
          what: "A query of “Assistant calls” takes 2,000 tokens in Q3 2026 and took 1,000 tokens in Q1 2026, 100% more: the longer prompts cost EUR 120.",
          exposure: 120_00,
          places: [{ column: "tokens", lines: [1] }],
        },
        {
          what: "A query of “Search calls” takes 120 tokens in Q3 2026 and took 100 tokens in Q1 2026, 20% more.",
          exposure: 0,
          places: [{ column: "tokens", lines: [0] }],
        },
      ],
    },
    {
      name: "a narrower threshold",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { plan: [[100, 100, 105]], tokens: [[100, 100, 105]], queries: [[1, 1, 1]] },
        },
      },
      policy: { thresholds: { promptGrowth: 0.01 } },
      findings: [
        {
          what: "5% more: the longer prompts cost EUR 5",
          exposure: 5_00,
          places: [{ column: "tokens", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    { name: "no periods", budget: ONE, outcome: "not applicable", reason: "tokens by period" },
    {
      name: "tokens without queries",
      budget: { ...ONE, timeline: { periods: QUARTERS, series: { tokens: [[1, 2, 3]] } } },
      outcome: "not applicable",
      reason: "queries by period",
    },
    {
      name: "queries of 0 say nothing",
      budget: {
        ...ONE,
        timeline: {
          periods: QUARTERS,
          series: { tokens: [[100, 100, 100]], queries: [[0, 0, 10]] },
        },
      },
      outcome: "not applicable",
      reason: "at least two periods",
    },
  ],
});
