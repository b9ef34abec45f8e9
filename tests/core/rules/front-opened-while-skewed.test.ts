import { frontOpenedWhileSkewed } from "../../../src/core/rules/front-opened-while-skewed";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

interface Portfolio {
  readonly start?: readonly (string | null)[];
  readonly goLive?: readonly (string | null)[];
  readonly status?: readonly string[];
  readonly maintenance?: readonly (number | null)[];
}

/** On 2026-06-30; 92 days before is 2026-03-30. */
function portfolio({ start, goLive, status, maintenance = [300, 20] }: Portfolio): BudgetWish {
  return {
    lines: [
      ["Bot tokens", "model-api", 400],
      ["Desk licences", "ai-licences", 250],
    ],
    text: { case: ["Bot", "Desk"] },
    cases: {
      names: ["Bot", "Desk"],
      numbers: { maintenanceHours: maintenance, deploymentHours: [100, 80] },
      dates: { ...(start ? { start } : {}), ...(goLive ? { goLive } : {}) },
      text: status ? { status } : {},
    },
  };
}

const SIZE = { size: "mid-market" } as const;

testRule(frontOpenedWhileSkewed, {
  clear: [
    {
      name: "new cases while deployment outweighs maintenance",
      budget: portfolio({ start: ["2026-05-01", "2026-06-01"], maintenance: [10, 20] }),
    },
    {
      name: "every case started before the last quarter, one of them on its first day",
      budget: portfolio({ start: ["2025-01-01", "2026-03-30"] }),
    },
    {
      name: "nothing opened since the last review",
      budget: portfolio({ start: ["2025-01-01", "2026-05-01"] }),
      earlier: { ...portfolio({}), today: "2026-05-31" },
    },
  ],
  flags: [
    {
      name: "one started, one is planned, most money first",
      budget: portfolio({ start: ["2026-05-04", null], status: ["Active", "Planned"] }),
      policy: SIZE,
      findings: [
        {
          what: "Use case “Bot” started on 2026-05-04 while maintenance takes 320 hours and deployment 180.",
          exposure: 400_00,
          places: [{ column: "start", cases: [0] }],
        },
        {
          what: "Use case “Desk” is “Planned” while maintenance",
          exposure: 250_00,
          places: [{ column: "status", cases: [1] }],
        },
      ],
    },
    {
      name: "a go-live to come, where no start is stated and no size",
      budget: portfolio({ goLive: ["2024-01-01", "2026-09-01"] }),
      findings: [
        {
          what: "Use case “Desk” goes live on 2026-09-01 while maintenance takes 320 hours and deployment 180.",
          exposure: 250_00,
          places: [{ column: "goLive", cases: [1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "hours that fill one column only would decide",
      budget: portfolio({ start: ["2026-05-04", null], maintenance: [null, 100] }),
      outcome: "needs review",
      reason: "Rows that fill only one of the two columns",
    },
    {
      name: "nothing says when a case was opened",
      budget: portfolio({ start: [null, null] }),
      outcome: "not applicable",
      reason: "states a start",
    },
    {
      name: "no hours",
      budget: portfolio({ start: ["2026-05-04", null], maintenance: [null, null] }),
      outcome: "not applicable",
      reason: "“Maintenance hours”",
    },
    {
      name: "a small company",
      budget: portfolio({ start: ["2026-05-04", null] }),
      policy: { size: "small" },
      outcome: "not applicable",
      reason: "mid-market",
    },
  ],
});
