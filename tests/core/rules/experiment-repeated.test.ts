import { experimentRepeated } from "../../../src/core/rules/experiment-repeated";
import { testRule } from "./rule-cases";

const FOUR = {
  lines: [
    ["Calls", "model-api", 100],
    ["Build", "workflow-integration", 200],
    ["Calls for service", "model-api", 250],
    ["Forecast model", "model-api", 400],
  ],
} as const;
const CASES = ["Claims chatbot pilot", "Chatbot for claims", "Demand forecast"];

testRule(experimentRepeated, {
  clear: [
    {
      name: "use cases that share one word only",
      budget: {
        ...FOUR,
        text: {
          case: ["Claims chatbot", "Claims chatbot", "HR chatbot", "Demand forecast"],
          team: ["Claims", "Claims", "HR", "Sales"],
        },
        cases: { names: ["Claims chatbot", "HR chatbot", "Demand forecast"] },
      },
    },
    {
      name: "two teams that work on one use case",
      budget: {
        ...FOUR,
        text: {
          case: ["Claims chatbot", "Claims chatbot", "Demand forecast", "Demand forecast"],
          team: ["Claims", "Data", "Sales", "Sales"],
        },
        cases: { names: ["Claims chatbot", "Demand forecast"] },
      },
    },
    {
      name: "an attempt that is closed",
      budget: {
        ...FOUR,
        text: {
          case: [CASES[0]!, CASES[0]!, CASES[1]!, CASES[2]!],
          team: ["Claims", "Claims", "Service", "Sales"],
        },
        cases: { names: CASES, text: { status: ["closed", "", ""] } },
      },
    },
  ],
  flags: [
    {
      name: "two teams try the same, in other words",
      budget: {
        ...FOUR,
        text: {
          case: [CASES[0]!, CASES[0]!, CASES[1]!, CASES[2]!],
          team: ["Claims", "Claims", "Service", "Sales"],
        },
        cases: { names: CASES },
      },
      findings: [
        {
          what: "The attempts “Claims chatbot pilot” and “Chatbot for claims” look alike, and belong to the teams Claims and Service: EUR 250 of EUR 550 is paid beside the most expensive of them.",
          exposure: 250_00,
          places: [{ column: "case", lines: [0, 1, 2] }],
        },
      ],
    },
    {
      name: "pilots in a table without use cases, two kinds of them",
      budget: {
        lines: [
          ["Invoice extraction PoC", "model-api", 100],
          ["Extraction of invoices", "model-api", 80],
          ["Invoice extraction", "model-api", 900],
          ["Contract search", "model-api", 300],
          ["Contract search", "model-api", 310],
        ],
        text: {
          team: ["Finance", "Purchasing", "Finance", "Legal", "Sales"],
          stage: ["", "pilot", "production", "Pilot", "Pilot"],
        },
      },
      findings: [
        {
          what: "“Contract search” and “Contract search” look alike, and belong to the teams Legal and Sales",
          exposure: 300_00,
          places: [{ column: "name", lines: [3, 4] }],
        },
        {
          what: "“Invoice extraction PoC” and “Extraction of invoices”",
          exposure: 80_00,
          places: [{ column: "name", lines: [0, 1] }],
        },
      ],
    },
    {
      name: "a looser likeness finds more",
      budget: {
        lines: [
          ["HR chatbot pilot", "model-api", 100],
          ["Chatbot pilot", "model-api", 80],
        ],
        text: { costCentre: ["4711", "4712"] },
      },
      policy: { thresholds: { similarNames: 0.5 } },
      findings: [
        {
          what: "the teams 4711 and 4712",
          exposure: 80_00,
          places: [{ column: "name", lines: [0, 1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no column for teams",
      budget: FOUR,
      outcome: "not applicable",
      reason: "a column “Team” or “Cost centre”",
    },
    {
      name: "no use cases and no experiments",
      budget: { ...FOUR, text: { team: ["A", "B", "C", "D"] } },
      outcome: "not applicable",
      reason: "the table names 0 such attempts",
    },
    {
      name: "no money",
      budget: { lines: [["Pilot", "model-api", 0]], text: { team: ["A"] } },
      outcome: "not applicable",
      reason: "no money",
    },
  ],
});
