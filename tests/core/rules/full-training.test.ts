import { fullTraining } from "../../../src/core/rules/full-training";
import { testRule } from "./rule-cases";

testRule(fullTraining, {
  clear: [
    {
      name: "fine-tuning is no full training",
      budget: { lines: [["Tuning for claims", "fine-tuning", 100]] },
    },
    {
      name: "full training with its reason in the notes",
      budget: {
        lines: [["Own language model", "full-model-training", 500]],
        text: { notes: ["Required by the regulator: no data may leave the country"] },
      },
    },
    {
      name: "a line without money",
      budget: {
        lines: [
          ["Own language model", "full-model-training", 0],
          ["Model calls", "model-api", 10],
        ],
      },
    },
  ],
  flags: [
    {
      name: "two trainings, the dearer one first",
      budget: {
        lines: [
          ["Own vision model", "full-model-training", 200],
          ["Own language model", "full-model-training", 500],
        ],
      },
      findings: [
        {
          what: "EUR 500 for “Own language model” trains a model in full, and the table gives no reason",
          exposure: 500_00,
          places: [{ column: "amount", lines: [1] }],
        },
        {
          what: "EUR 200 for “Own vision model”",
          exposure: 200_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
    {
      name: "notes that give no reason",
      budget: {
        lines: [["Own language model", "full-model-training", 500]],
        text: { notes: ["PO 4711"] },
      },
      findings: [
        {
          what: "its notes give no reason",
          exposure: 500_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "words that leave it open",
      budget: {
        lines: [["Model training", "training-compute", 500]],
        ambiguous: { 0: ["full-model-training"] },
      },
      outcome: "needs review",
      reason: "whether “Model training” is full model training",
    },
    {
      name: "its amount cannot be read",
      budget: {
        lines: [
          ["Own language model", "full-model-training", "text"],
          ["Model calls", "model-api", 10],
        ],
      },
      outcome: "needs review",
      reason: "1 line for full model training cannot be read",
    },
    {
      name: "no money",
      budget: { lines: [["Own language model", "full-model-training", 0]] },
      outcome: "not applicable",
      reason: "no money",
    },
  ],
});
