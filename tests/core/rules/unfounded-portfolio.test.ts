import { unfoundedPortfolio } from "../../../src/core/rules/unfounded-portfolio";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

/** As many use cases of EUR 100 each; the first `linked` name a foundation. */
function pilots(count: number, linked = 0, more: BudgetWish["lines"] = []): BudgetWish {
  const names = Array.from({ length: count }, (_, at) => `Pilot ${at + 1}`);
  return {
    lines: [...names.map((name) => [name, "model-api", 100] as const), ...more],
    text: { case: [...names, ...more.map(() => "")] },
    cases: {
      names,
      text: linked > 0 ? { foundationLink: names.map((_, at) => (at < linked ? "Lake" : "")) } : {},
    },
  };
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

testRule(unfoundedPortfolio, {
  clear: [
    { name: "nine without foundation", budget: pilots(9) },
    { name: "twelve, three of them founded", budget: pilots(12, 3) },
    {
      name: "eight, with room for twelve",
      budget: pilots(8, 0, [["Lake", "data-storage", 10]]),
    },
  ],
  flags: [
    {
      name: "exactly ten",
      budget: pilots(10),
      findings: [
        {
          what: "10 of 10 active use cases have no foundation and plan EUR 1,000: “Pilot 1”, “Pilot 2”, “Pilot 3” and 7 more.",
          exposure: 1000_00,
          places: [{ column: "case", cases: upTo(10) }],
        },
      ],
    },
    {
      name: "three where the policy sets three",
      budget: { ...pilots(4, 1), money: { actual: [0, 40, 0, 0] } },
      policy: { thresholds: { casesWithoutFoundation: 3 } },
      findings: [
        {
          what: "3 of 4 active use cases",
          exposure: 260_00,
          places: [{ column: "foundationLink", cases: [1, 2, 3] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "ten beside a shared foundation that nothing links them to",
      budget: pilots(10, 0, [["Lake", "data-storage", 10]]),
      outcome: "needs review",
      reason: "0 of 10 active use cases have no foundation and 10 may have none",
    },
    {
      name: "no active use case",
      budget: {
        lines: [["Bot", "model-api", 1]],
        cases: { names: ["Bot"], text: { status: ["Closed"] } },
      },
      outcome: "not applicable",
      reason: "No use case is active",
    },
  ],
});
