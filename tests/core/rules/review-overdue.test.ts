import { reviewOverdue } from "../../../src/core/rules/review-overdue";
import type { ALine, BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

const LINES: readonly ALine[] = [["GPU cluster", "accelerators", 600]];
const on = (today: string): BudgetWish => ({ lines: LINES, today });

testRule(reviewOverdue, {
  clear: [
    { name: "reviewed last month", budget: on("2026-06-30"), earlier: on("2026-05-31") },
    {
      name: "the longest quarter has 92 days",
      budget: on("2026-10-01"),
      earlier: on("2026-07-01"),
    },
    { name: "reviewed today", budget: on("2026-06-30"), earlier: on("2026-06-30") },
  ],
  flags: [
    {
      name: "a day more than a quarter",
      budget: on("2026-10-02"),
      earlier: on("2026-07-01"),
      findings: [
        {
          what: "The last review was on 2026-07-01, 93 days ago; it was due after 92 days.",
          exposure: 0,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
    {
      name: "a shorter rhythm of the organisation's own",
      budget: on("2026-06-30"),
      earlier: on("2026-05-29"),
      policy: { thresholds: { reviewDays: 31 } },
      findings: [
        {
          what: "32 days ago; it was due after 31 days",
          exposure: 0,
          places: [{ column: "amount", lines: "all" }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no earlier review in the workbook",
      budget: on("2026-06-30"),
      outcome: "not applicable",
      reason: "It needs an earlier review of this budget in the workbook.",
    },
    {
      name: "a last review that is dated tomorrow",
      budget: on("2026-06-30"),
      earlier: on("2026-07-01"),
      outcome: "needs review",
      reason: "The last review is dated 2026-07-01, which is after today.",
    },
  ],
});
