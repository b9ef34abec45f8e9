import { caseWithoutFoundation } from "../../../src/core/rules/case-without-foundation";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

const LINES: BudgetWish["lines"] = [
  ["Bot tokens", "model-api", 400],
  ["Desk licences", "ai-licences", 250],
];
const NAMES = ["Bot", "Desk"];

function portfolio(foundationLink?: readonly string[], more: BudgetWish["lines"] = []): BudgetWish {
  return {
    lines: [...LINES, ...more],
    text: { case: [...NAMES, ...more.map(([name]) => (NAMES.includes(name) ? name : ""))] },
    cases: { names: NAMES, text: foundationLink ? { foundationLink } : {} },
  };
}

testRule(caseWithoutFoundation, {
  clear: [
    {
      name: "every case names its foundation",
      budget: portfolio(["Data lake", "Service catalogue"]),
    },
    {
      name: "a foundation line carries the name of each case",
      budget: portfolio(undefined, [
        ["Bot", "vector-store", 50],
        ["Desk", "data-governance", 20],
      ]),
    },
    {
      name: "a closed case needs none",
      budget: {
        ...portfolio(),
        cases: {
          names: NAMES,
          text: { status: ["Closed", "Active"], foundationLink: ["", "Data lake"] },
        },
      },
    },
  ],
  flags: [
    {
      name: "no foundation line at all: both cases",
      budget: portfolio(),
      findings: [
        {
          what: "Use case “Bot” plans EUR 400 without a foundation",
          exposure: 400_00,
          places: [{ column: "case", cases: [0] }],
        },
        {
          what: "Use case “Desk” plans EUR 250 without a foundation",
          exposure: 250_00,
          places: [{ column: "case", cases: [1] }],
        },
      ],
    },
    {
      name: "more than four: the three with the most money, and the rest together",
      budget: {
        lines: [5, 4, 3, 2, 1].map((amount) => [`Bot ${amount}`, "model-api", amount]),
        text: { case: [5, 4, 3, 2, 1].map((amount) => `Case ${amount}`) },
        cases: { names: [5, 4, 3, 2, 1].map((amount) => `Case ${amount}`) },
      },
      findings: [
        { what: "Use case “Case 5”", exposure: 5_00, places: [{ column: "case", cases: [0] }] },
        { what: "Use case “Case 4”", exposure: 4_00, places: [{ column: "case", cases: [1] }] },
        { what: "Use case “Case 3”", exposure: 3_00, places: [{ column: "case", cases: [2] }] },
        {
          what: "2 more use cases have no foundation: “Case 2” and “Case 1”.",
          exposure: 3_00,
          places: [{ column: "case", cases: [3, 4] }],
        },
      ],
    },
    {
      name: "a blank link among filled ones, whatever others share",
      budget: portfolio(["Data lake", ""], [["Data lake", "data-storage", 100]]),
      findings: [
        {
          what: "Use case “Desk”",
          exposure: 250_00,
          places: [{ column: "foundationLink", cases: [1] }],
        },
      ],
    },
    {
      name: "a foundation line without money carries nothing",
      budget: portfolio(["none", "Data lake"], [["Bot", "vector-store", 0]]),
      findings: [
        {
          what: "Use case “Bot”",
          exposure: 400_00,
          places: [{ column: "foundationLink", cases: [0] }],
        },
      ],
    },
    {
      name: "one case that is sure beside one that is not",
      budget: portfolio(["none", ""], [["Desk", null, 10]]),
      findings: [
        {
          what: "Nobody can say whether “Desk” has a foundation",
          exposure: 400_00,
          places: [{ column: "foundationLink", cases: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "shared foundation lines, and nothing says who stands on them",
      budget: portfolio(undefined, [["Data lake", "data-storage", 100]]),
      outcome: "needs review",
      reason: "Nobody can say whether “Bot” and “Desk” have a foundation",
    },
    {
      name: "an empty column of links says no more than none",
      budget: portfolio(["", ""], [["Data lake", "data-storage", 100]]),
      outcome: "needs review",
      reason: "“Foundation link”",
    },
    {
      name: "every case is closed",
      budget: {
        ...portfolio(),
        cases: { names: NAMES, text: { status: ["Closed", "closed"] } },
      },
      outcome: "not applicable",
      reason: "No use case is active",
    },
  ],
});
