import { commitmentEarly } from "../../../src/core/rules/commitment-early";
import { testRule } from "./rule-cases";

testRule(commitmentEarly, {
  clear: [
    {
      name: "eleven months are not long, and in production a year is fair",
      budget: {
        lines: [
          ["Throughput", "model-api", 100],
          ["Seats", "ai-licences", 50],
        ],
        text: { stage: ["Pilot", "Production"] },
        numbers: { commitmentMonths: [11, 36] },
      },
    },
    {
      name: "a pilot without a commitment",
      budget: {
        lines: [
          ["Throughput", "model-api", 100],
          ["Seats", "ai-licences", 50],
        ],
        text: { stage: ["Pilot", "Shared"] },
        numbers: { commitmentMonths: [null, 12] },
      },
    },
  ],
  flags: [
    {
      name: "two pilots, exactly twelve months and three years",
      budget: {
        lines: [
          ["Throughput", "model-api", 100],
          ["Seats", "ai-licences", 50],
          ["GPU", "accelerators", 400],
        ],
        text: { stage: ["PoC", "Production", "Pilot"] },
        numbers: { commitmentMonths: [12, 24, 36] },
      },
      findings: [
        {
          what: "The contract for “GPU” runs for 36 months while its use case is a pilot: EUR 400 is planned for it.",
          exposure: 400_00,
          places: [{ column: "commitmentMonths", lines: [2] }],
        },
        {
          what: "“Throughput” runs for 12 months",
          exposure: 100_00,
          places: [{ column: "commitmentMonths", lines: [0] }],
        },
      ],
    },
    {
      name: "the stage stands in the table of use cases; a credit is no money at stake",
      budget: {
        lines: [["Throughput", "model-api", -10]],
        text: { case: ["Drafts"] },
        cases: { names: ["Drafts"], text: { stage: ["Pilot"] } },
        numbers: { commitmentMonths: [24] },
      },
      findings: [
        {
          what: "24 months",
          exposure: 0,
          places: [{ column: "commitmentMonths", lines: [0] }],
        },
      ],
    },
    {
      name: "more than twenty: the rest together",
      budget: {
        lines: Array.from({ length: 21 }, (_, at) => [`Seat ${at + 1}`, "ai-licences", 100 - at]),
        text: { stage: Array.from({ length: 21 }, () => "Pilot") },
        numbers: { commitmentMonths: Array.from({ length: 21 }, () => 12) },
      },
      findings: [
        ...Array.from({ length: 19 }, (_, at) => ({
          what: `“Seat ${at + 1}” runs for 12 months`,
          exposure: (100 - at) * 100,
          places: [{ column: "commitmentMonths" as const, lines: [at] }],
        })),
        {
          what: "The contracts for “Seat 20” and “Seat 21” run for up to 12 months while their use cases are pilots: EUR 161 is planned for them.",
          exposure: 161_00,
          places: [{ column: "commitmentMonths", lines: [19, 20] }],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the committed line says nothing about its stage",
      budget: {
        lines: [
          ["Throughput", "model-api", 100],
          ["Seats", "ai-licences", 50],
        ],
        text: { stage: ["", "Pilot"] },
        numbers: { commitmentMonths: [24, null] },
      },
      outcome: "needs review",
      reason:
        "1 line with a commitment of 12 months or more says nothing about the stage: “Throughput”",
    },
    {
      name: "no commitment is stated",
      budget: {
        lines: [["Throughput", "model-api", 100]],
        text: { stage: ["Pilot"] },
        numbers: { commitmentMonths: [null] },
      },
      outcome: "not applicable",
      reason: "No line states its commitment",
    },
    {
      name: "no stage is known",
      budget: {
        lines: [["Throughput", "model-api", 100]],
        text: { case: ["Drafts"] },
        cases: { names: ["Drafts"] },
        numbers: { commitmentMonths: [24] },
      },
      outcome: "not applicable",
      reason: "No line and no use case states its stage",
    },
  ],
});
