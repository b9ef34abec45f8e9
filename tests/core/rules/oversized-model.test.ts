import { oversizedModel } from "../../../src/core/rules/oversized-model";
import { testRule } from "./rule-cases";

const THREE = {
  lines: [
    ["Assistant calls", "model-api", 600],
    ["Summaries", "model-api", 300],
    ["Search", "model-api", 100],
  ],
} as const;

testRule(oversizedModel, {
  clear: [
    {
      name: "top-tier models take exactly the threshold",
      budget: {
        lines: [
          ["Assistant calls", "model-api", 500],
          ["Summaries", "model-api", 500],
        ],
        text: { modelTier: ["frontier", "small"] },
      },
    },
    {
      name: "a routing line decides",
      budget: {
        lines: [...THREE.lines, ["Model gateway", "routing", 10]],
        text: { modelTier: ["top", "top", "top", ""] },
      },
    },
    {
      name: "the money whose tier is not known could not change it",
      budget: { ...THREE, text: { model: ["GPT-5 mini", "Claude Opus 4.1", "our own"] } },
    },
  ],
  flags: [
    {
      name: "the column says it",
      budget: { ...THREE, text: { modelTier: ["Top tier", "large", "small"] } },
      findings: [
        {
          what: "Top-tier models (“Assistant calls” and “Summaries”) take 90% of EUR 1,000 for model use, above 50%, and no line pays for routing.",
          exposure: 400_00,
          places: [
            { column: "modelTier", lines: [0, 1] },
            { column: "amount", lines: [0, 1, 2] },
          ],
        },
      ],
    },
    {
      name: "names of models say it, in the model column and in the line",
      budget: {
        lines: [
          ["Assistant on GPT-4 Turbo", "model-api", 600],
          ["Summaries", "model-api", 300],
          ["Own GPU nodes", "inference-hosting", 900],
          ["Seats", "ai-licences", 900],
        ],
        text: { model: ["", "gemini-2.5-flash", "", ""] },
      },
      policy: { thresholds: { topTierShare: 0.6 } },
      findings: [
        {
          what: "(“Assistant on GPT-4 Turbo”) take 66.7% of EUR 900",
          exposure: 60_00,
          places: [
            { column: "model", lines: [0] },
            { column: "amount", lines: [0, 1] },
          ],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no line names a model that is known",
      budget: { ...THREE, text: { modelTier: ["Tier 1", "Tier 2", ""] } },
      outcome: "not applicable",
      reason: "a column “Model tier” or “Model”",
    },
    {
      name: "the tier of most money is not known",
      budget: { ...THREE, text: { modelTier: ["", "top", "small"] } },
      outcome: "needs review",
      reason: "The tier of EUR 600 out of EUR 1,000 for model use is not known",
    },
    {
      name: "unassigned money could be routing",
      budget: {
        lines: [...THREE.lines, ["Platform", null, 200]],
        text: { modelTier: ["top", "top", "top", ""] },
      },
      outcome: "needs review",
      reason: "EUR 200 has no firm cost type and could be",
    },
    {
      name: "no model is used",
      budget: { lines: [["GPU cluster", "accelerators", 100]] },
      outcome: "not applicable",
      reason: "No money goes to the use of models",
    },
    {
      name: "a budget of pilots",
      budget: {
        ...THREE,
        text: { modelTier: ["top", "top", "top"], stage: ["pilot", "pilot", "pilot"] },
      },
      outcome: "not applicable",
      reason: "pilot stage",
    },
  ],
});
