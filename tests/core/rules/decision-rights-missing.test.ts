import { decisionRightsMissing } from "../../../src/core/rules/decision-rights-missing";
import type { BudgetWish, SomeColumns } from "../a-budget";
import { testRule } from "./rule-cases";

function portfolio(text: SomeColumns["text"]): BudgetWish {
  return {
    lines: [
      ["Bot tokens", "model-api", 400],
      ["Desk licences", "ai-licences", 250],
    ],
    text: { case: ["Bot", "Desk"] },
    cases: { names: ["Bot", "Desk"], text: text! },
  };
}

testRule(decisionRightsMissing, {
  clear: [
    {
      name: "criterion, owner and kill switch for each",
      budget: portfolio({
        killCriterion: ["Deflection below 25 %", "Fewer than 10 users"],
        owner: ["M. Okafor", "S. Brandt"],
        killSwitch: ["yes", "ja"],
      }),
    },
    {
      name: "a threshold is a criterion, and a closed case needs no switch",
      budget: portfolio({
        killThreshold: ["0", "0.25"],
        owner: ["M. Okafor", "S. Brandt"],
        killSwitch: ["yes", "no"],
        status: ["Active", "Closed"],
      }),
    },
  ],
  flags: [
    {
      name: "two rights are missing",
      budget: portfolio({
        killCriterion: ["Deflection below 25 %", ""],
        owner: ["M. Okafor", "S. Brandt"],
        killSwitch: ["no", "0"],
      }),
      findings: [
        {
          what: "1 of 2 active use cases has no kill criterion: “Desk”, with EUR 250 planned.",
          exposure: 250_00,
          places: [{ column: "killCriterion", cases: [1] }],
        },
        {
          what: "2 of 2 active use cases have no kill switch: “Bot” and “Desk”, with EUR 650 planned.",
          exposure: 650_00,
          places: [{ column: "killSwitch", cases: [0, 1] }],
        },
      ],
    },
    {
      name: "an owner to be decided, with no column for the rest",
      budget: portfolio({ owner: ["tbd", "S. Brandt"] }),
      findings: [
        {
          what: "1 of 2 active use cases has no owner: “Bot”, with EUR 400 planned. Without a column “Kill criterion” or “Kill switch” the rest cannot be judged.",
          exposure: 400_00,
          places: [{ column: "owner", cases: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "owners only",
      budget: portfolio({ owner: ["M. Okafor", "S. Brandt"] }),
      outcome: "needs review",
      reason: "Without a column “Kill criterion” or “Kill switch”",
    },
    {
      name: "no column of rights",
      budget: portfolio({}),
      outcome: "not applicable",
      reason: "“Kill criterion”, “Kill threshold”, “Owner” or “Kill switch”",
    },
    {
      name: "every case is closed",
      budget: portfolio({ owner: ["", ""], status: ["Closed", "Stopped"] }),
      outcome: "not applicable",
      reason: "No use case is active",
    },
  ],
});
