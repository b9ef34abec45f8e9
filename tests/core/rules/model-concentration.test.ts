import { modelConcentration } from "../../../src/core/rules/model-concentration";
import { testRule } from "./rule-cases";

const THREE = {
  lines: [
    ["Assistant calls", "model-api", 800],
    ["Summaries", "model-api", 100],
    ["Search", "model-api", 100],
  ],
} as const;

testRule(modelConcentration, {
  clear: [
    {
      name: "one model takes exactly the threshold",
      budget: { ...THREE, text: { model: ["GPT-5", "Claude Haiku", "Mistral Small"] } },
    },
    {
      name: "two vendors share the money",
      budget: { ...THREE, text: { vendor: ["OpenAI", "Anthropic", "Anthropic"] } },
    },
    {
      name: "vendors share the money, so no model can have it all",
      budget: {
        ...THREE,
        text: { model: ["GPT-5", "", ""], vendor: ["OpenAI", "Anthropic", "Mistral"] },
      },
    },
  ],
  flags: [
    {
      name: "one model in two spellings",
      budget: { ...THREE, text: { model: ["GPT-5", "gpt 5", "Claude Haiku"] } },
      findings: [
        {
          what: "One model, “GPT-5”, takes 90% of EUR 1,000 for model use, above 80%.",
          exposure: 100_00,
          places: [{ column: "model", lines: [0, 1] }],
        },
      ],
    },
    {
      name: "several models of one vendor",
      budget: {
        ...THREE,
        text: {
          model: ["GPT-5", "GPT-5 mini", "GPT-5 nano"],
          vendor: ["OpenAI", "OpenAI", "OpenAI"],
        },
      },
      findings: [
        {
          what: "One vendor, “OpenAI”, takes 100%",
          exposure: 200_00,
          places: [{ column: "vendor", lines: [0, 1, 2] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "neither models nor vendors are named",
      budget: THREE,
      outcome: "not applicable",
      reason: "a column “Model” or “Vendor”",
    },
    {
      name: "the money that names no model decides",
      budget: { ...THREE, text: { model: ["GPT-5", "", "Claude Haiku"] } },
      outcome: "needs review",
      reason: "more than 80% if EUR 100 without a model goes there too",
    },
    {
      name: "the money that names no vendor decides, though the models differ",
      budget: {
        ...THREE,
        text: { model: ["GPT-5", "Haiku", "Mistral Small"], vendor: ["OpenAI", "", "Mistral"] },
      },
      outcome: "needs review",
      reason: "if EUR 100 without a vendor goes there too",
    },
    {
      name: "no model is used",
      budget: { lines: [["GPU cluster", "accelerators", 100]] },
      outcome: "not applicable",
      reason: "No money goes to the use of models",
    },
    {
      name: "a budget of pilots",
      budget: { lines: [["GPT-5 calls", "model-api", 100]], text: { stage: ["pilot"] } },
      outcome: "not applicable",
      reason: "pilot stage",
    },
  ],
});
