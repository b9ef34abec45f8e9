import { dataPreparationThin } from "../../../src/core/rules/data-preparation-thin";
import { testRule } from "./rule-cases";

testRule(dataPreparationThin, {
  clear: [
    {
      name: "exactly fifteen percent",
      budget: {
        lines: [
          ["Tokens", "model-api", 85],
          ["Labelling", "data-engineering", 15],
        ],
        text: { case: ["Clauses", "Clauses"] },
        cases: { names: ["Clauses"], text: { stage: ["Pilot"] } },
      },
    },
    {
      name: "in production the data is prepared",
      budget: {
        lines: [
          ["Tokens", "model-api", 85],
          ["Trial", "model-api", 10],
          ["Labelling", "data-engineering", 10],
        ],
        text: { case: ["Desk", "Clauses", "Clauses"] },
        cases: { names: ["Desk", "Clauses"], text: { stage: ["Production", "PoC"] } },
      },
    },
  ],
  flags: [
    {
      name: "use cases with nothing, and one with too little",
      budget: {
        lines: [
          ["Tokens", "model-api", 100],
          ["Speech", "model-api", 35],
          ["App", "workflow-integration", 25],
          ["Builder", "workflow-integration", 40],
          ["Catalogue", "fine-tuning", 190],
          ["Cleaning", "data-engineering", 10],
        ],
        text: { case: ["Drafts", "Field", "Field", "Drafts", "Parts", "Parts"] },
        cases: {
          names: ["Drafts", "Field", "Parts"],
          text: { stage: ["Pilot", "proof of concept", "Pilot"] },
        },
      },
      findings: [
        {
          what: "2 early use cases with EUR 200 plan nothing for data preparation: “Drafts” and “Field”. 15% would take EUR 30 more.",
          exposure: 30_00,
          places: [{ column: "amount", lines: [0, 1, 2, 3] }],
        },
        {
          what: "1 early use case with EUR 200 plans only EUR 10 for data preparation: “Parts”. 15% would take EUR 20 more.",
          exposure: 20_00,
          places: [{ column: "amount", lines: [4, 5] }],
        },
      ],
    },
    {
      name: "unknown money that would not be enough either",
      budget: {
        lines: [
          ["Tokens", "model-api", 90],
          ["Sundry", null, 10],
        ],
        text: { case: ["Drafts", "Drafts"] },
        cases: { names: ["Drafts"], text: { stage: ["Pilot"] } },
      },
      findings: [
        {
          what: "plans nothing for data preparation",
          exposure: 15_00,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
    {
      name: "a cent too little",
      budget: {
        lines: [
          ["Tokens", "model-api", 85.01],
          ["Cleaning", "data-engineering", 14.99],
        ],
        text: { case: ["Drafts", "Drafts"] },
        cases: { names: ["Drafts"], text: { stage: ["Pilot"] } },
      },
      findings: [
        {
          what: "15% would take EUR 0.01 more.",
          exposure: 1,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a lump sum may hold its data preparation",
      budget: {
        lines: [["Drafts", "model-api", 85]],
        text: { case: ["Drafts"] },
        cases: { names: ["Drafts"], text: { stage: ["Pilot"] } },
      },
      outcome: "needs review",
      reason: "a lump sum",
    },
    {
      name: "unknown money could be enough",
      budget: {
        lines: [
          ["Tokens", "model-api", 85],
          ["Sundry", null, 15],
        ],
        text: { case: ["Drafts", "Drafts"] },
        cases: { names: ["Drafts"], text: { stage: ["Pilot"] } },
      },
      outcome: "needs review",
      reason: "Less than 15% is stated for the data preparation of “Drafts”",
    },
    {
      name: "no use case is early",
      budget: {
        lines: [["Tokens", "model-api", 85]],
        text: { case: ["Desk"] },
        cases: { names: ["Desk"], text: { stage: [""] } },
      },
      outcome: "not applicable",
      reason: "No use case with money says that it is a pilot",
    },
    {
      name: "no use cases",
      budget: { lines: [["Tokens", "model-api", 85]], text: { stage: ["Pilot"] } },
      outcome: "not applicable",
      reason: "use case of each line",
    },
  ],
});
