import { lineDuplicated } from "../../../src/core/rules/line-duplicated";
import type { ALine, BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

const GPU: ALine = ["GPU cluster", "accelerators", 600];
const CHAT: ALine = ["Assistant", "model-api", 300];
const twice = (wish: Partial<BudgetWish>): BudgetWish => ({ lines: [GPU, GPU], ...wish });

testRule(lineDuplicated, {
  clear: [
    { name: "names that differ", budget: { lines: [GPU, CHAT] } },
    {
      name: "the same name with another amount",
      budget: { lines: [GPU, ["GPU cluster", "accelerators", 601]] },
    },
    { name: "another team", budget: twice({ text: { team: ["Sales", "Service"] } }) },
    { name: "another go-live date", budget: twice({ dates: { goLive: ["2026-01-01", null] } }) },
    {
      name: "lines without money",
      budget: { lines: [GPU, ["Odds", null, 0], ["Odds", null, 0]] },
    },
  ],
  flags: [
    {
      name: "a line pasted twice, whatever its notes say",
      budget: { lines: [GPU, CHAT, GPU], text: { notes: ["", "", "copy"] } },
      findings: [
        {
          what: "1 line repeats another one in name, amount and every attribute, EUR 600 in all: “GPU cluster”.",
          exposure: 600_00,
          places: [{ column: "name", lines: [0, 2] }],
        },
      ],
    },
    {
      name: "two lines repeated, one of them three times, with capitals and spaces",
      budget: {
        lines: [GPU, CHAT, ["gpu cluster ", "accelerators", 600], CHAT, CHAT],
        text: { vendor: ["A", "B", "a", "B", "B"] },
      },
      findings: [
        {
          what: "3 lines repeat another one in name, amount and every attribute, EUR 1,200 in all: “GPU cluster” and “Assistant”.",
          exposure: 1200_00,
          places: [{ column: "name", lines: [0, 1, 2, 3, 4] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a budget without money",
      budget: { lines: [["GPU cluster", "accelerators", 0]] },
      outcome: "not applicable",
      reason: "no money",
    },
    {
      name: "lines without names",
      budget: {
        lines: [
          ["", "accelerators", 600],
          [" ", "accelerators", 600],
        ],
      },
      outcome: "not applicable",
      reason: "No two lines can be compared",
    },
  ],
});
