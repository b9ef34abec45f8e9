import type { Bands } from "../../../src/core/policy/profile";
import { mixInfeasibleAsSet } from "../../../src/core/rules/mix-infeasible-as-set";
import { testRule } from "./rule-cases";

const bands = (...bounds: [number, number][]): Bands =>
  bounds.map(([lower, upper]) => ({ lower, upper })) as unknown as Bands;
const budget = {
  lines: [
    ["GPU cluster", "accelerators", 600],
    ["Assistant", "model-api", 400],
  ],
} as const;
const everywhere = [{ column: "amount", lines: "all" }] as const;

testRule(mixInfeasibleAsSet, {
  clear: [
    { name: "a base ratio that sums to the whole", budget, policy: { baseRatio: [0.6, 0.3, 0.1] } },
    {
      name: "three points that sum to the whole only in decimals",
      budget,
      policy: { ownBands: { categories: bands([0.7, 0.7], [0.2, 0.2], [0.1, 0.1]) } },
    },
  ],
  flags: [
    {
      name: "lower bounds that promise more than there is",
      budget,
      policy: { ownBands: { categories: bands([0.6, 0.7], [0.2, 0.3], [0.3, 0.4]) } },
      findings: [
        {
          what: "The lower bounds of infrastructure, models and integration sum to 110%, so no mix meets all three.",
          exposure: 100_00,
          places: everywhere,
        },
      ],
    },
    {
      name: "upper bounds that leave money to nobody, and a ratio that is none",
      budget,
      policy: {
        ownBands: { categories: bands([0.1, 0.3], [0.1, 0.3], [0.1, 0.3]) },
        baseRatio: [0.5, 0.4, 0.2],
      },
      findings: [
        {
          what: "upper bounds of infrastructure, models and integration sum to 90%",
          exposure: 100_00,
          places: everywhere,
        },
        { what: "The base ratio sums to 110%, not to 100%.", exposure: 100_00, places: everywhere },
      ],
    },
    {
      name: "a band upside down",
      budget,
      policy: { ownBands: { layers: bands([0.6, 0.4], [0.3, 0.5], [0, 0.1]) } },
      findings: [
        {
          what: "The band of Use cases starts at 60% and ends at 40%, so no share is inside it.",
          exposure: 200_00,
          places: everywhere,
        },
      ],
    },
  ],
  undecided: [
    {
      name: "nothing of one's own is set",
      budget,
      outcome: "not applicable",
      reason: "none is set",
    },
    {
      name: "a shipped profile is not the organisation's own",
      budget: { lines: [] },
      policy: { sourcing: "api-first" },
      outcome: "not applicable",
      reason: "bands or a base ratio of your own",
    },
  ],
});
