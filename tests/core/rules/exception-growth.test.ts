import { exceptionGrowth } from "../../../src/core/rules/exception-growth";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

type Counts = readonly (readonly (number | null)[])[];

function portfolio(exceptions: Counts, manualIntegrations?: Counts): BudgetWish {
  return {
    lines: [
      ["Bot", "model-api", 400],
      ["Desk", "ai-licences", 250],
    ],
    timeline: {
      periods: ["Q1 2026", "Q2 2026"],
      series: { exceptions, ...(manualIntegrations ? { manualIntegrations } : {}) },
    },
  };
}

testRule(exceptionGrowth, {
  clear: [
    {
      name: "exactly ten percent more",
      budget: portfolio([
        [60, 66],
        [40, 44],
      ]),
    },
    {
      name: "none, then none",
      budget: portfolio([
        [0, 0],
        [null, null],
      ]),
    },
    {
      name: "one line grows, the whole does not",
      budget: portfolio([
        [10, 20],
        [90, 80],
      ]),
    },
  ],
  flags: [
    {
      name: "exceptions and manual integrations grow",
      budget: portfolio(
        [
          [100, 130],
          [50, 50],
        ],
        [
          [2, 2],
          [1, 3],
        ]
      ),
      findings: [
        {
          what: "Exceptions grew from 150 to 180 from the first to the last period stated (+20%, where +10% is the most).",
          exposure: 0,
          places: [{ column: "exceptions", lines: [0] }],
        },
        {
          what: "Manual integrations grew from 3 to 5",
          exposure: 0,
          places: [{ column: "manualIntegrations", lines: [1] }],
        },
      ],
    },
    {
      name: "from none to some",
      budget: portfolio([
        [0, 4],
        [null, 7],
      ]),
      findings: [
        {
          what: "Exceptions grew from 0 to 4 from the first to the last period stated.",
          exposure: 0,
          places: [{ column: "exceptions", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no line states two periods",
      budget: portfolio([
        [10, null],
        [null, 30],
      ]),
      outcome: "not applicable",
      reason: "in two periods",
    },
    {
      name: "no counts by period",
      budget: { lines: [["Bot", "model-api", 400]], numbers: { exceptions: [4] } },
      outcome: "not applicable",
      reason: "exceptions or manual integrations by period",
    },
  ],
});
