import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { subjectOf, verdictOf } from "../../../src/core/review/review";
import { caseBelowThreshold } from "../../../src/core/rules/case-below-threshold";
import { aBudget, type BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

const LINES: BudgetWish["lines"] = [
  ["Bot tokens", "model-api", 400],
  ["Desk licences", "ai-licences", 250],
];

function portfolio(
  signal: readonly (number | null)[],
  killThreshold: readonly string[],
  more: Partial<BudgetWish> & { killCriterion?: readonly string[]; status?: readonly string[] } = {}
): BudgetWish {
  const { killCriterion, status, ...rest } = more;
  return {
    lines: LINES,
    text: { case: ["Bot", "Desk"] },
    cases: {
      names: ["Bot", "Desk"],
      text: {
        killThreshold,
        ...(killCriterion ? { killCriterion } : {}),
        ...(status ? { status } : {}),
      },
      numbers: { signal },
    },
    ...rest,
  };
}

const placesOf = (at: number) => [
  { column: "signal" as const, cases: [at] },
  { column: "killThreshold" as const, cases: [at] },
];

testRule(caseBelowThreshold, {
  clear: [
    { name: "both signals surpass", budget: portfolio([0.34, 61], ["0.25", "> 60"]) },
    { name: "fewer days than allowed", budget: portfolio([4, 0.3], ["< 5 days", "25 %"]) },
    {
      name: "a criterion that stops above the threshold asks for less",
      budget: portfolio([0.15, null], ["0.18", "0.2"], {
        killCriterion: ["Forecast error above the old method", ""],
      }),
    },
    {
      name: "a closed case is not asked again",
      budget: portfolio([0.1, 0.3], ["0.25", "0.25"], { status: ["Closed", "Active"] }),
    },
  ],
  flags: [
    {
      name: "exactly on the threshold does not surpass it",
      budget: portfolio([0.25, 0.3], ["0.25", "0.25"], { money: { actual: [150, null] } }),
      findings: [
        {
          what: "Use case “Bot” does not surpass its threshold: its signal is 0.25 and the threshold is 0.25.",
          exposure: 250_00,
          places: placesOf(0),
        },
      ],
    },
    {
      name: "the kill criterion says what the numbers count",
      budget: portfolio([0.2, 0.3], ["0.25", "0.25"], {
        killCriterion: ["Tickets closed without an agent", ""],
      }),
      findings: [
        {
          what: "its signal is 0.2 and the threshold is 0.25 (“Tickets closed without an agent”).",
          exposure: 400_00,
          places: placesOf(0),
        },
      ],
    },
    {
      name: "two cases, most money first, percentages as such",
      budget: portfolio([0, 7], ["≥ 60%", "< 5 days"], { money: { actual: [300, 0] } }),
      findings: [
        { what: "Use case “Desk” does not surpass", exposure: 250_00, places: placesOf(1) },
        {
          what: "its signal is 0% and the threshold is “≥ 60%”",
          exposure: 100_00,
          places: placesOf(0),
        },
      ],
    },
    {
      name: "a case that cannot be compared is told beside one that misses",
      budget: portfolio([34, 0.1], ["25 %", "0.25"]),
      findings: [
        {
          what: "Signal and threshold cannot be compared for “Bot” (34 against “25 %”)",
          exposure: 250_00,
          places: placesOf(1),
        },
      ],
    },
  ],
  undecided: [
    {
      name: "34 against 25 % may be points or anything else",
      budget: portfolio([34, 0.3], ["25 %", "0.25"]),
      outcome: "needs review",
      reason: "“Bot” (34 against “25 %”)",
    },
    {
      name: "a threshold with two numbers",
      budget: portfolio([0.3, null], ["20-30 %", ""]),
      outcome: "needs review",
      reason: "cannot be compared",
    },
    {
      name: "all signals are blank",
      budget: portfolio([null, null], ["0.25", "0.25"]),
      outcome: "not applicable",
      reason: "No active use case states both",
    },
    {
      name: "no column of thresholds",
      budget: {
        lines: LINES,
        text: { case: ["Bot", "Desk"] },
        cases: { names: ["Bot", "Desk"], numbers: { signal: [1, 2] } },
      },
      outcome: "not applicable",
      reason: "“Kill threshold”",
    },
  ],
});

test("the remedy names the money that goes back to the foundation", () => {
  const wish = portfolio([0.1, 0.1], ["0.25", "0.25"], { money: { actual: [150, 250] } });
  expect(
    verdictOf(caseBelowThreshold, subjectOf(aBudget(wish), DEFAULT_POLICY, null))
  ).toMatchObject([
    { remedy: "Close “Bot”; EUR 250 that is not spent goes back to the foundation." },
    { remedy: "Close “Desk”; no money is left that could go back to the foundation." },
  ]);
});
