import { CATEGORIES, LAYERS, type Split } from "../costs/split";
import { infeasibilityOf } from "../measures/split/infeasibility";
import { percent } from "../measures/percent";
import type { Bands } from "../policy/profile";
import type { Found, Rule, Subject } from "../review/rule";
import { listed } from "../review/wording";

/** The bands or the base ratio that the organisation has set leave no mix that meets them. */
export const mixInfeasibleAsSet: Rule = {
  id: "mix-infeasible-as-set",
  category: "mix",
  severity: "serious",
  needs: [],
  title: "Targets without a possible mix",
  why:
    "The three shares sum to 100%. Targets that cannot all be met will be missed by every budget, " +
    "and each review will ask for money that the last one took away.",
  remedy:
    "Change the bounds until the lower ones sum to 100% at most and the upper ones to at least 100%.",
  source: "ours",
  check(subject) {
    const { baseRatio, ownBands } = subject.policy;
    if (!baseRatio && !ownBands.categories && !ownBands.layers) {
      return {
        outcome: "not applicable",
        reason: "It needs bands or a base ratio of your own, and none is set.",
      };
    }
    return [
      ...bandsFound(subject, LAYERS, ownBands.layers),
      ...bandsFound(subject, CATEGORIES, ownBands.categories),
      ...ratioFound(subject),
    ];
  },
};

function bandsFound(subject: Subject, split: Split, bands: Bands | undefined): Found[] {
  const why = bands ? infeasibilityOf(bands) : null;
  if (!bands || !why) return [];
  if (why.kind !== "upside down") {
    const names = listed(split.groups.map(({ name }) => name.toLowerCase()));
    const what = `The ${why.kind} bounds of ${names} sum to ${percent(why.sum)}, so no mix meets all three.`;
    return [found(subject, split, Math.abs(why.sum - 1), what)];
  }
  return why.groups.map((at) => {
    const { lower, upper } = bands[at];
    const what = `The band of ${split.groups[at].name} starts at ${percent(lower)} and ends at ${percent(upper)}, so no share is inside it.`;
    return found(subject, split, lower - upper, what, "Correct the two bounds of this band.");
  });
}

/** A tolerance may hide that a ratio is none; it still has to sum to the whole. */
function ratioFound(subject: Subject): Found[] {
  const whole = subject.policy.baseRatio?.reduce<number>((sum, share) => sum + share, 0) ?? 1;
  if (Math.abs(whole - 1) < 1e-9) return [];
  const what = `The base ratio sums to ${percent(whole)}, not to 100%.`;
  const remedy = "Correct the three shares of the base ratio until they sum to 100%.";
  return [found(subject, LAYERS, Math.abs(whole - 1), what, remedy)];
}

/** Money at stake is the part of the budget that the targets give away twice, or to nobody. */
function found(
  { measures }: Subject,
  split: Split,
  part: number,
  what: string,
  remedy?: string
): Found {
  return {
    what,
    places: [{ column: "amount", lines: "all" }],
    exposure: Math.max(0, Math.round(part * measures.shares(split.id).denominator)),
    ...(remedy === undefined ? {} : { remedy }),
  };
}
