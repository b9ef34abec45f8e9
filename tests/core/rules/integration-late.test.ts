import { integrationLate } from "../../../src/core/rules/integration-late";
import { testRule } from "./rule-cases";

const QUARTERS = ["Q1 2026", "Q2 2026", "Q3 2026"];
const FOUR = [...QUARTERS, "Q4 2026"];
const MONTHS = ["Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026"];

testRule(integrationLate, {
  clear: [
    {
      name: "integration starts with the model",
      budget: {
        lines: [
          ["Tokens", "model-api", 30],
          ["Connector", "workflow-integration", 10],
        ],
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [
              [10, 10, 10],
              [10, 0, null],
            ],
          },
        },
      },
    },
    {
      name: "two whole months between are less than a quarter",
      budget: {
        lines: [
          ["Tokens", "model-api", 40],
          ["Connector", "workflow-integration", 10],
        ],
        timeline: {
          periods: MONTHS,
          series: {
            plan: [
              [10, 10, 10, 10],
              [0, 0, 0, 10],
            ],
          },
        },
      },
    },
    {
      name: "integration comes first",
      budget: {
        lines: [
          ["Tokens", "model-api", 10],
          ["Pipelines", "data-engineering", 20],
        ],
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [
              [0, 0, 10],
              [20, 0, 0],
            ],
          },
        },
      },
    },
    {
      name: "the next quarter may be the next day",
      budget: {
        lines: [
          ["Tokens", "model-api", 20],
          ["Connector", "workflow-integration", 20],
        ],
        timeline: {
          periods: ["Q4 2025", "Q1 2026"],
          series: {
            plan: [
              [10, 10],
              [0, 20],
            ],
          },
        },
      },
    },
    {
      name: "a delay of none is no delay, even where none is allowed",
      budget: {
        lines: [
          ["Tokens", "model-api", 10],
          ["Pipelines", "data-engineering", 20],
        ],
        timeline: { periods: ["Q1", "Q2"], series: { plan: [[10], [20]] } },
      },
      policy: { thresholds: { integrationDelay: 0 } },
    },
  ],
  flags: [
    {
      name: "two use cases, each connected two quarters after its model",
      budget: {
        lines: [
          ["Speech", "model-api", 30],
          ["App", "workflow-integration", 40],
          ["Portal", "inference-hosting", 20],
          ["Connector", "workflow-integration", 50],
        ],
        text: { case: ["Field", "Field", "HR", "HR"] },
        cases: { names: ["Field", "HR"] },
        timeline: {
          periods: FOUR,
          series: {
            plan: [
              [10, 10, 10, 0],
              [0, 0, 0, 40],
              [0, 10, 10, 0],
              [null, null, null, 50],
            ],
          },
        },
      },
      findings: [
        {
          what: "Integration of “HR” starts in Q4 2026, after models or infrastructure in Q2 2026: EUR 50 is planned late.",
          exposure: 50_00,
          places: [{ column: "amount", lines: [3] }],
        },
        {
          what: "Integration of “Field” starts in Q4 2026, after models or infrastructure in Q1 2026",
          exposure: 40_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
    {
      name: "exactly three months between, in quarters that name no year",
      budget: {
        lines: [
          ["GPU", "accelerators", 20],
          ["Rework", "rework", 5],
          ["Connector", "workflow-integration", 10],
        ],
        timeline: {
          periods: ["Q1", "Q2", "Q3"],
          series: {
            plan: [
              [10, 10, 0],
              [5, 0, 0],
              [0, 0, 10],
            ],
          },
        },
      },
      findings: [
        {
          what: "Integration starts in Q3, after models or infrastructure in Q1: EUR 10",
          exposure: 10_00,
          places: [{ column: "amount", lines: [2] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "an earlier line without a cost type could be integration",
      budget: {
        lines: [
          ["Tokens", "model-api", 10],
          ["Work", null, 7],
          ["Connector", "workflow-integration", 10],
        ],
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [
              [10, 0, 0],
              [7, 0, 0],
              [0, 0, 10],
            ],
          },
        },
      },
      outcome: "needs review",
      reason: "EUR 7 before it has no firm cost type",
    },
    {
      name: "no integration is planned at all",
      budget: {
        lines: [["Tokens", "model-api", 10]],
        timeline: { periods: QUARTERS, series: { plan: [[10, 0, 0]] } },
      },
      outcome: "not applicable",
      reason: "It needs integration money",
    },
    {
      name: "only actual costs are by period",
      budget: {
        lines: [["Tokens", "model-api", 10]],
        timeline: { periods: QUARTERS, series: { actual: [[10, 0, 0]] } },
      },
      outcome: "not applicable",
      reason: "amounts by period",
    },
  ],
});
