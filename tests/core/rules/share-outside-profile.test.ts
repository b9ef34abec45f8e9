import { ownBaseRatio } from "../../../src/core/policy/profiles";
import { shareOutsideProfile } from "../../../src/core/rules/share-outside-profile";
import type { Bands } from "../../../src/core/policy/profile";
import type { ALine } from "../a-budget";
import { testRule } from "./rule-cases";

const mix = (infrastructure: number, models: number, integration: number): ALine[] => [
  ["GPU cluster", "accelerators", infrastructure],
  ["Model calls", "model-api", models],
  ["Data pipelines", "data-engineering", integration],
];

const bands = (...bounds: [number, number][]): Bands =>
  bounds.map(([lower, upper]) => ({ lower, upper })) as unknown as Bands;

testRule(shareOutsideProfile, {
  clear: [
    { name: "a mix inside all three bands", budget: { lines: mix(550, 150, 300) } },
    { name: "shares exactly on their bounds", budget: { lines: mix(600, 100, 300) } },
    {
      name: "a bound whose product with the total is not exact in binary",
      budget: { lines: mix(0.6, 0.1, 0.3) },
    },
    {
      name: "money outside the split, however much",
      budget: { lines: [...mix(55, 15, 30), ["Ethics board", "decision-governance", 900]] },
    },
    {
      name: "an ambiguous line that changes nothing either way",
      budget: {
        lines: [...mix(550, 150, 290), ["MLOps", "mlops-work", 10]],
        ambiguous: { 3: ["mlops-platform"] },
      },
    },
    {
      name: "little infrastructure where models are bought as APIs",
      budget: { lines: mix(100, 600, 300) },
      policy: { sourcing: "api-first" },
    },
    {
      name: "own bands that this mix meets, in place of the profile",
      budget: { lines: mix(300, 400, 300) },
      policy: { ownBands: { categories: bands([0.2, 0.4], [0.3, 0.5], [0.2, 0.4]) } },
    },
    {
      name: "unassigned money too small to change the verdict",
      budget: { lines: [...mix(550, 150, 300), ["Sundries", null, 1]] },
    },
  ],
  flags: [
    {
      name: "models above and infrastructure below their bands, each with its money",
      budget: { lines: mix(400, 300, 300) },
      findings: [
        {
          what: "Infrastructure takes 40% of EUR 1,000, outside the 50% to 60% of the profile Production AI 2026: EUR 100 short",
          exposure: 100_00,
          places: [{ column: "amount", lines: [0] }],
        },
        {
          what: "Models take 30% of EUR 1,000, outside the 10% to 20%",
          exposure: 100_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
    {
      name: "a group without any line points at the whole column",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 600],
          ["Pipelines", "data-engineering", 350],
        ],
      },
      findings: [
        {
          what: "Infrastructure takes 63.2%",
          exposure: 30_00,
          places: [{ column: "amount", lines: [0] }],
        },
        { what: "Models take 0%", exposure: 95_00, places: [{ column: "amount", lines: "all" }] },
        {
          what: "Integration takes 36.8%",
          exposure: 17_50,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
    {
      name: "one cent above a bound, told from it in the sentence",
      budget: { lines: mix(6000.01, 1000, 2999.99) },
      findings: [
        {
          what: "Infrastructure takes 60.0001%",
          exposure: 1,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
    {
      name: "infrastructure and models together, where models are bought as APIs",
      budget: { lines: mix(100, 400, 500) },
      policy: { sourcing: "api-first" },
      findings: [
        {
          what: "Infrastructure and Models together take 50% of EUR 1,000, outside the 60% to 80% of the profile Production AI 2026: EUR 100 short",
          exposure: 100_00,
          places: [{ column: "amount", lines: [0, 1] }],
        },
        {
          what: "Integration takes 50%",
          exposure: 150_00,
          places: [{ column: "amount", lines: [2] }],
        },
      ],
    },
    {
      name: "a finding that holds whichever way an ambiguous line is read",
      budget: {
        lines: [...mix(650, 100, 240), ["MLOps", "mlops-work", 10]],
        ambiguous: { 3: ["mlops-platform"] },
      },
      findings: [
        {
          what: "It holds in every reading of the ambiguous lines.",
          exposure: 50_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
    {
      name: "own bands for the layers, beside a profile that is met",
      budget: { lines: mix(550, 150, 300) },
      policy: { ownBands: { layers: bands([0.3, 0.5], [0.4, 0.6], [0, 0.1]) } },
      findings: [
        {
          what: "Use cases take 15% of EUR 1,000, outside the 30% to 50% of your own bands: EUR 150 short",
          exposure: 150_00,
          places: [{ column: "amount", lines: [1] }],
        },
        {
          what: "Foundation takes 85% of EUR 1,000, outside the 40% to 60% of your own bands",
          exposure: 250_00,
          places: [{ column: "amount", lines: [0, 2] }],
        },
      ],
    },
    {
      name: "a firm finding and one that unassigned money could change",
      budget: { lines: [...mix(480, 520, 0), ["Sundries", null, 100]] },
      findings: [
        {
          what: "Money without a cost type could still change this verdict.",
          exposure: 20_00,
          places: [{ column: "amount", lines: [0] }],
        },
        { what: "Models take 52%", exposure: 320_00, places: [{ column: "amount", lines: [1] }] },
        {
          what: "Integration takes 0%",
          exposure: 250_00,
          places: [{ column: "amount", lines: [2] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the policy says that a table without stages is about pilots",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 400],
          ["Model calls", "model-api", 600],
        ],
      },
      policy: { stage: "pilot" },
      outcome: "not applicable",
      reason: "pilot",
    },
    {
      name: "the reading of an ambiguous line decides",
      budget: {
        lines: [...mix(560, 150, 240), ["MLOps", "mlops-work", 50]],
        ambiguous: { 3: ["mlops-platform"] },
      },
      outcome: "needs review",
      reason:
        "EUR 50 has more than one reading, and where it belongs decides whether the mix is inside the profile",
    },
    {
      name: "amounts in two currencies",
      budget: { lines: mix(100, 100, 800), text: { currency: ["EUR", "USD", "EUR"] } },
      outcome: "needs review",
      reason: "Amounts in EUR and USD are added as if they were one currency.",
    },
    {
      name: "the base ratio is the only yardstick",
      budget: { lines: mix(100, 100, 800) },
      policy: {
        baseRatio: [0.5, 0.4, 0.1],
        profile: ownBaseRatio([0.5, 0.4, 0.1], 0.05),
      },
      outcome: "not applicable",
      reason: "The base ratio judges this budget",
    },
    {
      name: "unassigned money could push a share out of its band",
      budget: { lines: [...mix(550, 150, 300), ["Sundries", null, 200]] },
      outcome: "needs review",
      reason: "EUR 200 has no cost type",
    },
    {
      name: "unassigned money could bring the only outlier back",
      budget: { lines: [...mix(480, 190, 330), ["Sundries", null, 100]] },
      outcome: "needs review",
      reason: "EUR 100 has no cost type",
    },
    {
      name: "no line has a place in the split",
      budget: {
        lines: [
          ["Rent", null, 500],
          ["Reserve", "contingency", 100],
        ],
      },
      outcome: "not applicable",
      reason: "needs money on lines",
    },
    {
      name: "every line with money is a pilot",
      budget: { lines: mix(100, 800, 100), text: { stage: ["Pilot", "pilot", "PoC"] } },
      outcome: "not applicable",
      reason: "pilot stage",
    },
  ],
});
