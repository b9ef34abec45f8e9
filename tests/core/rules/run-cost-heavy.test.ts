import { runCostHeavy } from "../../../src/core/rules/run-cost-heavy";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

interface Costs {
  readonly run?: number;
  readonly build?: number;
  readonly unknown?: number;
  readonly link?: string;
  readonly lake?: number;
}

function portfolio({ run = 900, build = 100, unknown = 0, link, lake = 0 }: Costs): BudgetWish {
  return {
    lines: [
      ["Bot tokens", "model-api", run],
      ["Bot connector", "workflow-integration", build],
      ["Bot sundries", null, unknown],
      ["Data lake", "data-storage", lake],
    ],
    text: { case: ["Bot", "Bot", "Bot", ""] },
    cases: { names: ["Bot"], text: link === undefined ? {} : { foundationLink: [link] } },
  };
}

testRule(runCostHeavy, {
  clear: [
    { name: "exactly three times as much", budget: portfolio({ run: 300 }) },
    {
      name: "heavy on a foundation of its own",
      budget: portfolio({ link: "Data lake", lake: 50 }),
    },
  ],
  flags: [
    {
      name: "nine times as much on nothing",
      budget: portfolio({}),
      findings: [
        {
          what: "Use case “Bot” costs EUR 900 to run and EUR 100 to build, 9 to 1 where 3 to 1 is heavy, and it has no foundation.",
          exposure: 600_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
    {
      name: "a linked case while the foundation is below the base ratio",
      budget: portfolio({ link: "Data lake", lake: 50 }),
      policy: { baseRatio: [0.5, 0.4, 0.1] },
      findings: [
        {
          what: "and the foundation is below its target",
          exposure: 600_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
    {
      name: "two cases, most money first, under a stricter threshold",
      budget: {
        lines: [
          ["Bot tokens", "model-api", 200],
          ["Bot connector", "workflow-integration", 100],
          ["Desk licences", "ai-licences", 500],
          ["Desk rollout", "training-and-change", 100],
        ],
        text: { case: ["Bot", "Bot", "Desk", "Desk"] },
        cases: { names: ["Bot", "Desk"] },
      },
      policy: { thresholds: { runToBuild: 1.5 } },
      findings: [
        {
          what: "“Desk” costs EUR 500",
          exposure: 350_00,
          places: [{ column: "amount", lines: [2] }],
        },
        {
          what: "2 to 1 where 1.5 to 1",
          exposure: 50_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a shared foundation that may carry it",
      budget: portfolio({ lake: 50 }),
      outcome: "needs review",
      reason: "heavy for “Bot”, but nobody can say whether a foundation carries it",
    },
    {
      name: "money without a cost type may have built it",
      budget: portfolio({ link: "none", unknown: 200 }),
      outcome: "needs review",
      reason: "lines without a cost type are building costs",
    },
    {
      name: "nothing was built in this budget",
      budget: portfolio({ build: 0 }),
      outcome: "not applicable",
      reason: "both running and building costs",
    },
  ],
});
