import { foundationUnfunded } from "../../../src/core/rules/foundation-unfunded";
import { testRule } from "./rule-cases";

testRule(foundationUnfunded, {
  clear: [
    {
      name: "some foundation, however little",
      budget: {
        lines: [
          ["Assistant", "model-api", 900],
          ["Access rights", "data-governance", 1],
        ],
      },
    },
    {
      name: "a table that says no more than the group",
      budget: {
        lines: [
          ["Assistant", "model-api", 900],
          ["Platform", "foundation", 50],
        ],
      },
    },
  ],
  flags: [
    {
      name: "use cases are everything",
      budget: {
        lines: [
          ["Assistant", "model-api", 900],
          ["Rollout", "workflow-integration", 100],
        ],
      },
      findings: [
        {
          what: "EUR 1,000 goes to use cases and none to the foundation they stand on.",
          exposure: 1000_00,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
    {
      name: "governance is no foundation, and a little unknown money no excuse",
      budget: {
        lines: [
          ["Assistant", "model-api", 900],
          ["Kill switch", "decision-governance", 100],
          ["Odds", null, 50],
        ],
      },
      findings: [
        {
          what: "Only EUR 50 has no firm cost type and could be foundation.",
          exposure: 900_00,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
    {
      name: "amounts in two currencies are told without a sum",
      budget: {
        lines: [
          ["Assistant", "model-api", 900],
          ["Rollout", "workflow-integration", 100],
        ],
        text: { currency: ["EUR", "USD"] },
      },
      findings: [
        {
          what: "The money goes to use cases and none to the foundation",
          exposure: 1000_00,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "much money could be foundation",
      budget: {
        lines: [
          ["Assistant", "model-api", 900],
          ["Cloud", null, 400],
        ],
      },
      outcome: "needs review",
      reason: "EUR 400 has no firm cost type and could be",
    },
    {
      name: "the only foundation line could be something else",
      budget: {
        lines: [
          ["Assistant", "model-api", 900],
          ["MLOps", "mlops-work", 50],
        ],
        ambiguous: { 1: ["workflow-integration"] },
      },
      outcome: "needs review",
      reason: "Only lines with more than one reading pay for foundation",
    },
    {
      name: "no money on use cases",
      budget: { lines: [["Kill switch", "decision-governance", 100]] },
      outcome: "not applicable",
      reason: "It needs money on use cases",
    },
    {
      name: "a budget without money",
      budget: { lines: [] },
      outcome: "not applicable",
      reason: "no money",
    },
  ],
});
