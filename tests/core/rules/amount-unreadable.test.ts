import { amountUnreadable } from "../../../src/core/rules/amount-unreadable";
import { testRule } from "./rule-cases";

testRule(amountUnreadable, {
  clear: [
    { name: "numbers everywhere", budget: { lines: [["GPU cluster", "accelerators", 600]] } },
    {
      name: "a zero and a credit are numbers",
      budget: {
        lines: [
          ["Reserve", "contingency", 0],
          ["Credit", null, -5],
        ],
      },
    },
  ],
  flags: [
    {
      name: "text in one cell and errors in two others, apart",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", "text"],
          ["Assistant", "model-api", 100],
          ["Storage", "data-storage", "error"],
          ["Network", "networking", "error"],
        ],
      },
      findings: [
        {
          what: "2 amounts are error values (“#N/A”): “Storage” and “Network”",
          exposure: 0,
          places: [{ column: "amount", lines: [2, 3] }],
        },
        {
          what: "1 amount is text (“tbd”): “GPU cluster”",
          exposure: 0,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
    {
      name: "a blank where a number is due",
      budget: { lines: [["GPU cluster", "accelerators", "blank"]] },
      findings: [
        {
          what: "1 amount is blank: “GPU cluster”",
          exposure: 0,
          places: [{ column: "amount", lines: [0] }],
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
      name: "a budget without lines, whatever the policy",
      budget: { lines: [] },
      policy: { baseRatio: [0.6, 0.3, 0.1] },
      outcome: "not applicable",
      reason: "no lines",
    },
  ],
});
