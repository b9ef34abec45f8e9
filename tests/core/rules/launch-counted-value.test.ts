import { launchCountedValue } from "../../../src/core/rules/launch-counted-value";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

function portfolio(valueBasis: readonly string[]): BudgetWish {
  return {
    lines: [
      ["Bot tokens", "model-api", 400],
      ["Desk licences", "ai-licences", 250],
    ],
    text: { case: ["Bot", "Desk"] },
    cases: { names: ["Bot", "Desk"], text: { valueBasis } },
  };
}

testRule(launchCountedValue, {
  clear: [
    {
      name: "results of the business",
      budget: portfolio(["Minutes per invoice", "Scrap avoided"]),
    },
    { name: "a launch with its effect", budget: portfolio(["Launched, 200 hours saved", ""]) },
  ],
  flags: [
    {
      name: "one case counts its launch, a blank says nothing",
      budget: portfolio(["Launched in two regions", ""]),
      findings: [
        {
          what: "The value of “Bot” is based on “Launched in two regions” alone; EUR 400 is planned on that basis.",
          exposure: 400_00,
          places: [{ column: "valueBasis", cases: [0] }],
        },
      ],
    },
    {
      name: "both cases count launches",
      budget: portfolio(["Go-live", "Rollout to Spain"]),
      findings: [
        {
          what: "The value of “Bot” and “Desk” is based on launches alone; EUR 650",
          exposure: 650_00,
          places: [{ column: "valueBasis", cases: [0, 1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "nothing is stated",
      budget: portfolio(["", "tbd"]),
      outcome: "not applicable",
      reason: "No use case states what its value is based on",
    },
    {
      name: "no column of value bases",
      budget: { lines: [["Bot", "model-api", 1]], cases: { names: ["Bot"] } },
      outcome: "not applicable",
      reason: "“Value basis”",
    },
  ],
});
