import { amountNegative } from "../../../src/core/rules/amount-negative";
import { testRule } from "./rule-cases";

testRule(amountNegative, {
  clear: [
    { name: "amounts above zero", budget: { lines: [["GPU cluster", "accelerators", 600]] } },
    {
      name: "zero, and a cell that cannot be read",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 0],
          ["Assistant", "model-api", "text"],
        ],
      },
    },
  ],
  flags: [
    {
      name: "one credit",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 600],
          ["Cloud credits", "accelerators", -50],
        ],
      },
      findings: [
        {
          what: "1 amount is below zero and takes EUR 50 off the total: “Cloud credits”.",
          exposure: 50_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
    {
      name: "several, with or without a cost type, down to a cent",
      budget: {
        lines: [
          ["Refund", null, -0.01],
          ["GPU cluster", "accelerators", 600],
          ["Correction", "model-api", -10],
        ],
      },
      findings: [
        {
          what: "2 amounts are below zero and take EUR 10.01 off the total: “Refund” and “Correction”.",
          exposure: 10_01,
          places: [{ column: "amount", lines: [0, 2] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a budget without lines",
      budget: { lines: [] },
      outcome: "not applicable",
      reason: "no lines",
    },
    {
      name: "no amount that can be read",
      budget: { lines: [["GPU cluster", "accelerators", "error"]] },
      outcome: "not applicable",
      reason: "No amount can be read.",
    },
  ],
});
