import { closureSlow } from "../../../src/core/rules/closure-slow";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

/** On 2026-06-30. */
function portfolio(
  flagged: readonly (string | null)[],
  closed: readonly (string | null)[] | null,
  status: readonly string[] = ["", ""]
): BudgetWish {
  return {
    lines: [
      ["Bot tokens", "model-api", 400],
      ["Desk licences", "ai-licences", 250],
    ],
    text: { case: ["Bot", "Desk"] },
    money: { actual: [300, 100] },
    cases: {
      names: ["Bot", "Desk"],
      text: { status },
      dates: { flagged, ...(closed ? { closed } : {}) },
    },
  };
}

testRule(closureSlow, {
  clear: [
    {
      name: "closed after exactly thirty days, the other never flagged",
      budget: portfolio(["2026-01-01", null], ["2026-01-31", null]),
    },
    { name: "flagged last week and open", budget: portfolio(["2026-06-24", null], null) },
  ],
  flags: [
    {
      name: "one still open, one closed late, most money first",
      budget: portfolio(["2026-01-01", "2026-03-02"], ["2026-02-20", null]),
      findings: [
        {
          what: "Use case “Desk” was flagged on 2026-03-02 and is still open after 120 days; closing may take 30 days.",
          exposure: 150_00,
          places: [{ column: "flagged", cases: [1] }],
        },
        {
          what: "Use case “Bot” was flagged on 2026-01-01 and took 50 days to close; closing may take 30 days.",
          exposure: 0,
          places: [{ column: "closed", cases: [0] }],
        },
      ],
    },
    {
      name: "a closure without a day is told beside a slow one",
      budget: portfolio(["2026-01-01", "2026-03-02"], null, ["Closed", "Active"]),
      findings: [
        {
          what: "The closing day of “Bot” is missing or lies before the flag",
          exposure: 150_00,
          places: [{ column: "flagged", cases: [1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "closed before it was flagged",
      budget: portfolio(["2026-03-01", null], ["2026-02-01", null]),
      outcome: "needs review",
      reason: "lies before the flag",
    },
    {
      name: "closed, and nobody wrote down when",
      budget: portfolio(["2026-03-01", null], [null, null], ["Closed", ""]),
      outcome: "needs review",
      reason: "The closing day of “Bot” is missing",
    },
    {
      name: "nothing has been flagged",
      budget: portfolio([null, null], [null, null]),
      outcome: "not applicable",
      reason: "No use case has been flagged",
    },
    {
      name: "no column of flags",
      budget: { lines: [["Bot", "model-api", 1]], cases: { names: ["Bot"] } },
      outcome: "not applicable",
      reason: "“Flagged date”",
    },
  ],
});
