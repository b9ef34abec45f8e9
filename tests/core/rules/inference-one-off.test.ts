import { inferenceOneOff } from "../../../src/core/rules/inference-one-off";
import { testRule } from "./rule-cases";

const QUARTERS = ["Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"];

testRule(inferenceOneOff, {
  clear: [
    {
      name: "inference in every period",
      budget: {
        lines: [["Chat hosting", "inference-hosting", 400]],
        timeline: { periods: QUARTERS, series: { plan: [[100, 100, 100, 100]] } },
      },
    },
    {
      name: "inference that begins in the last period",
      budget: {
        lines: [["Chat hosting", "inference-hosting", 100]],
        timeline: { periods: QUARTERS, series: { plan: [[0, 0, null, 100]] } },
      },
    },
    {
      name: "a pilot may end, and so may a use case that is closed or will be",
      budget: {
        lines: [
          ["Pilot calls", "model-api", 100],
          ["Old bot calls", "model-api", 100],
          ["Trial bot calls", "model-api", 100],
          ["Chat hosting", "inference-hosting", 400],
        ],
        text: {
          stage: ["Pilot", "Production", "Production", "Production"],
          case: ["Search", "Old bot", "Trial bot", "Chat"],
        },
        cases: {
          names: ["Search", "Old bot", "Trial bot", "Chat"],
          dates: { closed: [null, "2026-03-31", "2026-09-30", null] },
        },
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [
              [100, 0, 0, 0],
              [100, 0, 0, 0],
              [100, 0, 0, 0],
              [100, 100, 100, 100],
            ],
          },
        },
      },
    },
  ],
  flags: [
    {
      name: "money in one period and none in the later ones, and a line that calls itself one-off",
      budget: {
        lines: [
          ["Chat hosting", "inference-hosting", 100],
          ["One-time token purchase", "model-api", 50],
        ],
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [
              [null, 100, 0, null],
              [0, 0, 0, 50],
            ],
          },
        },
      },
      findings: [
        {
          what: "Inference on “Chat hosting” has EUR 100 in Q2 2026 and nothing after it up to Q4 2026: EUR 200 is missing",
          exposure: 200_00,
          places: [{ column: "amount", lines: [0] }],
        },
        {
          what: "The table calls EUR 50 for inference on “One-time token purchase” a one-off cost",
          exposure: 50_00,
          places: [
            { column: "name", lines: [1] },
            { column: "amount", lines: [1] },
          ],
        },
      ],
    },
    {
      name: "notes say it in German, and the table has no periods",
      budget: {
        lines: [["Modellaufrufe", "model-api", 100]],
        text: { notes: ["einmaliges Kontingent"] },
      },
      findings: [
        {
          what: "calls EUR 100 for inference on “Modellaufrufe” a one-off cost",
          exposure: 100_00,
          places: [
            { column: "name", lines: [0] },
            { column: "amount", lines: [0] },
          ],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no periods and no word",
      budget: { lines: [["Chat hosting", "inference-hosting", 100]] },
      outcome: "not applicable",
      reason: "amounts by period on the lines for inference",
    },
    {
      name: "no inference",
      budget: { lines: [["GPU cluster", "accelerators", 100]] },
      outcome: "not applicable",
      reason: "No money goes to inference",
    },
    {
      name: "a budget of pilots",
      budget: {
        lines: [["Chat hosting", "inference-hosting", 100]],
        text: { stage: ["pilot"] },
        timeline: { periods: QUARTERS, series: { plan: [[100, 0, 0, 0]] } },
      },
      outcome: "not applicable",
      reason: "Every line is in the pilot stage",
    },
  ],
});
