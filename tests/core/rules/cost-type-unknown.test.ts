import { costTypeUnknown } from "../../../src/core/rules/cost-type-unknown";
import { testRule } from "./rule-cases";

testRule(costTypeUnknown, {
  clear: [
    {
      name: "every line has a cost type",
      budget: { lines: [["GPU cluster", "accelerators", 600]] },
    },
    {
      name: "a cost type outside the splits is known all the same",
      budget: {
        lines: [
          ["Reserve", "contingency", 50],
          ["Ethics board", "decision-governance", 5],
        ],
      },
    },
  ],
  flags: [
    {
      name: "lines that nobody can place, with their money and share",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 700],
          ["Rent", null, 200],
          ["Travel", null, 100],
        ],
      },
      findings: [
        {
          what: "EUR 300 (30% of the budget) is on 2 lines without a cost type: “Rent” and “Travel”.",
          exposure: 300_00,
          places: [
            { column: "name", lines: [1, 2] },
            { column: "costType", lines: [1, 2] },
          ],
        },
      ],
    },
    {
      name: "an unknown line without money",
      budget: { lines: [["Rent", null, 0]] },
      findings: [
        {
          what: "EUR 0 is on 1 line without a cost type: “Rent”.",
          exposure: 0,
          places: [
            { column: "name", lines: [0] },
            { column: "costType", lines: [0] },
          ],
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
