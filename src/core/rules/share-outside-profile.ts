import type { SplitId } from "../costs/split";
import type { Policy } from "../policy/policy";
import { isJudgedByBaseRatio, targetOf } from "../policy/target-bands";
import { mixVerdict } from "../review/mix-verdict";
import type { Found, Rule, Verdict } from "../review/rule";
import { say } from "../words/say";

/** One group of the profile's split takes more or less of the money than its band. */
export const shareOutsideProfile: Rule = {
  id: "share-outside-profile",
  category: "mix",
  severity: "warning",
  needs: [],
  title: "Share outside the profile",
  why:
    "The three groups constrain each other: a group that is short slows the others, and a group that takes too much leaves them short. " +
    "The shipped bands are a vendor's opinion about production budgets: to be outside them is a question to answer, not an error.",
  remedy:
    "Move money towards the nearest bound, or choose a profile that fits this organisation and note why.",
  source: "B:9, 13, 34, 57, 79-82",
  check(subject) {
    const splits = profiledSplits(subject.policy);
    if (splits.length === 0) {
      return {
        outcome: "not applicable",
        reason: say("The base ratio judges this budget, and no other profile is chosen."),
      };
    }
    const orElse = say("or choose a profile that fits this organisation and note why");
    return together(splits.map((split) => mixVerdict(subject, split, orElse)));
  },
};

/** The profile's split, and the other one where the organisation has set bands for it; a base ratio has its own rule. */
function profiledSplits(policy: Policy): SplitId[] {
  const own = policy.profile.split;
  const splits: readonly SplitId[] = [own, own === "layers" ? "categories" : "layers"];
  return splits.filter(
    (split) => targetOf(policy, split) !== null && !isJudgedByBaseRatio(policy, split)
  );
}

/** Findings of either split; else the doubt of one, unless the other is clear and the doubt only that it does not apply. */
function together(verdicts: readonly Verdict[]): Verdict {
  const undecided = verdicts.flatMap((verdict) => ("outcome" in verdict ? [verdict] : []));
  const found = verdicts.flatMap((verdict): readonly Found[] =>
    "outcome" in verdict ? [] : verdict
  );
  if (found.length > 0) return found;
  const doubt = undecided.find(({ outcome }) => outcome === "needs review");
  return doubt ?? (undecided.length === verdicts.length ? undecided[0]! : []);
}
