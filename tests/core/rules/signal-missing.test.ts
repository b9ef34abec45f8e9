import { signalMissing } from "../../../src/core/rules/signal-missing";
import type { BudgetWish, SomeColumns } from "../a-budget";
import { testRule } from "./rule-cases";

function portfolio(columns: SomeColumns, governance = 100): BudgetWish {
  return {
    lines: [
      ["Bot tokens", "model-api", 400],
      ["Desk licences", "ai-licences", 250],
      ["Data lake", "data-storage", 300],
      ["Kill switch", "decision-governance", governance],
    ],
    text: { case: ["Bot", "Desk", "", ""] },
    cases: { names: ["Bot", "Desk"], ...columns },
  };
}

const DATES = { flagged: [null, null], closed: [null, null] };

testRule(signalMissing, {
  clear: [
    {
      name: "every layer has its signal",
      budget: portfolio({ numbers: { signal: [0.3, 0.1], exceptions: [0, 4] }, dates: DATES }),
    },
    {
      name: "a case that has not started owes no return, and no money needs no signal",
      budget: portfolio(
        {
          numbers: { roi: [1.2, null], maintenanceHours: [5, 5] },
          text: { status: ["Active", "Planned"] },
        },
        0
      ),
    },
  ],
  flags: [
    {
      name: "no signal in any layer",
      budget: portfolio({}),
      findings: [
        {
          what: "2 of 2 running use cases state no operational return, neither a signal nor a return on investment: “Bot” and “Desk”.",
          exposure: 0,
          places: [{ column: "case", cases: [0, 1] }],
        },
        {
          what: "EUR 300 goes to the foundation, and nothing records less friction",
          exposure: 0,
          places: [{ column: "amount", lines: [2] }],
        },
        {
          what: "EUR 100 goes to governance, and nothing records the time to close",
          exposure: 0,
          places: [{ column: "amount", lines: [3] }],
        },
      ],
    },
    {
      name: "one case is silent where the other states its signal",
      budget: portfolio({ numbers: { signal: [0, null], exceptions: [1, null] }, dates: DATES }),
      findings: [
        {
          what: "1 of 2 running use cases states no operational return",
          exposure: 0,
          places: [{ column: "signal", cases: [1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no money has a layer",
      budget: { lines: [["Rent", null, 400]], cases: { names: ["Bot"] } },
      outcome: "not applicable",
      reason: "belongs to a layer",
    },
    {
      name: "no use cases",
      budget: { lines: [["GPU", "accelerators", 400]] },
      outcome: "not applicable",
      reason: "names the use case",
    },
  ],
});
