import type { Policy } from "./policy";
import type { Profile } from "./profile";

/** Text B's bands (B:13, 34, 57, 79-82), with what speaks against taking them for the truth. */
export const PRODUCTION_AI_2026: Profile = {
  id: "production-ai-2026",
  name: "Production AI 2026",
  split: "categories",
  bands: [
    { lower: 0.5, upper: 0.6 },
    { lower: 0.1, upper: 0.2 },
    { lower: 0.25, upper: 0.35 },
  ],
  stage: "production",
  passport: {
    source: "Text B, lines 13, 34, 57 and 79-82",
    published: "2026",
    population: "Enterprises that run AI at production scale",
    denominator: "Total AI budget without the lines that have no place in the split",
    claim: "Vendor blog; no data cited for the bands",
  },
};

/** What a budget is judged by before anyone has changed a setting. */
export const DEFAULT_POLICY: Policy = {
  profile: PRODUCTION_AI_2026,
  baseRatio: null,
  // Ours: neither text says how far from the ratio is too far.
  baseRatioTolerance: 0.05,
  sourcing: "hybrid",
  size: null,
  thresholds: {},
  severities: {},
  rounding: 1,
  acceptances: [],
};
