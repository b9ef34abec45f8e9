import { CATEGORIES, LAYERS, type Split } from "../costs/split";
import { infeasibilityOf } from "../measures/split/infeasibility";
import { percent } from "../measures/percent";
import type { Bands } from "../policy/profile";
import type { Found, Rule, Subject } from "../review/rule";
import { groupWords, listed } from "../review/wording";
import { say } from "../words/say";

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
        reason: say("It needs bands or a base ratio of your own, and none is set."),
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
    const what = say(
      why.kind === "lower"
        ? "The lower bounds of {groups} sum to {sum}, so no mix meets all three."
        : "The upper bounds of {groups} sum to {sum}, so no mix meets all three.",
      { groups: listed(split.groups.map(groupWords)), sum: percent(why.sum) }
    );
    return [found(subject, split, Math.abs(why.sum - 1), what)];
  }
  return why.groups.map((at) => {
    const { lower, upper } = bands[at];
    const what = say(
      "The band of {group} starts at {lower} and ends at {upper}, so no share is inside it.",
      { group: say(split.groups[at].name), lower: percent(lower), upper: percent(upper) }
    );
    return found(subject, split, lower - upper, what, say("Correct the two bounds of this band."));
  });
}

/** A tolerance may hide that a ratio is none; it still has to sum to the whole. */
function ratioFound(subject: Subject): Found[] {
  const whole = subject.policy.baseRatio?.reduce<number>((sum, share) => sum + share, 0) ?? 1;
  if (Math.abs(whole - 1) < 1e-9) return [];
  const what = say("The base ratio sums to {sum}, not to {whole}.", {
    sum: percent(whole),
    whole: percent(1),
  });
  const remedy = say("Correct the three shares of the base ratio until they sum to 100%.");
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
