import type { SplitId } from "../costs/split";
import type { Policy } from "./policy";
import type { Band, Bands, Profile } from "./profile";
import { ownBands, ownBaseRatio } from "./profiles";

/**
 * What a split is judged by; null where nobody has said. The organisation's own bands go before its base ratio, and both
 * before a profile of the same split.
 */
export function targetOf(policy: Policy, split: SplitId): Profile | null {
  const own = policy.ownBands[split];
  if (own) return ownBands(split, own);
  if (isJudgedByBaseRatio(policy, split))
    return ownBaseRatio(policy.baseRatio!, policy.baseRatioTolerance);
  return policy.profile.split === split ? policy.profile : null;
}

export function isJudgedByBaseRatio(policy: Policy, split: SplitId): boolean {
  return split === "layers" && policy.baseRatio !== null && !policy.ownBands.layers;
}

/** Groups of the target that only compare as one sum under this policy's sourcing; none where each compares by itself. */
export function jointGroups({ sourcing }: Policy, target: Profile): readonly (0 | 1 | 2)[] {
  return sourcing === "api-first" ? (target.jointForApiFirst ?? []) : [];
}

/** The target's bands for moving money: a group that cannot be compared by itself may take any share. */
export function comparableBands(policy: Policy, target: Profile): Bands {
  const joint = jointGroups(policy, target);
  const [first, second, third] = target.bands;
  const free = (at: 0 | 1 | 2, band: Band): Band => (joint.includes(at) ? ANY_SHARE : band);
  return [free(0, first), free(1, second), free(2, third)];
}

const ANY_SHARE: Band = { lower: 0, upper: 1 };
