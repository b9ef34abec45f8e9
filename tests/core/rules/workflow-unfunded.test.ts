import { workflowUnfunded } from "../../../src/core/rules/workflow-unfunded";
import { testRule } from "./rule-cases";

testRule(workflowUnfunded, {
  clear: [
    {
      name: "a workflow line beside the model",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Ticket workflow", "workflow-integration", 10],
        ],
      },
    },
    {
      name: "each use case with a model has its workflow; shared money and closed cases need none",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Ticket workflow", "workflow-integration", 10],
          ["Throughput", "model-api", 300],
          ["Old tokens", "model-api", 20],
        ],
        text: { case: ["Desk", "Desk", "Shared platform", "Old"] },
        cases: { names: ["Desk", "Shared platform", "Old"], text: { status: ["", "", "closed"] } },
      },
    },
    {
      name: "licences come inside their application",
      budget: {
        lines: [
          ["Copilot", "ai-licences", 100],
          ["Tokens", "model-api", 10],
          ["Ticket workflow", "workflow-integration", 10],
        ],
        text: { case: ["Office", "Desk", "Desk"] },
        cases: { names: ["Office", "Desk"] },
      },
    },
  ],
  flags: [
    {
      name: "models and nothing else, with a little unknown money",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Fine-tuning", "fine-tuning", 50],
          ["GPU", "accelerators", 300],
          ["Sundry", null, 5],
        ],
      },
      findings: [
        {
          what: "EUR 150 is planned for models and nothing for workflow integration. Only EUR 5",
          exposure: 150_00,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
    {
      name: "two use cases of three",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Rerank", "model-api", 12],
          ["Pipelines", "data-engineering", 10],
          ["Fine-tuning", "fine-tuning", 30],
          ["Labelling", "data-engineering", 10],
          ["Tokens", "model-api", 10],
          ["Connector", "workflow-integration", 10],
        ],
        text: { case: ["Search", "Search", "Search", "Parts", "Parts", "Desk", "Desk"] },
        cases: { names: ["Search", "Parts", "Desk"] },
      },
      findings: [
        {
          what: "2 use cases with EUR 142 for models have no money for workflow integration: “Search” and “Parts”.",
          exposure: 142_00,
          places: [{ column: "amount", lines: [0, 1, 3] }],
        },
      ],
    },
    {
      name: "one use case, whose unknown money is too little to doubt",
      budget: {
        lines: [
          ["Tokens", "model-api", 90],
          ["Sundry", null, 10],
          ["Connector", "workflow-integration", 10],
        ],
        text: { case: ["Search", "Search", "Desk"] },
        cases: { names: ["Search", "Desk"] },
      },
      findings: [
        {
          what: "1 use case with EUR 90 for models has no money",
          exposure: 90_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a use case in one line does not say what it is made of",
      budget: {
        lines: [
          ["Chat agent", "model-api", 100],
          ["Connector", "workflow-integration", 50],
        ],
        text: { case: ["Chat agent", "Roster"] },
        cases: { names: ["Chat agent", "Roster"] },
      },
      outcome: "needs review",
      reason:
        "Nothing is stated to pay for the workflow integration of “Chat agent”, but it may be part of a lump sum",
    },
    {
      name: "no model to put into a workflow",
      budget: { lines: [["Copilot", "ai-licences", 100]] },
      outcome: "not applicable",
      reason: "No line has money for models",
    },
    {
      name: "an ambiguous line could be the workflow",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Agents", "routing", 50],
        ],
        ambiguous: { 1: ["workflow-integration"] },
      },
      outcome: "needs review",
      reason: "EUR 50 has no firm cost type",
    },
    {
      name: "the workflow line of the only use case cannot be read",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Connector", "workflow-integration", "text"],
          ["Connector", "workflow-integration", 50],
        ],
        text: { case: ["Desk", "Desk", ""] },
        cases: { names: ["Desk"] },
      },
      outcome: "needs review",
      reason: "Nothing is stated to pay for the workflow integration of “Desk”",
    },
  ],
});
