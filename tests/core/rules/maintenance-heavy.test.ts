import { maintenanceHeavy } from "../../../src/core/rules/maintenance-heavy";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

function portfolio(
  maintenanceHours: readonly (number | null)[],
  deploymentHours: readonly (number | null)[]
): BudgetWish {
  const names = maintenanceHours.map((_, at) => `Case ${at + 1}`);
  return {
    lines: names.map((name) => [name, "model-api", 100] as const),
    text: { case: names },
    cases: { names, numbers: { maintenanceHours, deploymentHours } },
  };
}

testRule(maintenanceHeavy, {
  clear: [
    { name: "exactly as many hours", budget: portfolio([60, 40], [30, 70]) },
    { name: "no hours on either side", budget: portfolio([0], [0]) },
    {
      name: "a blank that cannot turn the result",
      budget: portfolio([10, null], [90, 20]),
    },
  ],
  flags: [
    {
      name: "more maintenance, and nobody says how large the organisation is",
      budget: portfolio([300, 120], [100, 110]),
      findings: [
        {
          what: "Across the portfolio maintenance takes 420 hours and deployment 210, 2 to 1. The threshold is meant for mid-market",
          exposure: 0,
          places: [{ column: "maintenanceHours", cases: [0, 1] }],
        },
      ],
    },
    {
      name: "nothing is deployed any more, in the mid-market",
      budget: portfolio([0.5], [0]),
      policy: { size: "mid-market" },
      findings: [
        {
          what: "Across the portfolio maintenance takes 0.5 hours and deployment 0.",
          exposure: 0,
          places: [{ column: "maintenanceHours", cases: [0] }],
        },
      ],
    },
    {
      name: "hours on lines without use cases",
      budget: {
        lines: [["Operations", "mlops-work", 100]],
        numbers: { maintenanceHours: [20], deploymentHours: [10] },
      },
      findings: [
        {
          what: "maintenance takes 20 hours and deployment 10",
          exposure: 0,
          places: [{ column: "maintenanceHours", lines: "all" }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "rows that fill one column decide",
      budget: portfolio([300, null], [null, 100]),
      outcome: "needs review",
      reason: "rows that fill only one of the two columns decide",
    },
    {
      name: "an enterprise",
      budget: portfolio([300], [100]),
      policy: { size: "enterprise" },
      outcome: "not applicable",
      reason: "yours is an enterprise",
    },
    {
      name: "a small company",
      budget: portfolio([300], [100]),
      policy: { size: "small" },
      outcome: "not applicable",
      reason: "yours is small",
    },
    {
      name: "no hours of deployment",
      budget: portfolio([300], [null]),
      outcome: "not applicable",
      reason: "“Deployment hours”",
    },
  ],
});
