import { transferUnbudgeted } from "../../../src/core/rules/transfer-unbudgeted";
import { testRule } from "./rule-cases";

testRule(transferUnbudgeted, {
  clear: [
    {
      name: "a line for data transfer",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 900],
          ["Egress", "data-transfer", 20],
        ],
      },
    },
    {
      name: "transfer words on a line that is no infrastructure",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 900],
          ["Cross-region replication", "data-transfer", 20],
          ["Data transfer agreement", "compliance", 10],
        ],
      },
    },
  ],
  flags: [
    {
      name: "infrastructure and no word of moving data",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 900],
          ["Object storage", "data-storage", 100],
          ["Workshop", null, 50],
          ["Model calls", "model-api", 200],
        ],
      },
      findings: [
        {
          what: "None of EUR 1,000 for infrastructure is for data transfer between regions, clouds and services. Only EUR 50",
          exposure: 0,
          places: [{ column: "amount", lines: [0, 1] }],
        },
      ],
    },
    {
      name: "transfer hidden in two lines, by name and by notes",
      budget: {
        lines: [
          ["Object storage incl. egress", "data-storage", 100],
          ["Vector database", "vector-store", 100],
          ["Egress", "data-transfer", 20],
        ],
        text: { notes: ["", "with cross-region copies", ""] },
      },
      findings: [
        {
          what: "Data transfer is part of 2 lines for something else (“Object storage incl. egress” and “Vector database”), beside EUR 20 on lines of its own",
          exposure: 0,
          places: [{ column: "name", lines: [0, 1] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "every line is a pilot",
      budget: { lines: [["GPU cluster", "accelerators", 900]], text: { stage: ["Pilot"] } },
      outcome: "not applicable",
      reason: "the cost of moving data is a matter of production",
    },
    {
      name: "no infrastructure",
      budget: { lines: [["Model calls", "model-api", 200]] },
      outcome: "not applicable",
      reason: "No money goes to infrastructure",
    },
    {
      name: "money without a cost type may hold it",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 500],
          ["Cloud", null, 500],
        ],
      },
      outcome: "needs review",
      reason: "EUR 500 has no firm cost type and could be",
    },
    {
      name: "networking may include it",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 900],
          ["Network", "networking", 80],
        ],
      },
      outcome: "needs review",
      reason: "EUR 80 for networking may or may not include it",
    },
  ],
});
