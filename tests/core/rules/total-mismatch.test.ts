import { totalMismatch } from "../../../src/core/rules/total-mismatch";
import type { ALine } from "../a-budget";
import { testRule } from "./rule-cases";

const LINES: readonly ALine[] = [
  ["GPU cluster", "accelerators", 600],
  ["Assistant", "model-api", 300],
];
const row = (stated: number, sum = 900, at = 0, label = "Total") => ({
  at: { row: at },
  label,
  stated,
  sum,
});

testRule(totalMismatch, {
  clear: [
    { name: "a total that is the sum", budget: { lines: LINES, totals: [row(900)] } },
    {
      name: "half a cent of rounding for each line",
      budget: { lines: LINES, totals: [row(900.01)] },
    },
  ],
  flags: [
    {
      name: "a total that says more, and a sub-total that says less",
      budget: { lines: LINES, totals: [row(1000, 900, 1), row(550, 600, 0, "Infrastructure")] },
      findings: [
        {
          what: "The row “Total” states EUR 1,000, but its lines sum to EUR 900: EUR 100 more than they hold.",
          exposure: 100_00,
          places: [{ column: "amount", totals: [1] }],
        },
        {
          what: "The row “Infrastructure” states EUR 550, but its lines sum to EUR 600: EUR 50 less",
          exposure: 50_00,
          places: [{ column: "amount", totals: [0] }],
        },
      ],
    },
    {
      name: "two cents are more than the rounding of two lines",
      budget: { lines: LINES, totals: [row(900.02)] },
      findings: [
        { what: "EUR 0.02 more", exposure: 2, places: [{ column: "amount", totals: [0] }] },
      ],
    },
    {
      name: "a total column that is off on several lines is told once",
      budget: {
        lines: LINES,
        totals: [
          { at: { line: 0 }, label: "FY26", stated: 700, sum: 600 },
          { at: { line: 1 }, label: "FY26", stated: 250, sum: 300 },
        ],
      },
      findings: [
        {
          what: "On 2 lines the total “FY26” is not the sum of the periods, EUR 150 apart in all: “GPU cluster” and “Assistant”.",
          exposure: 150_00,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a table without a total",
      budget: { lines: LINES },
      outcome: "not applicable",
      reason: "The table states no total",
    },
    {
      name: "a total that is no number",
      budget: { lines: LINES, totals: [row(NaN)] },
      outcome: "not applicable",
      reason: "The table states no total that can be read.",
    },
    {
      name: "an amount that cannot be read may be the difference",
      budget: { lines: [...LINES, ["Odds", null, "text"]], totals: [row(1000)] },
      outcome: "needs review",
      reason: "The total of “Total” is not the sum, but 1 amount in the table cannot be read.",
    },
  ],
});
