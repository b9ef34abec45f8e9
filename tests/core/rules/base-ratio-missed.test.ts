import { baseRatioMissed } from "../../../src/core/rules/base-ratio-missed";
import type { ALine } from "../a-budget";
import { testRule } from "./rule-cases";

const layers = (useCases: number, foundation: number, governance: number): ALine[] => [
  ["Assistant", "model-api", useCases],
  ["GPU cluster", "accelerators", foundation],
  ["Kill switch", "decision-governance", governance],
];
const policy = { baseRatio: [0.5, 0.4, 0.1] } as const;

testRule(baseRatioMissed, {
  clear: [
    { name: "the ratio to the cent", budget: { lines: layers(500, 400, 100) }, policy },
    {
      name: "shares exactly on the tolerance",
      budget: { lines: layers(550, 350, 100) },
      policy,
    },
    {
      name: "contingency, however much, is in no layer",
      budget: { lines: [...layers(500, 400, 100), ["Reserve", "contingency", 700]] },
      policy,
    },
  ],
  flags: [
    {
      name: "use cases at the expense of the foundation, each with its money",
      budget: { lines: layers(700, 200, 100) },
      policy,
      findings: [
        {
          what: "Use cases take 70% of EUR 1,000, outside the 45% to 55% of the base ratio: EUR 150 above the upper bound.",
          exposure: 150_00,
          places: [{ column: "amount", lines: [0] }],
        },
        {
          what: "Foundation takes 20% of EUR 1,000, outside the 35% to 45% of the base ratio: EUR 150 short of the lower bound.",
          exposure: 150_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
    {
      name: "a tolerance of the organisation's own",
      budget: { lines: layers(520, 380, 100) },
      policy: { ...policy, baseRatioTolerance: 0.01 },
      findings: [
        {
          what: "Use cases take 52% of EUR 1,000, outside the 49% to 51%",
          exposure: 10_00,
          places: [{ column: "amount", lines: [0] }],
        },
        {
          what: "Foundation takes 38%",
          exposure: 10_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no base ratio",
      budget: { lines: layers(700, 200, 100) },
      outcome: "not applicable",
      reason: "It needs your base ratio, which is not set.",
    },
    {
      name: "own bands go before the ratio",
      budget: { lines: layers(700, 200, 100) },
      policy: {
        ...policy,
        ownBands: {
          layers: [
            { lower: 0, upper: 1 },
            { lower: 0, upper: 1 },
            { lower: 0, upper: 1 },
          ],
        },
      },
      outcome: "not applicable",
      reason: "Your own bands for use cases, foundation and governance go before",
    },
    {
      name: "money without a cost type decides",
      budget: { lines: [...layers(550, 350, 100), ["Rent", null, 100]] },
      policy,
      outcome: "needs review",
      reason:
        "EUR 100 has no cost type, and where it belongs decides whether the mix is inside the base ratio.",
    },
    {
      name: "amounts in two currencies",
      budget: { lines: layers(700, 200, 100), text: { currency: ["EUR", "USD", "EUR"] } },
      policy,
      outcome: "needs review",
      reason: "Amounts in EUR and USD are added",
    },
  ],
});
