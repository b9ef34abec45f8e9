import { peakProvisioning } from "../../../src/core/rules/peak-provisioning";
import { testRule } from "./rule-cases";

const TWO = {
  lines: [
    ["GPU cluster", "accelerators", 800],
    ["Inference nodes", "inference-hosting", 200],
  ],
} as const;

testRule(peakProvisioning, {
  clear: [
    {
      name: "capacity that follows usage",
      budget: { ...TWO, text: { provisioning: ["usage-based", "autoscaling above peak base"] } },
    },
    {
      name: "off-peak is no peak, and a blank cell says nothing",
      budget: { ...TWO, text: { provisioning: ["off-peak spot", ""] } },
    },
  ],
  flags: [
    {
      name: "two lines for peak load, one with its utilisation",
      budget: {
        ...TWO,
        text: { provisioning: ["Spitzenlast", "peak"] },
        numbers: { utilisation: [null, 0.35] },
      },
      findings: [
        {
          what: "EUR 200 for “Inference nodes” is provisioned for peak load; it is used 35%, so EUR 100 pays",
          exposure: 100_00,
          places: [{ column: "provisioning", lines: [1] }],
        },
        {
          what: "EUR 800 for “GPU cluster” is provisioned for peak load.",
          exposure: 0,
          places: [{ column: "provisioning", lines: [0] }],
        },
      ],
    },
    {
      name: "a busy peak",
      budget: {
        ...TWO,
        text: { provisioning: ["maximum load", "on demand"] },
        numbers: { utilisation: [0.7, null] },
      },
      findings: [
        {
          what: "is provisioned for peak load; it is used 70%.",
          exposure: 0,
          places: [{ column: "provisioning", lines: [0] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no column",
      budget: TWO,
      outcome: "not applicable",
      reason: "a column “Provisioning”",
    },
    {
      name: "a blank column",
      budget: { ...TWO, text: { provisioning: ["", " "] } },
      outcome: "not applicable",
      reason: "No line with money states its provisioning",
    },
    {
      name: "words that say neither",
      budget: { ...TWO, text: { provisioning: ["Team A", "Team A"] } },
      outcome: "needs review",
      reason: "says “Team A”, which is neither",
    },
  ],
});
