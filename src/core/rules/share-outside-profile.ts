import type { Budget } from "../budget/budget";
import { linesWhere } from "../measures/lines-where";
import { percent, percentBeside } from "../measures/percent";
import type { Shares } from "../measures/shares";
import type { Place } from "../review/finding";
import type { Found, Rule, Subject } from "../review/rule";

/** One group of the profile's split takes more or less of the money than its band. */
export const shareOutsideProfile: Rule = {
  id: "share-outside-profile",
  category: "mix",
  severity: "warning",
  needs: [],
  title: "Share outside the profile",
  why:
    "The three groups constrain each other: a group that is short slows the others, and a group that takes too much leaves them short. " +
    "The bands are a vendor's opinion about production budgets, so being outside them is a question to answer, not an error.",
  remedy:
    "Move money towards the nearest bound, or choose a profile that fits this organisation and note why.",
  source: "B:9, 13, 34, 57, 79-82",
  check(subject) {
    const { policy, measures, money } = subject;
    const mix = measures.shares(policy.profile.split);
    if (!mix.shares) {
      return {
        outcome: "not applicable",
        reason: `It needs money on lines whose cost type has a place in the profile ${policy.profile.name}.`,
      };
    }
    if (policy.profile.stage === "production" && measures.isPilotOnly) {
      return {
        outcome: "not applicable",
        reason: `Every line is in the pilot stage, and the profile ${policy.profile.name} is for production.`,
      };
    }
    const outside = GROUPS.filter(
      (at) => mix.statuses[at] === "below" || mix.statuses[at] === "above"
    );
    if (mix.holds.every(Boolean) || outside.some((at) => mix.holds[at])) {
      return outside.map((at) => found(subject, mix, mix.shares![at], at));
    }
    return {
      outcome: "needs review",
      reason: `${money(mix.unassigned)} has no cost type, and where it belongs decides whether the mix is inside the profile ${policy.profile.name}.`,
    };
  },
};

const GROUPS = [0, 1, 2] as const;

function found(
  { budget, policy, money }: Subject,
  mix: Shares,
  share: number,
  at: 0 | 1 | 2
): Found {
  const { profile } = policy;
  const { lower, upper } = profile.bands[at];
  const isAbove = mix.statuses[at] === "above";
  const exposure = Math.abs(mix.gaps[at]);
  const name = mix.split.groups[at].name;
  const firm = mix.holds[at] ? "" : " Money without a cost type could still change this.";
  return {
    what:
      `${name} takes ${percentBeside(share, isAbove ? upper : lower)} of ${money(mix.denominator)}, outside the ` +
      `${percent(lower)} to ${percent(upper)} of the profile ${profile.name}: ` +
      `${money(exposure)} ${isAbove ? "above the upper bound" : "short of the lower bound"}.${firm}`,
    places: [placeOf(budget, mix, at)],
    exposure,
  };
}

/** The group's own lines; the whole column where it has none. */
function placeOf(budget: Budget, mix: Shares, at: number): Place {
  const marked = Uint8Array.from({ length: 256 }, (_, code) =>
    Number(mix.split.homes[code] === at)
  );
  const lines = linesWhere(budget, marked);
  return { column: "amount", lines: lines.length > 0 ? lines : "all" };
}
