import { singleLedger } from "../../../src/core/rules/single-ledger";
import type { ALine, BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

const LINES: readonly ALine[] = [
  ["GPU cluster", "accelerators", 600],
  ["Assistant", "model-api", 300],
  ["Nothing yet", "rework", 0],
];
const booked = (...costCentre: string[]): BudgetWish => ({ lines: LINES, text: { costCentre } });

testRule(singleLedger, {
  clear: [
    { name: "two cost centres", budget: booked("IT-100", "SALES-20", "") },
    {
      name: "two cost centres, and a line that names none",
      budget: { lines: [...LINES, ["Odds", null, 5]], text: { costCentre: ["A", "B", "", ""] } },
    },
  ],
  flags: [
    {
      name: "one cost centre for all",
      budget: booked("IT-100", "IT-100", "IT-100"),
      findings: [
        {
          what: "All of EUR 900 on 3 lines is booked in one cost centre, “IT-100”.",
          exposure: 0,
          places: [{ column: "costCentre", lines: "all" }],
        },
      ],
    },
    {
      name: "capitals, spaces and lines without money make no second one",
      budget: booked("it-100", " IT-100 ", "OTHER"),
      findings: [
        {
          what: "in one cost centre, “it-100”",
          exposure: 0,
          places: [{ column: "costCentre", lines: "all" }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no such column",
      budget: { lines: LINES },
      outcome: "not applicable",
      reason: "It needs a column “Cost centre”.",
    },
    {
      name: "a column that is blank throughout",
      budget: booked("", " ", ""),
      outcome: "not applicable",
      reason: "No line with money names its cost centre.",
    },
    {
      name: "one cost centre, and money that names none",
      budget: booked("IT-100", "", ""),
      outcome: "needs review",
      reason: "Only “IT-100” is named as cost centre, and EUR 300 names none.",
    },
  ],
});
