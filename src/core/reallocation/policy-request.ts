import type { SplitId } from "../costs/split";
import type { Policy } from "../policy/policy";
import type { Bands } from "../policy/profile";
import { comparableBands, isJudgedByBaseRatio, targetOf } from "../policy/target-bands";
import type { Request } from "./request";

/** What a policy asks of a budget: the bands of every split it has a target for, each in the name of its rule. */
export function requestOf(policy: Policy): Request {
  const bands: Partial<Record<SplitId, Bands>> = {};
  const rules: Partial<Record<SplitId, string>> = {};
  for (const split of ["categories", "layers"] as const) {
    const target = targetOf(policy, split);
    if (!target) continue;
    bands[split] = comparableBands(policy, target);
    rules[split] = isJudgedByBaseRatio(policy, split)
      ? "base-ratio-missed"
      : "share-outside-profile";
  }
  // The standard of 1 minor unit says nothing about what people can carry out.
  return { bands, rules, rounding: policy.rounding > 1 ? policy.rounding : "auto" };
}
