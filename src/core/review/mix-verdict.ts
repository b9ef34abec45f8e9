import type { Budget } from "../budget/budget";
import type { SplitId } from "../costs/split";
import type { Gauge } from "../measures/split/gauge";
import { linesWhere } from "../measures/lines-where";
import { nearestMix } from "../measures/split/nearest-mix";
import { percent, percentBeside } from "../measures/percent";
import type { Shares } from "../measures/split/shares";
import type { Place } from "./finding";
import { mixDoubt, targetWords } from "./mix-doubt";
import type { Found, Subject, Verdict } from "./rule";
import { listed } from "./wording";

/**
 * What the shares of a split say against its target: one finding per share outside its band. Where open money decides all
 * of them, nobody can say. `orElse` ends the remedy: what to do if the money is right and the target is not.
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
    reason: `${openMoney(subject, mix)}, and where it belongs decides whether the mix is inside ${of}.`,
  };
}

export function isOutside({ status }: Gauge): boolean {
  return status === "below" || status === "above";
}

/** "Models are", "Use cases and Foundation are", "Infrastructure is". */
export function isPlural(gauges: readonly Gauge[]): boolean {
  return gauges.length !== 1 || gauges[0]!.groups.length > 1 || gauges[0]!.name.endsWith("s");
}

/** What could still change a verdict, to begin a sentence; "" where all money is firm. */
export function openMoneyNamed({ unassigned, ambiguous }: Shares): string {
  if (ambiguous === 0) return unassigned === 0 ? "" : "Money without a cost type";
  return unassigned === 0
    ? "Money with more than one reading"
    : "Money without a cost type or with more than one reading";
}

function found(
  { budget, money }: Subject,
  mix: Shares,
  gauge: Gauge,
  of: string,
  remedy: string | null
): Found {
  const { name, share, band, holds, status, groups } = gauge;
  const isAbove = status === "above";
  const exposure = Math.abs(gauge.gap);
  const verb = isPlural([gauge]) ? "take" : "takes";
  const doubt = holds ? firmness(mix) : ` ${openMoneyNamed(mix)} could still change this verdict.`;
  return {
    what:
      `${name} ${verb} ${percentBeside(share, isAbove ? band.upper : band.lower)} of ${money(mix.denominator)}, outside the ` +
      `${percent(band.lower)} to ${percent(band.upper)} of ${of}: ` +
      `${money(exposure)} ${isAbove ? "above the upper bound" : "short of the lower bound"}.${doubt}`,
    places: [placeOf(budget, mix, groups)],
    exposure,
    ...(remedy === null ? {} : { remedy }),
  };
}

function firmness({ ambiguous }: Shares): string {
  return ambiguous === 0 ? "" : " It holds in every reading of the ambiguous lines.";
}

/** Bands that cannot be met one by one are met together: the nearest mix that meets all of them. */
function remedyFor({ split, shares, bands, gauges }: Shares, orElse: string): string | null {
  const isJoint = gauges.some(({ groups }) => groups.length > 1);
  const near = shares && bands && !isJoint ? nearestMix(shares, bands) : null;
  if (!near) return null;
  const parts = split.groups.map(
    (group, at) => `${percent(near[at]!)} ${group.name.toLowerCase()}`
  );
  return `Move money towards the nearest mix that meets all three bands, ${listed(parts)}; ${orElse}.`;
}

function openMoney({ money }: Subject, { unassigned, ambiguous }: Shares): string {
  const parts = [
    unassigned === 0 ? [] : [`${money(unassigned)} has no cost type`],
    ambiguous === 0 ? [] : [`${money(ambiguous)} has more than one reading`],
  ].flat();
  return parts.length === 0 ? "Some money has no cost type" : listed(parts);
}

/** The groups' own lines; the whole column where they have none. */
function placeOf(budget: Budget, { split }: Shares, groups: readonly number[]): Place {
  const marked = Uint8Array.from({ length: 256 }, (_, code) =>
    Number(groups.includes(split.homes[code] ?? -1))
  );
  const lines = linesWhere(budget, marked);
  return { column: "amount", lines: lines.length > 0 ? lines : "all" };
}
