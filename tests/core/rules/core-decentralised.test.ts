import { coreDecentralised } from "../../../src/core/rules/core-decentralised";
import { testRule } from "./rule-cases";

testRule(coreDecentralised, {
  clear: [
    {
      name: "one team has it all",
      budget: {
        lines: [
          ["Router", "routing", 40],
          ["Release", "mlops-work", 20],
        ],
        text: { team: ["Sales", "Finance"] },
      },
    },
    {
      name: "exactly four fifths are shared",
      budget: {
        lines: [
          ["Platform", "mlops-platform", 80],
          ["Own scripts", "mlops-work", 20],
        ],
        text: { team: ["Data", "Sales"], stage: ["Shared", "Production"] },
      },
    },
    {
      name: "a central team by its name, however many others use models",
      budget: {
        lines: [
          ["Access rights", "data-governance", 80],
          ["Access rights", "data-governance", 20],
          ["Tokens", "model-api", 500],
        ],
        text: { team: ["Central IT", "Data platform", "Sales"] },
      },
    },
  ],
  flags: [
    {
      name: "two capabilities, each with a stack per team",
      budget: {
        lines: [
          ["Router", "routing", 50],
          ["Router", "routing", 50],
          ["Pipelines", "mlops-platform", 60],
          ["Pipelines", "mlops-work", 30],
          ["Pipelines", "mlops-work", 10],
          ["Catalogue", "data-governance", 70],
        ],
        text: { team: ["Sales", "Finance", "Shared services", "Sales", "HR", "Finance"] },
      },
      findings: [
        {
          what: "Model orchestration cost EUR 100, of which 50% is spent in one place; 1 other pays EUR 50 for its own: “Finance”.",
          exposure: 50_00,
          places: [{ column: "amount", lines: [0, 1] }],
        },
        {
          what: "Deployment pipelines cost EUR 100, of which 60% is spent in one place; 2 others pay EUR 40 for their own: “Sales” and “HR”.",
          exposure: 40_00,
          places: [{ column: "amount", lines: [2, 3, 4] }],
        },
      ],
    },
    {
      name: "use cases where no team is named, a cent below the least share",
      budget: {
        lines: [
          ["Router", "routing", 79.99],
          ["Router", "routing", 20.01],
        ],
        text: { case: ["Desk", "Search"] },
        cases: { names: ["Desk", "Search"] },
      },
      findings: [
        {
          what: "79.99% is spent in one place; 1 other pays EUR 20.01 for its own: “Search”",
          exposure: 20_01,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "money without a team could make it central",
      budget: {
        lines: [
          ["Router", "routing", 50],
          ["Router", "routing", 20],
          ["Router", "routing", 30],
        ],
        text: { team: ["Sales", "Finance", ""] },
      },
      outcome: "needs review",
      reason: "EUR 30 of it names no team",
    },
    {
      name: "no line says whose it is",
      budget: { lines: [["Router", "routing", 50]], text: { team: [""] } },
      outcome: "not applicable",
      reason: "says whose it is",
    },
    {
      name: "no column says whose anything is",
      budget: { lines: [["Router", "routing", 50]] },
      outcome: "not applicable",
      reason: "“Team”, “Use case” or “Stage”",
    },
  ],
});
