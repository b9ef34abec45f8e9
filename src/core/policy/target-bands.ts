import type { SplitId } from "../costs/split";
import type { Policy } from "./policy";
import type { Band } from "./profile";

/**
 * The bands a policy sets for one split, in the order of its groups, as fractions; null where it sets none. The
 * organisation's own base ratio goes before a profile of the same split.
 */
export function targetBands(policy: Policy, split: SplitId): readonly [Band, Band, Band] | null {
  if (split === "layers" && policy.baseRatio) {
    const [useCases, foundation, governance] = policy.baseRatio;
    const around = (ratio: number): Band => ({
      lower: Math.max(0, ratio - policy.baseRatioTolerance),
      upper: Math.min(1, ratio + policy.baseRatioTolerance),
    });
    return [around(useCases), around(foundation), around(governance)];
  }
  return policy.profile.split === split ? policy.profile.bands : null;
}
