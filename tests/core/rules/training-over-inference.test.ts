import { trainingOverInference } from "../../../src/core/rules/training-over-inference";
import { testRule } from "./rule-cases";

testRule(trainingOverInference, {
  clear: [
    {
      name: "as much inference as training",
      budget: {
        lines: [
          ["Training jobs", "training-compute", 300],
          ["Chat hosting", "inference-hosting", 200],
          ["Model calls", "model-api", 100],
        ],
      },
    },
    {
      name: "training in a pilot does not count",
      budget: {
        lines: [
          ["Training jobs", "training-compute", 300],
          ["Chat hosting", "inference-hosting", 100],
        ],
        text: { stage: ["PoC", "Production"] },
      },
    },
    {
      name: "no training at all",
      budget: { lines: [["Model calls", "model-api", 100]] },
    },
  ],
  flags: [
    {
      name: "more training than inference",
      budget: {
        lines: [
          ["Training jobs", "training-compute", 300],
          ["Own model", "full-model-training", 200],
          ["Chat hosting", "inference-hosting", 100],
        ],
      },
      findings: [
        {
          what: "In production EUR 500 goes to training and EUR 100 to inference: “Training jobs” and “Own model” take EUR 400 more",
          exposure: 400_00,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
    {
      name: "accelerators that could not make up for it",
      budget: {
        lines: [
          ["Training jobs", "training-compute", 300],
          ["GPU cluster", "accelerators", 150],
          ["Workshop", null, 49],
          ["Model calls", "model-api", 100],
        ],
      },
      findings: [
        {
          what: "EUR 200 more than all use of models",
          exposure: 200_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "accelerators may be used for inference",
      budget: {
        lines: [
          ["Training jobs", "training-compute", 300],
          ["GPU cluster", "accelerators", 250],
          ["Chat hosting", "inference-hosting", 50],
        ],
      },
      outcome: "needs review",
      reason: "EUR 250 for accelerators or without a firm cost type could be inference",
    },
    {
      name: "the amount for inference cannot be read",
      budget: {
        lines: [
          ["Training jobs", "training-compute", 300],
          ["Chat hosting", "inference-hosting", "text"],
        ],
      },
      outcome: "needs review",
      reason: "1 line for inference cannot be read",
    },
    {
      name: "a budget of pilots",
      budget: {
        lines: [["Training jobs", "training-compute", 300]],
        text: { stage: ["Pilot"] },
      },
      outcome: "not applicable",
      reason: "pilot stage",
    },
    {
      name: "neither training nor inference",
      budget: { lines: [["Data platform", "data-engineering", 300]] },
      outcome: "not applicable",
      reason: "No money outside pilots",
    },
  ],
});
