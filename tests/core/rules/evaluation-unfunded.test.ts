import { evaluationUnfunded } from "../../../src/core/rules/evaluation-unfunded";
import { testRule } from "./rule-cases";

testRule(evaluationUnfunded, {
  clear: [
    {
      name: "an evaluation line",
      budget: {
        lines: [
          ["Model calls", "model-api", 600],
          ["Evals", "model-evaluation", 10],
        ],
      },
    },
    {
      name: "an evaluation line beside much unknown money",
      budget: {
        lines: [
          ["Copilot seats", "ai-licences", 600],
          ["Evals", "model-evaluation", 10],
          ["Rent", null, 900],
        ],
      },
    },
  ],
  flags: [
    {
      name: "model money without evaluation",
      budget: {
        lines: [
          ["Model calls", "model-api", 600],
          ["Copilot seats", "ai-licences", 300],
          ["GPU cluster", "accelerators", 300],
        ],
      },
      findings: [
        {
          what: "EUR 900 goes to models and nothing to evaluating them.",
          exposure: 0,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
    {
      name: "an evaluation line with 0, and exactly a tenth of the money unassigned",
      budget: {
        lines: [
          ["Model calls", "model-api", 900],
          ["Evals", "model-evaluation", 0],
          ["Workshop", null, 100],
        ],
      },
      findings: [
        {
          what: "Only EUR 100 has no firm cost type and could be model evaluation.",
          exposure: 0,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no model money",
      budget: { lines: [["GPU cluster", "accelerators", 600]] },
      outcome: "not applicable",
      reason: "No money goes to models",
    },
    {
      name: "unassigned money could be evaluation",
      budget: {
        lines: [
          ["Model calls", "model-api", 600],
          ["Workshop", null, 200],
        ],
      },
      outcome: "needs review",
      reason: "EUR 200 has no firm cost type and could be",
    },
    {
      name: "a looser threshold for doubt is the policy's",
      budget: {
        lines: [
          ["Model calls", "model-api", 950],
          ["Workshop", null, 50],
        ],
      },
      policy: { thresholds: { doubtfulMoney: 0.01 } },
      outcome: "needs review",
      reason: "EUR 50 has no firm cost type",
    },
    {
      name: "the amount cannot be read",
      budget: {
        lines: [
          ["Model calls", "model-api", 600],
          ["Evals", "model-evaluation", "error"],
        ],
      },
      outcome: "needs review",
      reason: "1 line for model evaluation cannot be read",
    },
  ],
});
