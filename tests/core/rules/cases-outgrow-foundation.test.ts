import { casesOutgrowFoundation } from "../../../src/core/rules/cases-outgrow-foundation";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

function portfolio(count: number, foundation: number, unassigned = 0): BudgetWish {
  const names = Array.from({ length: count }, (_, at) => `Case ${at + 1}`);
  return {
    lines: [
      ...names.map((name) => [name, "model-api", 100] as const),
      ["Data lake", "data-storage", foundation],
      ["Sundries", null, unassigned],
    ],
    text: { case: [...names, "", ""] },
    cases: { names },
  };
}

const before = (wish: BudgetWish): BudgetWish => ({ ...wish, today: "2026-03-31" });

testRule(casesOutgrowFoundation, {
  clear: [
    {
      name: "the foundation grew exactly as the cases did",
      budget: portfolio(6, 300),
      earlier: before(portfolio(4, 200)),
    },
    {
      name: "no more cases than before, on less foundation",
      budget: portfolio(4, 100),
      earlier: before(portfolio(4, 200)),
    },
  ],
  flags: [
    {
      name: "half as many cases again on the same foundation",
      budget: portfolio(6, 200),
      earlier: before(portfolio(4, 200)),
      findings: [
        {
          what: "Active use cases grew from 4 to 6 (+50%) since the review of 2026-03-31, the foundation from EUR 200 to EUR 200 (0%).",
          exposure: 100_00,
          places: [{ column: "case", cases: [0, 1, 2, 3, 4, 5] }],
        },
      ],
    },
    {
      name: "more cases, and no foundation then or now",
      budget: portfolio(2, 0),
      earlier: before(portfolio(1, 0)),
      findings: [
        {
          what: "the foundation from EUR 0 to EUR 0.",
          exposure: 0,
          places: [{ column: "case", cases: [0, 1] }],
        },
      ],
    },
    {
      name: "new money without a cost type is too little to be the foundation that is missing",
      budget: portfolio(6, 250, 90),
      earlier: before(portfolio(4, 200, 50)),
      findings: [
        {
          what: "the foundation from EUR 200 to EUR 250 (+25%)",
          exposure: 50_00,
          places: [{ column: "case", cases: [0, 1, 2, 3, 4, 5] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "new money without a cost type could be the foundation",
      budget: portfolio(6, 200, 100),
      earlier: before(portfolio(4, 200)),
      outcome: "needs review",
      reason: "EUR 100 more than before has no cost type",
    },
    {
      name: "the earlier review knew no use cases",
      budget: portfolio(6, 200),
      earlier: { lines: [["Data lake", "data-storage", 200]], today: "2026-03-31" },
      outcome: "not applicable",
      reason: "The review of 2026-03-31 recorded no active use case",
    },
    {
      name: "no earlier review",
      budget: portfolio(6, 200),
      outcome: "not applicable",
      reason: "earlier review",
    },
  ],
});
