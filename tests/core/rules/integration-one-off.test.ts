import { integrationOneOff } from "../../../src/core/rules/integration-one-off";
import type { ALine, BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

const QUARTERS = ["Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"];

/** Name, cost type, use case, amounts by quarter. */
type Planned = readonly [string, string | null, string, readonly (number | null)[]];

function planned(
  lines: readonly Planned[],
  names: readonly string[] = ["Search", "Drafts"],
  periods = QUARTERS
): BudgetWish {
  const sum = (amounts: readonly (number | null)[]): number =>
    amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
  return {
    lines: lines.map(([name, costType, , amounts]): ALine => [name, costType, sum(amounts)]),
    text: { case: lines.map(([, , useCase]) => useCase) },
    cases: { names },
    timeline: { periods, series: { plan: lines.map(([, , , amounts]) => amounts) } },
  };
}

const TOKENS: Planned = ["Tokens", "model-api", "Search", [10, 10, 10, 10]];

testRule(integrationOneOff, {
  clear: [
    {
      name: "integration goes on as long as the model",
      budget: planned([TOKENS, ["Connector", "workflow-integration", "Search", [40, 5, 5, 5]]]),
    },
    {
      name: "half of the year is followed by less than half without",
      budget: planned([TOKENS, ["Connector", "workflow-integration", "Search", [40, 20, 5, null]]]),
    },
    {
      name: "the model ends with the integration",
      budget: planned([
        ["Tokens", "model-api", "Search", [10, 0, 0, 0]],
        ["Connector", "workflow-integration", "Search", [40, 0, 0, 0]],
      ]),
    },
    {
      name: "a bill in every third month is no one-off",
      budget: planned(
        [
          ["Tokens", "model-api", "Search", [1, 1, 1, 1, 1, 1]],
          ["Connector", "workflow-integration", "Search", [9, 0, 0, 9, 0, 0]],
        ],
        ["Search"],
        ["Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026", "May 2026", "Jun 2026"]
      ),
    },
  ],
  flags: [
    {
      name: "each use case by itself, the most expensive first",
      budget: planned([
        TOKENS,
        ["Connector", "workflow-integration", "Search", [0, 75, 0, 0]],
        ["GPU", "inference-hosting", "Drafts", [5, 5, 5, 5]],
        ["Labelling", "data-engineering", "Drafts", [50, 50, null, null]],
        ["Rework", "rework", "Drafts", [0, 0, 0, 9]],
      ]),
      findings: [
        {
          what: "Integration of “Drafts” is planned from Q1 2026 to Q2 2026 only, while models or infrastructure are paid for until Q4 2026: EUR 100",
          exposure: 100_00,
          places: [{ column: "amount", lines: [3] }],
        },
        {
          what: "Integration of “Search” is planned in Q2 2026 only",
          exposure: 75_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
    {
      name: "a budget without use cases as a whole",
      budget: {
        lines: [
          ["GPU", "accelerators", 20],
          ["Connector", "workflow-integration", 30],
        ],
        timeline: {
          periods: ["H1 2026", "H2 2026"],
          series: {
            plan: [
              [10, 10],
              [30, null],
            ],
          },
        },
      },
      findings: [
        {
          what: "Integration is planned in H1 2026 only, while models or infrastructure are paid for until H2 2026: EUR 30 is treated",
          exposure: 30_00,
          places: [{ column: "amount", lines: [1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a line without a cost type could be the later integration",
      budget: planned([
        TOKENS,
        ["Connector", "workflow-integration", "Search", [75, 0, 0, 0]],
        ["Work", null, "Search", [0, 0, 8, 0]],
      ]),
      outcome: "needs review",
      reason: "EUR 8 in later periods has no firm cost type",
    },
    {
      name: "there are no periods",
      budget: { lines: [["Connector", "workflow-integration", 75]] },
      outcome: "not applicable",
      reason: "by period",
    },
    {
      name: "one period has no later one",
      budget: planned(
        [
          ["Tokens", "model-api", "Search", [10]],
          ["Connector", "workflow-integration", "Search", [40]],
        ],
        ["Search"],
        ["FY26"]
      ),
      outcome: "not applicable",
      reason: "over two periods or more",
    },
    {
      name: "integration stands in a use case that is closed",
      budget: {
        ...planned([TOKENS, ["Connector", "workflow-integration", "Search", [75, 0, 0, 0]]]),
        cases: { names: ["Search"], text: { status: ["closed"] } },
      },
      outcome: "not applicable",
      reason: "integration money beside money for models",
    },
  ],
});
