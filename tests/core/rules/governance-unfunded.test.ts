import { governanceUnfunded } from "../../../src/core/rules/governance-unfunded";
import { testRule } from "./rule-cases";

testRule(governanceUnfunded, {
  clear: [
    {
      name: "a funded decision line",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 600],
          ["Kill switch", "decision-governance", 10],
        ],
      },
    },
    {
      name: "legal review counts as governance, even beside unknown money",
      budget: {
        lines: [
          ["Legal review", "compliance", 10],
          ["Rent", null, 600],
        ],
      },
    },
  ],
  flags: [
    {
      name: "data governance alone does not count",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 600],
          ["Access rights", "data-governance", 50],
        ],
      },
      findings: [
        { what: "none of EUR 650 pays", exposure: 0, places: [{ column: "amount", lines: "all" }] },
      ],
    },
    {
      name: "a little unassigned money does not excuse it, but is told",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 600],
          ["Workshop", null, 40],
        ],
      },
      findings: [
        {
          what: "Only EUR 40 has no firm cost type and could be governance.",
          exposure: 0,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
    {
      name: "amounts in two currencies are no sum, and none of them is governance",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 600],
          ["Assistant", "model-api", 300],
        ],
        text: { currency: ["EUR", "USD"] },
      },
      findings: [
        {
          what: "Governance has no money: no line pays for decisions",
          exposure: 0,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
    {
      name: "a base ratio says how much money is missing",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 600],
          ["Ethics board", "decision-governance", 0],
        ],
      },
      policy: { baseRatio: [0.5, 0.35, 0.15] },
      findings: [
        {
          what: "Governance has no money",
          exposure: 60_00,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the only governance money could be something else",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 600],
          ["Review", "compliance", 50],
        ],
        ambiguous: { 1: ["model-evaluation"] },
      },
      outcome: "needs review",
      reason: "Only lines with more than one reading pay for governance: their EUR 50",
    },
    {
      name: "unassigned money could be governance",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 600],
          ["Workshop", null, 70],
        ],
      },
      outcome: "needs review",
      reason: "EUR 70 has no firm cost type and could be",
    },
    {
      name: "the amount of the only governance line cannot be read",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 600],
          ["Ethics board", "decision-governance", "text"],
        ],
      },
      outcome: "needs review",
      reason: "The amount of 1 line for governance cannot be read",
    },
    {
      name: "a budget without money",
      budget: { lines: [["GPU cluster", "accelerators", 0]] },
      outcome: "not applicable",
      reason: "no money",
    },
  ],
});
