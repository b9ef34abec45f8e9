import { integrationWithoutContingency } from "../../../src/core/rules/integration-without-contingency";
import { testRule } from "./rule-cases";

testRule(integrationWithoutContingency, {
  clear: [
    {
      name: "exactly a tenth is set aside",
      budget: {
        lines: [
          ["Pipelines", "data-engineering", 1000],
          ["Reserve", "contingency", 100],
        ],
      },
    },
    {
      name: "line and column add up",
      budget: {
        lines: [
          ["Pipelines", "data-engineering", 1000],
          ["Reserve", "contingency", 60],
        ],
        money: { contingency: [40, 500] },
      },
    },
    {
      name: "the organisation asks for none",
      budget: { lines: [["Pipelines", "data-engineering", 1000]] },
      policy: { thresholds: { integrationContingency: 0 } },
    },
  ],
  flags: [
    {
      name: "nothing is set aside",
      budget: {
        lines: [
          ["Pipelines", "data-engineering", 600],
          ["GPU", "accelerators", 900],
          ["Connector", "workflow-integration", 400],
        ],
      },
      findings: [
        {
          what: "Nothing is set aside beside EUR 1,000 for integration: EUR 100 short of 10%.",
          exposure: 100_00,
          places: [{ column: "amount", lines: [0, 2] }],
        },
      ],
    },
    {
      name: "a cent too little, with a little unknown money",
      budget: {
        lines: [
          ["Pipelines", "data-engineering", 1000],
          ["Reserve", "contingency", 99.99],
        ],
        money: { contingency: [null, null] },
      },
      findings: [
        {
          what: "EUR 99.99 is set aside, 9.999% of EUR 1,000 for integration: EUR 0.01 short of 10%.",
          exposure: 1,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
    {
      name: "a reserve for compute is none for integration",
      budget: {
        lines: [
          ["Pipelines", "data-engineering", 1000],
          ["GPU", "accelerators", 900],
          ["Workshop", null, 10],
        ],
        money: { contingency: [null, 90, null] },
      },
      findings: [
        {
          what: "Only EUR 10 has no firm cost type and could be contingency.",
          exposure: 100_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "much money without a cost type could be the reserve",
      budget: {
        lines: [
          ["Pipelines", "data-engineering", 1000],
          ["Sundry", null, 300],
        ],
      },
      outcome: "needs review",
      reason: "EUR 300 has no firm cost type",
    },
    {
      name: "the reserve cannot be read",
      budget: {
        lines: [
          ["Pipelines", "data-engineering", 1000],
          ["Reserve", "contingency", "text"],
        ],
      },
      outcome: "needs review",
      reason: "The amount of 1 line for contingency cannot be read",
    },
    {
      name: "no integration is planned",
      budget: { lines: [["GPU", "accelerators", 1000]] },
      outcome: "not applicable",
      reason: "No money is planned for integration",
    },
  ],
});
