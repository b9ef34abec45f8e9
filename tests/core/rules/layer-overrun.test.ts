import { layerOverrun } from "../../../src/core/rules/layer-overrun";
import { testRule } from "./rule-cases";

const QUARTERS = ["Q1 2026", "Q2 2026", "Q3 2026"];

testRule(layerOverrun, {
  clear: [
    {
      name: "exactly five percent over is no overrun",
      budget: { lines: [["Connector", "workflow-integration", 1000]], money: { actual: [1050] } },
    },
    {
      name: "one line over, its group within",
      budget: {
        lines: [
          ["Connector", "workflow-integration", 1000],
          ["Pipelines", "data-engineering", 1000],
        ],
        money: { actual: [1300, 600] },
      },
    },
    {
      name: "half of the year against the same half of the plan",
      budget: {
        lines: [["Tokens", "model-api", 300]],
        timeline: {
          periods: QUARTERS,
          series: { plan: [[100, 100, 100]], actual: [[100, 105, 0]] },
        },
      },
    },
    {
      name: "an overrun outside the three groups is none of a layer",
      budget: {
        lines: [
          ["Legal", "compliance", 100],
          ["Tokens", "model-api", 100],
        ],
        money: { actual: [900, 100] },
      },
    },
    {
      name: "a budget that cannot be read is not taken for zero",
      budget: {
        lines: [
          ["Tokens", "model-api", "text"],
          ["Fine-tuning", "fine-tuning", 100],
        ],
        money: { actual: [900, 100] },
      },
    },
  ],
  flags: [
    {
      name: "two groups over, the budget column before the amount",
      budget: {
        lines: [
          ["GPU", "accelerators", 0],
          ["Connector", "workflow-integration", 1000],
          ["Pipelines", "data-engineering", 500],
          ["Tokens", "model-api", 100],
        ],
        money: { budget: [100, null, null, null], actual: [150, 1400, 700, null] },
      },
      findings: [
        {
          what: "Infrastructure cost EUR 150 against a budget of EUR 100: EUR 50 (50%) too much, on “GPU”.",
          exposure: 50_00,
          places: [{ column: "actual", lines: [0] }],
        },
        {
          what: "Integration cost EUR 2,100 against a budget of EUR 1,500: EUR 600 (40%) too much, on “Connector” and “Pipelines”.",
          exposure: 600_00,
          places: [{ column: "actual", lines: [1, 2] }],
        },
      ],
    },
    {
      name: "like with like: periods to date, without the one that is not stated",
      budget: {
        lines: [
          ["Tokens", "model-api", 300],
          ["Fine-tuning", "fine-tuning", 300],
        ],
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [
              [100, 100, 100],
              [100, 100, 100],
            ],
            actual: [
              [110, 115, null],
              [100, null, null],
            ],
          },
        },
      },
      findings: [
        {
          what: "Models cost EUR 325 up to Q2 2026 against a budget of EUR 300: EUR 25 (8.3%) too much, on “Tokens”.",
          exposure: 25_00,
          places: [{ column: "actual", lines: [0] }],
        },
      ],
    },
    {
      name: "a cost that nobody planned",
      budget: {
        lines: [["Connector", "workflow-integration", 0]],
        timeline: { periods: ["Q1 2026"], series: { plan: [[null]], actual: [[40]] } },
      },
      findings: [
        {
          what: "EUR 40 up to Q1 2026 against a budget of EUR 0: EUR 40 too much",
          exposure: 40_00,
          places: [{ column: "actual", lines: [0] }],
        },
      ],
    },
    {
      name: "actual costs by period against a plan for the year, already above it",
      budget: {
        lines: [["Connector", "workflow-integration", 100]],
        timeline: { periods: QUARTERS, series: { actual: [[80, 90, null]] } },
      },
      findings: [
        {
          what: "Integration cost EUR 170 against a budget of EUR 100",
          exposure: 70_00,
          places: [{ column: "actual", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no actual costs",
      budget: { lines: [["Connector", "workflow-integration", 1000]] },
      outcome: "not applicable",
      reason: "“Actual”",
    },
    {
      name: "an actual column without a number",
      budget: { lines: [["Connector", "workflow-integration", 1000]], money: { actual: [null] } },
      outcome: "not applicable",
      reason: "No line states an actual cost",
    },
    {
      name: "only lines without a cost type are over",
      budget: {
        lines: [
          ["Connector", "workflow-integration", 1000],
          ["Sundry", null, 100],
        ],
        money: { actual: [900, 180] },
      },
      outcome: "needs review",
      reason: "Lines without a cost type are EUR 80 over",
    },
  ],
});
