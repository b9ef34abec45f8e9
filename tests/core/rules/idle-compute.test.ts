import { idleCompute } from "../../../src/core/rules/idle-compute";
import { testRule } from "./rule-cases";

const TWO = {
  lines: [
    ["GPU cluster", "accelerators", 800],
    ["Inference nodes", "inference-hosting", 200],
  ],
} as const;

testRule(idleCompute, {
  clear: [
    {
      name: "compute used exactly as the target says",
      budget: { ...TWO, numbers: { utilisation: [0.7, 0.9] } },
    },
    {
      name: "storage has no target, however empty it is",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 800],
          ["Object storage", "data-storage", 200],
        ],
        numbers: { utilisation: [0.75, 0.1] },
      },
    },
    {
      name: "a tenth of the compute that states nothing does not hide much",
      budget: {
        lines: [
          ["GPU cluster", "accelerators", 900],
          ["Inference nodes", "inference-hosting", 100],
        ],
        numbers: { utilisation: [0.8, null] },
      },
    },
  ],
  flags: [
    {
      name: "two lines below the target, the more expensive one first",
      budget: { ...TWO, numbers: { utilisation: [0.35, 0] } },
      findings: [
        {
          what: "Compute of “GPU cluster” is used 35%, below the target of 70%: EUR 400 of EUR 800",
          exposure: 400_00,
          places: [{ column: "utilisation", lines: [0] }],
        },
        {
          what: "Compute of “Inference nodes” is used 0%",
          exposure: 200_00,
          places: [{ column: "utilisation", lines: [1] }],
        },
      ],
    },
    {
      name: "a stricter target makes a busy line idle",
      budget: { ...TWO, numbers: { utilisation: [0.7, 0.9] } },
      policy: { thresholds: { utilisation: 0.8 } },
      findings: [
        {
          what: "below the target of 80%: EUR 100 of EUR 800",
          exposure: 100_00,
          places: [{ column: "utilisation", lines: [0] }],
        },
      ],
    },
    {
      name: "lines with less than a tenth of the idle money are told together",
      budget: {
        lines: [
          ["Cluster", "accelerators", 1000],
          ["Node A", "accelerators", 20],
          ["Node B", "inference-hosting", 10],
        ],
        numbers: { utilisation: [0.07, 0.35, 0.63] },
      },
      findings: [
        {
          what: "Compute of “Cluster” is used 7%",
          exposure: 900_00,
          places: [{ column: "utilisation", lines: [0] }],
        },
        {
          what: "Compute of “Node A” and “Node B” is used below the target of 70%, the least of it 35%: EUR 11 of EUR 30 pays for idle compute.",
          exposure: 11_00,
          places: [{ column: "utilisation", lines: [1, 2] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no column says how much is used",
      budget: TWO,
      outcome: "not applicable",
      reason: "a column “Utilisation”",
    },
    {
      name: "the column is blank or holds no fraction on every line for compute",
      budget: { ...TWO, numbers: { utilisation: [null, 22] } },
      outcome: "not applicable",
      reason: "No line for compute states a utilisation",
    },
    {
      name: "no money for compute",
      budget: { lines: [["Model calls", "model-api", 10]], numbers: { utilisation: [0.2] } },
      outcome: "not applicable",
      reason: "No money goes to compute",
    },
    {
      name: "most of the compute keeps silent and the rest is busy",
      budget: { ...TWO, numbers: { utilisation: [null, 0.9] } },
      outcome: "needs review",
      reason: "EUR 800 of EUR 1,000 for compute states no utilisation",
    },
  ],
});
