import { routingUnfunded } from "../../../src/core/rules/routing-unfunded";
import { testRule } from "./rule-cases";

const TWO = {
  lines: [
    ["Assistant calls", "model-api", 600],
    ["Summaries", "model-api", 300],
  ],
  text: { model: ["GPT-5", "Mistral Small"] },
} as const;

testRule(routingUnfunded, {
  clear: [
    {
      name: "a routing line",
      budget: {
        lines: [...TWO.lines, ["Model gateway", "routing", 10]],
        text: { model: ["GPT-5", "Mistral Small", ""] },
      },
    },
    {
      name: "a routing line, even where only one model is named",
      budget: {
        lines: [
          ["Claude Opus", "model-api", 100],
          ["Router", "routing", 1],
        ],
      },
    },
  ],
  flags: [
    {
      name: "two models by their column",
      budget: TWO,
      findings: [
        {
          what: "EUR 900 goes to 2 models (“GPT-5” and “Mistral Small”), and no line pays for routing between them.",
          exposure: 0,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
    {
      name: "two vendors, with a little unassigned money told beside them",
      budget: {
        lines: [...TWO.lines, ["Workshop", null, 40]],
        text: { vendor: ["OpenAI", "Mistral", ""] },
      },
      findings: [
        {
          what: "2 model vendors (“OpenAI” and “Mistral”), and no line pays for routing between them. Only EUR 40",
          exposure: 0,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "one model only, in two spellings",
      budget: { ...TWO, text: { model: ["GPT-5", "gpt 5"] } },
      outcome: "not applicable",
      reason: "name one model only",
    },
    {
      name: "no model named",
      budget: { lines: TWO.lines },
      outcome: "not applicable",
      reason: "A column “Model” would tell",
    },
    {
      name: "a line that may be routing",
      budget: {
        lines: [...TWO.lines, ["LLM platform", "mlops-platform", 300]],
        text: { model: ["GPT-5", "Mistral Small", ""] },
        ambiguous: { 2: ["routing"] },
      },
      outcome: "needs review",
      reason: "EUR 300 has no firm cost type and could be",
    },
    {
      name: "a budget of pilots",
      budget: { ...TWO, text: { ...TWO.text, stage: ["Pilot", "PoC"] } },
      outcome: "not applicable",
      reason: "pilot stage",
    },
  ],
});
