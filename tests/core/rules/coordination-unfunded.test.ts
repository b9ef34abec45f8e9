import { coordinationUnfunded } from "../../../src/core/rules/coordination-unfunded";
import { testRule } from "./rule-cases";

testRule(coordinationUnfunded, {
  clear: [
    {
      name: "a programme office is paid",
      budget: {
        lines: [
          ["Connector", "workflow-integration", 400],
          ["Programme office", "coordination", 20],
        ],
      },
    },
    {
      name: "one team has nobody to coordinate with",
      budget: {
        lines: [
          ["Connector", "workflow-integration", 400],
          ["Pipelines", "data-engineering", 100],
        ],
        text: { team: ["Sales", " sales"] },
      },
    },
  ],
  flags: [
    {
      name: "integration without coordination",
      budget: {
        lines: [
          ["Connector", "workflow-integration", 400],
          ["GPU", "accelerators", 100],
        ],
      },
      findings: [
        {
          what: "No money is planned for coordination, beside EUR 400 for integration.",
          exposure: 0,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
    {
      name: "two teams, a coordination line of zero, a little unknown money",
      budget: {
        lines: [
          ["Connector", "workflow-integration", 400],
          ["Pipelines", "data-engineering", 100],
          ["Programme office", "coordination", 0],
          ["Workshop", null, 50],
        ],
        text: { team: ["Sales", "Finance", "", ""] },
      },
      findings: [
        {
          what: "coordination between 2 teams, beside EUR 500 for integration. Only EUR 50",
          exposure: 0,
          places: [{ column: "team", lines: "all" }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "an ambiguous line could be coordination",
      budget: {
        lines: [
          ["Connector", "workflow-integration", 400],
          ["Delivery lead", "mlops-work", 100],
        ],
        ambiguous: { 1: ["coordination"] },
      },
      outcome: "needs review",
      reason: "EUR 100 has no firm cost type and could be",
    },
    {
      name: "no integration is planned",
      budget: { lines: [["GPU", "accelerators", 100]] },
      outcome: "not applicable",
      reason: "No money is planned for integration",
    },
  ],
});
