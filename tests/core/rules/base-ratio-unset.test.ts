import { baseRatioUnset } from "../../../src/core/rules/base-ratio-unset";
import { testRule } from "./rule-cases";

testRule(baseRatioUnset, {
  clear: [
    {
      name: "a base ratio, whether the budget meets it or not",
      budget: { lines: [["GPU cluster", "accelerators", 600]] },
      policy: { baseRatio: [0.5, 0.4, 0.1] },
    },
    {
      name: "a base ratio over lines nobody can place",
      budget: { lines: [["Rent", null, 600]] },
      policy: { baseRatio: [0.6, 0.3, 0.1] },
    },
  ],
  flags: [
    {
      name: "no base ratio, with today's split of the money",
      budget: {
        lines: [
          ["Assistant", "model-api", 600],
          ["GPU cluster", "accelerators", 300],
          ["Ethics board", "decision-governance", 100],
        ],
      },
      findings: [
        {
          what: "today EUR 1,000 splits into 60% use cases, 30% foundation and 10% governance",
          exposure: 0,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
    {
      name: "no base ratio and no line with a layer",
      budget: { lines: [["Rent", null, 600]] },
      findings: [
        { what: "no line has a place", exposure: 0, places: [{ column: "amount", lines: "all" }] },
      ],
    },
  ],
  undecided: [
    {
      name: "a budget without lines",
      budget: { lines: [] },
      outcome: "not applicable",
      reason: "no money",
    },
    {
      name: "a budget of zeros",
      budget: { lines: [["GPU cluster", "accelerators", 0]] },
      outcome: "not applicable",
      reason: "no money",
    },
  ],
});
