import { freedMoneyUnlanded } from "../../../src/core/rules/freed-money-unlanded";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

function portfolio(
  status: readonly string[],
  amounts: readonly [number | "text", number, number],
  actual?: readonly (number | null)[]
): BudgetWish {
  return {
    lines: [
      ["Bot tokens", "model-api", amounts[0]],
      ["Desk licences", "ai-licences", amounts[1]],
      ["Data lake", "data-storage", amounts[2]],
    ],
    text: { case: ["Bot", "Desk", ""] },
    cases: { names: ["Bot", "Desk"], text: { status } },
    ...(actual ? { money: { actual } } : {}),
  };
}

testRule(freedMoneyUnlanded, {
  clear: [
    {
      name: "a closed case whose money is spent",
      budget: portfolio(["Closed", "Active"], [400, 250, 100], [400, 0, 0]),
    },
    {
      name: "a closed case whose line is empty",
      budget: portfolio(["Closed", "Active"], [0, 250, 500]),
    },
    {
      name: "money bound by a contract cannot land elsewhere",
      budget: { ...portfolio(["Closed", "Active"], [400, 250, 100]), locked: [0] },
    },
  ],
  flags: [
    {
      name: "two closed cases, most money first",
      budget: portfolio(["Closed", "stopped"], [400, 250, 100], [300, null, null]),
      findings: [
        {
          what: "Use case “Desk” is closed and still holds EUR 250 of its EUR 250, with no actual cost stated.",
          exposure: 250_00,
          places: [{ column: "amount", lines: [1] }],
        },
        {
          what: "Use case “Bot” is closed and still holds EUR 100 of its EUR 400.",
          exposure: 100_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
    {
      name: "a foundation that grew by less has not received it all",
      budget: portfolio(["Closed", "Active"], [400, 250, 300], [100, 0, 0]),
      earlier: { ...portfolio(["", ""], [400, 250, 250]), today: "2026-03-31" },
      findings: [
        {
          what: "EUR 300 of its EUR 400; the foundation has grown by EUR 50 since the review of 2026-03-31.",
          exposure: 300_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
    {
      name: "a closing date closes as a status does",
      budget: {
        ...portfolio(["", ""], [400, 250, 300]),
        cases: { names: ["Bot", "Desk"], dates: { closed: ["2026-05-01", null] } },
      },
      findings: [
        {
          what: "Use case “Bot” is closed",
          exposure: 400_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the foundation has grown by as much",
      budget: portfolio(["Closed", "Active"], [400, 250, 400], [100, 0, 0]),
      earlier: { ...portfolio(["", ""], [400, 250, 100]), today: "2026-03-31" },
      outcome: "needs review",
      reason: "the foundation has grown by EUR 300 since the review of 2026-03-31",
    },
    {
      name: "the amount of a closed case cannot be read",
      budget: portfolio(["Closed", "Active"], ["text", 250, 100]),
      outcome: "needs review",
      reason: "The amount of 1 line of closed use cases cannot be read",
    },
    {
      name: "nothing is closed",
      budget: portfolio(["Active", ""], [400, 250, 100]),
      outcome: "not applicable",
      reason: "No use case is closed",
    },
    {
      name: "no use cases",
      budget: { lines: [["GPU", "accelerators", 1]] },
      outcome: "not applicable",
      reason: "names the use case",
    },
  ],
});
