import { mixDrift } from "../../../src/core/rules/mix-drift";
import type { ALine, BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

const mix = (infrastructure: number, models: number, integration: number): ALine[] => [
  ["GPU cluster", "accelerators", infrastructure],
  ["Routing", "routing", models],
  ["Pipelines", "data-engineering", integration],
];
const before = (lines: readonly ALine[]): BudgetWish => ({ lines, today: "2026-03-31" });
const everywhere = [{ column: "amount", lines: "all" }] as const;

testRule(mixDrift, {
  clear: [
    {
      name: "twice the money in the same mix",
      budget: { lines: mix(1100, 300, 600) },
      earlier: before(mix(550, 150, 300)),
    },
    {
      name: "a move of exactly the threshold",
      budget: { lines: mix(550, 100, 350) },
      earlier: before(mix(500, 150, 350)),
    },
    {
      name: "a large move under a wider threshold",
      budget: { lines: mix(400, 300, 300) },
      earlier: before(mix(550, 150, 300)),
      policy: { thresholds: { mixDrift: 0.2 } },
    },
  ],
  flags: [
    {
      name: "models grew at the expense of infrastructure",
      budget: { lines: mix(400, 300, 300) },
      earlier: before(mix(550, 150, 300)),
      findings: [
        {
          what: "Since the review of 2026-03-31, Infrastructure went from 55% to 40% and Models went from 15% to 30%: EUR 150 stands elsewhere",
          exposure: 150_00,
          places: everywhere,
        },
      ],
    },
    {
      name: "the mix moved by nature and by purpose",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 500],
          ["Assistant", "model-api", 500],
        ],
      },
      earlier: before([
        ["GPU cluster", "accelerators", 800],
        ["Assistant", "model-api", 200],
      ]),
      findings: [
        {
          what: "Infrastructure went from 80% to 50% and Models went from 20% to 50%",
          exposure: 300_00,
          places: everywhere,
        },
        {
          what: "Use cases went from 20% to 50% and Foundation went from 80% to 50%",
          exposure: 300_00,
          places: everywhere,
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no earlier review",
      budget: { lines: mix(550, 150, 300) },
      outcome: "not applicable",
      reason: "It needs an earlier review",
    },
    {
      name: "much of the money had no cost type then",
      budget: { lines: mix(400, 300, 300) },
      earlier: before([...mix(550, 150, 100), ["Cloud", null, 200]]),
      outcome: "needs review",
      reason: "20% of the money had no cost type then and 0% has none now",
    },
    {
      name: "amounts in two currencies",
      budget: { lines: mix(400, 300, 300), text: { currency: ["EUR", "EUR", "USD"] } },
      earlier: before(mix(550, 150, 300)),
      outcome: "needs review",
      reason: "Amounts in EUR and USD are added",
    },
  ],
});
