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
      name: "own bands for the layers in its place",
      budget: { lines: [["GPU cluster", "accelerators", 600]] },
      policy: {
        ownBands: {
          layers: [
            { lower: 0.4, upper: 0.6 },
            { lower: 0.3, upper: 0.5 },
            { lower: 0.05, upper: 0.15 },
          ],
        },
      },
    },
    {
      name: "a base ratio over lines nobody can place",
      budget: { lines: [["Rent", null, 600]] },
      policy: { baseRatio: [0.6, 0.3, 0.1] },
    },
  ],
  flags: [
    {
      name: "no base ratio over amounts in two currencies, which split into nothing",
      budget: {
        lines: [
          ["Assistant", "model-api", 600],
          ["GPU cluster", "accelerators", 300],
        ],
        text: { currency: ["EUR", "USD"] },
      },
      findings: [
        {
          what: "today's split is not known: amounts in EUR and USD are added",
          exposure: 0,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
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
