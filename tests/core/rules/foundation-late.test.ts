import { foundationLate } from "../../../src/core/rules/foundation-late";
import type { ALine, BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

const LINES: readonly ALine[] = [
  ["Assistant", "model-api", 900],
  ["Access rights", "data-governance", 100],
];
const QUARTERS = ["Q1 2026", "Q2 2026", "Q3 2026"];
const plan = (
  byLine: readonly (readonly (number | null)[])[],
  wish: Partial<BudgetWish> = {}
): BudgetWish => ({
  lines: LINES,
  timeline: { periods: QUARTERS, series: { plan: byLine } },
  ...wish,
});

testRule(foundationLate, {
  clear: [
    {
      name: "both from the first quarter on",
      budget: plan([
        [300, 300, 300],
        [50, 50, null],
      ]),
    },
    {
      name: "the foundation first",
      budget: plan([
        [null, 300, 600],
        [100, 0, 0],
      ]),
    },
    {
      name: "what was paid goes before what was planned",
      budget: {
        lines: LINES,
        timeline: {
          periods: QUARTERS,
          series: {
            plan: [
              [300, 300, 300],
              [0, 50, 50],
            ],
            actual: [
              [0, 250, null],
              [10, 40, null],
            ],
          },
        },
      },
    },
    {
      name: "a little unknown money before both starts nothing",
      budget: plan(
        [
          [0, 300, 600],
          [0, 100, 0],
          [10, 0, 0],
        ],
        {
          lines: [...LINES, ["Odds", null, 10]],
        }
      ),
    },
  ],
  flags: [
    {
      name: "two quarters of use cases before the foundation",
      budget: plan([
        [300, 300, 300],
        [0, null, 100],
      ]),
      findings: [
        {
          what: "Use cases are funded 2 periods before the foundation: EUR 600 goes to them until its first money.",
          exposure: 600_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
    {
      name: "a credit is no first spend",
      budget: plan([
        [0, 300, 600],
        [-50, 0, 150],
      ]),
      findings: [
        {
          what: "1 period before the foundation: EUR 300 goes",
          exposure: 300_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no amounts by period",
      budget: { lines: LINES },
      outcome: "not applicable",
      reason: "It needs amounts or actual costs by period",
    },
    {
      name: "one period only",
      budget: { lines: LINES, timeline: { periods: ["FY26"], series: { plan: [[900], [100]] } } },
      outcome: "not applicable",
      reason: "two periods",
    },
    {
      name: "no foundation in any period",
      budget: plan([
        [300, 300, 300],
        [0, 0, 0],
      ]),
      outcome: "not applicable",
      reason: "It needs money on the foundation in some period.",
    },
    {
      name: "money that could be foundation comes first",
      budget: plan(
        [
          [300, 300, 300],
          [0, 0, 100],
          [200, 0, 0],
        ],
        {
          lines: [...LINES, ["Cloud", null, 200]],
        }
      ),
      outcome: "needs review",
      reason:
        "EUR 200 that comes before the first sure money for the foundation has no firm cost type",
    },
    {
      name: "amounts in two currencies",
      budget: plan(
        [
          [300, 300, 300],
          [0, 0, 100],
        ],
        { text: { currency: ["EUR", "USD"] } }
      ),
      outcome: "needs review",
      reason: "Amounts in EUR and USD are added",
    },
  ],
});
