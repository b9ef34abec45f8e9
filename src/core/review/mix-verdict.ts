import type { Budget } from "../budget/budget";
import type { SplitId } from "../costs/split";
import type { Gauge } from "../measures/split/gauge";
import { linesWhere } from "../measures/lines-where";
import { nearestMix } from "../measures/split/nearest-mix";
import { percent, percentBeside } from "../measures/percent";
import type { Shares } from "../measures/split/shares";
import { say } from "../words/say";
import type { Place } from "./finding";
import { mixDoubt, targetWords } from "./mix-doubt";
import type { Found, Subject, Verdict } from "./rule";
import { groupWords, listed } from "./wording";

/**
 * What the shares of a split say against its target: one finding per share outside its band. Where open money decides all
 * of them, nobody can say. `orElse` ends the remedy: what to do if the money is right and the target is not, said already.
 */
export function mixVerdict(subject: Subject, split: SplitId, orElse: string): Verdict {
  const doubt = mixDoubt(subject, split);
  if (doubt) return doubt;
  const mix = subject.measures.shares(split);
  const outside = mix.gauges.filter(isOutside);
  const of = targetWords(subject.policy, split);
  if (mix.gauges.every(({ holds }) => holds) || outside.some(({ holds }) => holds)) {
    const remedy = remedyFor(mix, orElse);
    return outside.map((gauge) => found(subject, mix, gauge, of, remedy));
  }
  return {
    outcome: "needs review",
    reason: say("{open}, and where it belongs decides whether the mix is inside {target}.", {
      open: openMoney(subject, mix),
      target: of,
    }),
  };
}

export function isOutside({ status }: Gauge): boolean {
  return status === "below" || status === "above";
}

/** "Models are", "Use cases and Foundation are", "Infrastructure is". */
export function isPlural(gauges: readonly Gauge[]): boolean {
  return gauges.length !== 1 || gauges[0]!.groups.length > 1 || gauges[0]!.name.endsWith("s");
}

/** "Infrastructure", or "Infrastructure and Models together". */
export function gaugeName({ groups }: Gauge, { split }: Shares): string {
  const names = listed(groups.map((at) => say(split.groups[at].name)));
  return groups.length === 1 ? names : say("{groups} together", { groups: names });
}

function found(
  { budget, money }: Subject,
  mix: Shares,
  gauge: Gauge,
  of: string,
  remedy: string | null
): Found {
  const { share, band, holds, status, groups } = gauge;
  const isAbove = status === "above";
  const exposure = Math.abs(gauge.gap);
  const told = say(
    isAbove
      ? "{group} {count, plural, one {takes} other {take}} {share} of {total}, outside the {lower} to {upper} of {target}: " +
          "{money} above the upper bound."
      : "{group} {count, plural, one {takes} other {take}} {share} of {total}, outside the {lower} to {upper} of {target}: " +
          "{money} short of the lower bound.",
    {
      group: gaugeName(gauge, mix),
      count: isPlural([gauge]) ? 2 : 1,
      share: percentBeside(share, isAbove ? band.upper : band.lower),
      total: money(mix.denominator),
      lower: percent(band.lower),
      upper: percent(band.upper),
      target: of,
      money: money(exposure),
    }
  );
  return {
    what: [told, holds ? firmness(mix) : openness(mix)].filter((part) => part !== "").join(" "),
    places: [placeOf(budget, mix, groups)],
    exposure,
    ...(remedy === null ? {} : { remedy }),
  };
}

function firmness({ ambiguous }: Shares): string {
  return ambiguous === 0 ? "" : say("It holds in every reading of the ambiguous lines.");
}

function openness({ unassigned, ambiguous }: Shares): string {
  if (ambiguous === 0) return say("Money without a cost type could still change this verdict.");
  return unassigned === 0
    ? say("Money with more than one reading could still change this verdict.")
    : say(
        "Money without a cost type or with more than one reading could still change this verdict."
      );
}

/** Bands that cannot be met one by one are met together: the nearest mix that meets all of them. */
function remedyFor({ split, shares, bands, gauges }: Shares, orElse: string): string | null {
  const isJoint = gauges.some(({ groups }) => groups.length > 1);
  const near = shares && bands && !isJoint ? nearestMix(shares, bands) : null;
  if (!near) return null;
  const parts = split.groups.map((group, at) =>
    say("{share} {group}", { share: percent(near[at]!), group: groupWords(group) })
  );
  return say("Move money towards the nearest mix that meets all three bands, {mix}; {otherwise}.", {
    mix: listed(parts),
    otherwise: orElse,
  });
}

function openMoney({ money }: Subject, { unassigned, ambiguous }: Shares): string {
  const parts = [
    unassigned === 0 ? [] : [say("{money} has no cost type", { money: money(unassigned) })],
    ambiguous === 0 ? [] : [say("{money} has more than one reading", { money: money(ambiguous) })],
  ].flat();
  return parts.length === 0 ? say("Some money has no cost type") : listed(parts);
}

/** The groups' own lines; the whole column where they have none. */
function placeOf(budget: Budget, { split }: Shares, groups: readonly number[]): Place {
  const marked = Uint8Array.from({ length: 256 }, (_, code) =>
    Number(groups.includes(split.homes[code] ?? -1))
  );
  const lines = linesWhere(budget, marked);
  return { column: "amount", lines: lines.length > 0 ? lines : "all" };
}
