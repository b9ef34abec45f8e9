import type { Policy } from "./policy";
import { PRODUCTION_AI_2026 } from "./profiles";

/** What a budget is judged by before anyone has changed a setting. */
export const DEFAULT_POLICY: Policy = {
  profile: PRODUCTION_AI_2026,
  ownBands: {},
  baseRatio: null,
  // Ours: neither text says how far from the ratio is too far.
  baseRatioTolerance: 0.05,
  sourcing: "hybrid",
  stage: null,
  size: null,
  thresholds: {},
  severities: {},
  rounding: 1,
  currency: null,
  rates: {},
  rateSource: "",
  acceptances: [],
};
