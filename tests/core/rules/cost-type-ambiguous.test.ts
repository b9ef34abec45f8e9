import { costTypeAmbiguous } from "../../../src/core/rules/cost-type-ambiguous";
import type { ALine } from "../a-budget";
import { testRule } from "./rule-cases";

const mix = (infrastructure: number, models: number, integration: number): ALine[] => [
  ["GPU cluster", "accelerators", infrastructure],
  ["Model calls", "model-api", models],
  ["Data pipelines", "data-engineering", integration],
];
const places = (...lines: number[]) => [
  { column: "name", lines } as const,
  { column: "costType", lines } as const,
];

testRule(costTypeAmbiguous, {
  clear: [
    { name: "no line has a second reading", budget: { lines: mix(550, 150, 300) } },
    {
      name: "unknown is not ambiguous",
      budget: { lines: [...mix(550, 150, 300), ["Rent", null, 100]] },
    },
  ],
  flags: [
    {
      name: "a line that decides, and one that does not",
      budget: {
        lines: [...mix(560, 150, 235), ["MLOps", "mlops-work", 50], ["Jobs", "mlops-work", 5]],
        ambiguous: { 3: ["mlops-platform"], 4: ["mlops-platform"] },
      },
      findings: [
        {
          what: "EUR 50 on 1 line could be of another cost type (“MLOps”); the other reading flips the verdict on Infrastructure and Integration.",
          exposure: 50_00,
          places: places(3),
        },
        {
          what: "EUR 5 on 1 line could be of another cost type (“Jobs”); the verdict on the mix holds either way.",
          exposure: 0,
          places: places(4),
        },
      ],
    },
    {
      name: "lines of which none decides alone",
      budget: {
        lines: [...mix(560, 140, 240), ["MLOps", "mlops-work", 30], ["Jobs", "mlops-work", 30]],
        ambiguous: { 3: ["mlops-platform"], 4: ["mlops-platform"] },
      },
      findings: [
        {
          what: "no line decides alone, but together they could flip the verdict on Infrastructure and Integration.",
          exposure: 60_00,
          places: places(3, 4),
        },
      ],
    },
    {
      name: "pilots, on which no profile gives a verdict",
      budget: {
        lines: [
          ["Chat", "model-api", 50],
          ["MLOps", "mlops-work", 30],
        ],
        ambiguous: { 1: ["mlops-platform"] },
        text: { stage: ["Pilot", "Pilot"] },
      },
      findings: [{ what: "no verdict on the mix hangs on it.", exposure: 0, places: places(1) }],
    },
    {
      name: "a line that decides whether the base ratio is met",
      budget: {
        lines: [
          ["Chat", "model-api", 50],
          ["GPU", "accelerators", 45],
          ["Review", "model-evaluation", 5],
        ],
        ambiguous: { 2: ["decision-governance"] },
        text: { stage: ["Pilot", "Pilot", "Pilot"] },
      },
      policy: { baseRatio: [0.5, 0.4, 0.1] },
      findings: [
        {
          what: "the other reading flips the verdict on Foundation and Governance.",
          exposure: 5_00,
          places: places(2),
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
      name: "no line has a cost type",
      budget: { lines: [["Rent", null, 100]] },
      outcome: "not applicable",
      reason: "No line has a cost type yet.",
    },
  ],
});
