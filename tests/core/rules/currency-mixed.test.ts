import { currencyMixed } from "../../../src/core/rules/currency-mixed";
import type { ALine, BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

const LINES: readonly ALine[] = [
  ["GPU cluster", "accelerators", 600],
  ["Assistant", "model-api", 300],
  ["Pipelines", "data-engineering", 200],
];
const named = (...currency: string[]): BudgetWish => ({
  lines: LINES,
  currency: "",
  text: { currency },
});

testRule(currencyMixed, {
  clear: [
    { name: "one currency", budget: named("EUR", "EUR", "EUR") },
    { name: "one currency in several spellings", budget: named("EUR", "€", " eur ") },
    { name: "a blank cell names no other currency", budget: named("USD", "", "$") },
  ],
  flags: [
    {
      name: "two currencies: the lines of the smaller one",
      budget: named("EUR", "USD", "EUR"),
      findings: [
        {
          what: "The amounts are in 2 currencies and are added as if they were one: 2 lines in EUR and 1 line in USD.",
          exposure: 300_00,
          places: [{ column: "currency", lines: [1] }],
        },
      ],
    },
    {
      name: "a line in the table's own currency beside another one",
      budget: { ...named("", "GBP", "CHF"), currency: "EUR" },
      findings: [
        {
          what: "1 line in EUR, 1 line in GBP and 1 line in CHF",
          exposure: 500_00,
          places: [{ column: "currency", lines: [1, 2] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no such column",
      budget: { lines: LINES },
      outcome: "not applicable",
      reason: "It needs a column “Currency”.",
    },
    {
      name: "a column that is blank throughout",
      budget: named("", "", ""),
      outcome: "not applicable",
      reason: "No line with money names its currency.",
    },
  ],
});
