import { operationsUnfunded } from "../../../src/core/rules/operations-unfunded";
import { testRule } from "./rule-cases";

testRule(operationsUnfunded, {
  clear: [
    {
      name: "the use case pays for its own monitoring",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Alerts", "pipeline-monitoring", 5],
        ],
        text: { case: ["Desk", "Desk"] },
        cases: { names: ["Desk"], text: { stage: ["Production"] } },
      },
    },
    {
      name: "a shared run team serves every use case",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Run team", "mlops-work", 50],
        ],
        text: { case: ["Desk", "Shared platform"] },
        cases: { names: ["Desk", "Shared platform"], text: { stage: ["live", "Shared"] } },
      },
    },
    {
      name: "a platform line of no use case serves every use case",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Platform", "mlops-platform", 50],
        ],
        text: { case: ["Desk", ""] },
        cases: { names: ["Desk"], text: { stage: ["Prod"] } },
      },
    },
  ],
  flags: [
    {
      name: "two in production without, one with; a pilot needs none",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Connector", "workflow-integration", 40],
          ["Vision", "inference-hosting", 60],
          ["Alerts", "pipeline-monitoring", 5],
          ["Trial", "model-api", 20],
          ["Forecast", "inference-hosting", 20],
          ["Write-back", "workflow-integration", 10],
        ],
        text: { case: ["Desk", "Desk", "Vision", "Vision", "Trial", "Forecast", "Forecast"] },
        cases: {
          names: ["Desk", "Vision", "Trial", "Forecast"],
          text: { stage: ["Production", "Production", "Pilot", "Scale"] },
        },
      },
      findings: [
        {
          what: "2 use cases in production, with EUR 170, have no money for monitoring, versioning or rollback: “Desk” and “Forecast”.",
          exposure: 170_00,
          places: [{ column: "stage", cases: [0, 3] }],
        },
      ],
    },
    {
      name: "a monitoring line of zero pays for nothing",
      budget: {
        lines: [
          ["Tokens", "model-api", 60],
          ["Copilot", "ai-licences", 40],
          ["Alerts", "pipeline-monitoring", 0],
        ],
        text: { case: ["Desk", "Desk", "Desk"] },
        cases: { names: ["Desk"], text: { stage: ["Produktion"] } },
      },
      findings: [
        {
          what: "1 use case in production, with EUR 100, has no money",
          exposure: 100_00,
          places: [{ column: "stage", cases: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a lump sum may hold its operation",
      budget: {
        lines: [["Desk", "model-api", 100]],
        text: { case: ["Desk"] },
        cases: { names: ["Desk"], text: { stage: ["Production"] } },
      },
      outcome: "needs review",
      reason: "part of a lump sum",
    },
    {
      name: "no use case is in production",
      budget: {
        lines: [["Tokens", "model-api", 100]],
        text: { case: ["Desk"] },
        cases: { names: ["Desk"], text: { stage: ["Pilot"] } },
      },
      outcome: "not applicable",
      reason: "in production or scaling",
    },
    {
      name: "no stage is known",
      budget: {
        lines: [["Tokens", "model-api", 100]],
        text: { case: ["Desk"] },
        cases: { names: ["Desk"] },
      },
      outcome: "not applicable",
      reason: "“Stage” for the use cases",
    },
    {
      name: "shared money without a cost type could be it",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Engineers", null, 100],
        ],
        text: { case: ["Desk", ""] },
        cases: { names: ["Desk"], text: { stage: ["Production"] } },
      },
      outcome: "needs review",
      reason: "operation of “Desk”",
    },
    {
      name: "the shared monitoring line cannot be read",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Alerts", "pipeline-monitoring", "text"],
        ],
        text: { case: ["Desk", "Shared platform"] },
        cases: { names: ["Desk", "Shared platform"], text: { stage: ["Production", ""] } },
      },
      outcome: "needs review",
      reason: "an amount that cannot be read",
    },
    {
      name: "the only use case in production has unknown money of its own",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Engineers", null, 100],
        ],
        text: { case: ["Desk", "Desk"] },
        cases: { names: ["Desk"], text: { stage: ["Production"] } },
      },
      outcome: "needs review",
      reason: "money without a firm cost type",
    },
  ],
});
