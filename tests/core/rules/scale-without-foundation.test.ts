import { scaleWithoutFoundation } from "../../../src/core/rules/scale-without-foundation";
import type { BudgetWish } from "../a-budget";
import { testRule } from "./rule-cases";

function portfolio(
  stage: readonly string[],
  foundationLink?: readonly string[],
  lake = 0
): BudgetWish {
  return {
    lines: [
      ["Bot tokens", "model-api", 400],
      ["Desk licences", "ai-licences", 250],
      ["Data lake", "data-storage", lake],
    ],
    text: { case: ["Bot", "Desk", ""] },
    cases: {
      names: ["Bot", "Desk"],
      text: { stage, ...(foundationLink ? { foundationLink } : {}) },
    },
  };
}

testRule(scaleWithoutFoundation, {
  clear: [
    { name: "pilots only", budget: portfolio(["Pilot", "PoC"]) },
    {
      name: "a scaled case that names its foundation",
      budget: portfolio(["Scale", "Pilot"], ["Data lake", ""]),
    },
  ],
  flags: [
    {
      name: "production and scale on nothing, most money first",
      budget: portfolio(["Scale", "Production"]),
      findings: [
        {
          what: "Use case “Bot” is in stage “Scale” with EUR 400 and has no foundation.",
          exposure: 400_00,
          places: [
            { column: "stage", cases: [0] },
            { column: "case", cases: [0] },
          ],
        },
        {
          what: "Use case “Desk” is in stage “Production” with EUR 250",
          exposure: 250_00,
          places: [
            { column: "stage", cases: [1] },
            { column: "case", cases: [1] },
          ],
        },
      ],
    },
    {
      name: "a link that says none, beside a foundation that others share",
      budget: portfolio(["live", "Pilot"], ["none", "Data lake"], 100),
      findings: [
        {
          what: "Use case “Bot” is in stage “live”",
          exposure: 400_00,
          places: [
            { column: "stage", cases: [0] },
            { column: "foundationLink", cases: [0] },
          ],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a shared foundation, and no links",
      budget: portfolio(["Production", "Pilot"], undefined, 100),
      outcome: "needs review",
      reason: "Whether “Bot” scaled on a foundation cannot be told",
    },
    {
      name: "all stages are blank",
      budget: portfolio(["", ""]),
      outcome: "not applicable",
      reason: "No active use case states a known stage",
    },
    {
      name: "no column of stages",
      budget: { lines: [["Bot", "model-api", 1]], cases: { names: ["Bot"] } },
      outcome: "not applicable",
      reason: "“Stage”",
    },
  ],
});
