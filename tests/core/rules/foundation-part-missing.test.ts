import { foundationPartMissing } from "../../../src/core/rules/foundation-part-missing";
import type { ALine } from "../a-budget";
import { testRule } from "./rule-cases";

const ASSISTANT: ALine = ["Assistant", "model-api", 900];
const everywhere = [{ column: "amount", lines: "all" }] as const;

testRule(foundationPartMissing, {
  clear: [
    {
      name: "data, and who may see it",
      budget: {
        lines: [ASSISTANT, ["Warehouse", "data-storage", 50], ["Access", "data-governance", 5]],
      },
    },
    {
      name: "a vector store and pipelines are data as well",
      budget: {
        lines: [ASSISTANT, ["Vectors", "vector-store", 1], ["Access", "data-governance", 5]],
      },
    },
  ],
  flags: [
    {
      name: "compute alone: both parts are missing",
      budget: { lines: [ASSISTANT, ["GPU cluster", "accelerators", 600]] },
      findings: [
        {
          what: "No money goes to data, while use cases take EUR ",
          exposure: 0,
          places: everywhere,
        },
        {
          what: "No money goes to permissions and data governance, while use cases take EUR ",
          exposure: 0,
          places: everywhere,
        },
      ],
    },
    {
      name: "decision governance does not stand in for permissions",
      budget: {
        lines: [
          ASSISTANT,
          ["Pipelines", "data-engineering", 100],
          ["Kill switch", "decision-governance", 100],
          ["Odds", null, 10],
        ],
      },
      findings: [
        {
          what: "Only EUR 10 has no firm cost type and could be permissions and data governance.",
          exposure: 0,
          places: everywhere,
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the table says no more than foundation",
      budget: { lines: [ASSISTANT, ["Platform", "foundation", 300]] },
      outcome: "needs review",
      reason: "EUR 300 has no firm cost type and could be",
    },
    {
      name: "the amount of the only permissions line cannot be read",
      budget: {
        lines: [
          ASSISTANT,
          ["Pipelines", "data-engineering", 100],
          ["Access", "data-governance", "text"],
        ],
      },
      outcome: "needs review",
      reason: "The amount of 1 line for permissions and data governance cannot be read",
    },
    {
      name: "no use cases to carry",
      budget: { lines: [["GPU cluster", "accelerators", 600]] },
      outcome: "not applicable",
      reason: "It needs money on use cases",
    },
  ],
});
