import { lineReclassified } from "../../../src/core/rules/line-reclassified";
import type { ALine, BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

const before = (...lines: ALine[]): BudgetWish => ({ lines, today: "2026-03-31" });
const now = (...lines: ALine[]): BudgetWish => ({ lines });

testRule(lineReclassified, {
  clear: [
    {
      name: "the same cost types, other amounts and a new line",
      budget: now(["GPU", "accelerators", 700], ["Chat", "model-api", 100]),
      earlier: before(["GPU", "accelerators", 600]),
    },
    {
      name: "a line that had no cost type has one now",
      budget: now(["Rent", "inference-hosting", 100]),
      earlier: before(["Rent", null, 100]),
    },
    {
      name: "a group that was named more closely",
      budget: now(["Platform", "mlops-platform", 100]),
      earlier: before(["Platform", "infrastructure", 100]),
    },
  ],
  flags: [
    {
      name: "one line moved from integration to infrastructure",
      budget: now(["MLOps", "mlops-platform", 250], ["Chat", "model-api", 100]),
      earlier: before(["MLOps", "mlops-work", 200], ["Chat", "model-api", 100]),
      findings: [
        {
          what: "EUR 250 on 1 line changed its cost type since the review of 2026-03-31: “MLOps” from MLOps work to MLOps platform.",
          exposure: 250_00,
          places: [{ column: "costType", lines: [0] }],
        },
      ],
    },
    {
      name: "a cost type that was lost, and a closer one in another group",
      budget: now(["Chat", null, 100], ["Platform", "data-engineering", 50]),
      earlier: before(["Platform", "infrastructure", 50], ["Chat", "model-api", 100]),
      findings: [
        {
          what: "“Chat” from Model API usage to none and “Platform” from Infrastructure, type not stated to Data engineering.",
          exposure: 150_00,
          places: [{ column: "costType", lines: [0, 1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no earlier review",
      budget: now(["GPU", "accelerators", 700]),
      outcome: "not applicable",
      reason: "It needs an earlier review",
    },
    {
      name: "a table with other lines",
      budget: now(["GPU", "accelerators", 700]),
      earlier: before(["Accelerators", "accelerators", 700]),
      outcome: "not applicable",
      reason: "No line has the name of a line of the last review.",
    },
  ],
});
