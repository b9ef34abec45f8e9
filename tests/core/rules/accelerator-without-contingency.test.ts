import { acceleratorWithoutContingency } from "../../../src/core/rules/accelerator-without-contingency";
import { testRule } from "./rule-cases";

testRule(acceleratorWithoutContingency, {
  clear: [
    {
      name: "contingency of exactly the least part",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 1000],
          ["Reserve", "contingency", 50],
        ],
      },
    },
    {
      name: "contingency in its own column",
      budget: { lines: [["GPU cluster", "accelerators", 1000]], money: { contingency: [80] } },
    },
  ],
  flags: [
    {
      name: "no contingency at all, and compute on GPUs counts too",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 1000],
          ["H100 training nodes", "training-compute", 400],
          ["CPU batch jobs", "training-compute", 600],
        ],
      },
      findings: [
        {
          what: "No contingency stands beside EUR 1,400 for accelerators (“GPU cluster” and “H100 training nodes”), and 5% is the least: EUR 70 is missing.",
          exposure: 70_00,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
    {
      name: "too little of it",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 1000],
          ["Reserve", "contingency", 20],
          ["Rent", null, 300],
        ],
        money: { contingency: [10, null, null] },
      },
      findings: [
        {
          what: "EUR 30 of contingency is 3% of EUR 1,000",
          exposure: 20_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
    {
      name: "too little in its own column, whatever the unassigned money is",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 1000],
          ["Miscellaneous", null, 200],
        ],
        money: { contingency: [10, null] },
      },
      findings: [
        {
          what: "EUR 10 of contingency is 1% of EUR 1,000 for accelerators (“GPU cluster”), and 5% is the least: EUR 40 is missing. Only EUR 200",
          exposure: 40_00,
          places: [{ column: "amount", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no accelerators",
      budget: { lines: [["Model calls", "model-api", 100]] },
      outcome: "not applicable",
      reason: "No money goes to GPUs",
    },
    {
      name: "unassigned money could be the contingency",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 1000],
          ["Miscellaneous", null, 200],
        ],
      },
      outcome: "needs review",
      reason: "EUR 200 has no firm cost type and could be",
    },
    {
      name: "the contingency cannot be read",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 1000],
          ["Reserve", "contingency", "text"],
        ],
      },
      outcome: "needs review",
      reason: "The amount of 1 line for contingency cannot be read",
    },
  ],
});
