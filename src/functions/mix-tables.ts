import { toDecimal } from "../core/budget/money";
import type { Split } from "../core/costs/split";
import { nearestMix } from "../core/measures/split/nearest-mix";
import type { PerGroup, Shares } from "../core/measures/split/shares";
import { mixDrift } from "../core/measures/split/mix-drift";
import type { Band, Profile } from "../core/policy/profile";
import { listed } from "../core/review/wording";
import { say } from "../core/words/say";
import type { ResultCell } from "./answer";
import type { GroupChoice } from "./choices";
import { FAILURES } from "./failure";
import { fullyRead, type Given } from "./given-budget";

/** Share of a group, as a fraction of its split. Throws a Failure. */
export function shareOf({ split, at }: GroupChoice, given: Given): number {
  return judged(split, given).shares[at];
}

export function sharesTable(split: Split, given: Given): ResultCell[][] {
  const { amounts, shares } = judged(split, given);
  const { digits } = given.budget.currency;
  return [
    ["Group", "Amount", "Share"],
    ...split.groups.map(({ name }, at) => [name, toDecimal(amounts[at]!, digits), shares[at]!]),
  ];
}

export function bandOf({ split, at, group }: GroupChoice, profile: Profile): Band {
  if (profile.split !== split.id) throw FAILURES.noBand(profile.name, group.name);
  return profile.bands[at];
}

/** The change of the last group takes up the rounding, so that the changes add up to 0. */
export function nearestMixTable(given: Given, profile: Profile): ResultCell[][] {
  const { split, shares, amounts, denominator } = judged(
    given.measures.shares(profile.split).split,
    given
  );
  const near = nearestMix(shares, profile.bands)!;
  const changes = near.map((share, at) => Math.round(share * denominator) - amounts[at]!);
  changes[2] = -changes[0]! - changes[1]!;
  const { digits } = given.budget.currency;
  return [
    ["Category", "Share", "Nearest", "Change"],
    ...split.groups.map(({ name }, at) => [
      name,
      shares[at]!,
      tidy(near[at]!),
      toDecimal(changes[at]!, digits),
    ]),
  ];
}

export function driftTable(split: Split, before: Given, now: Given): ResultCell[][] {
  judged(split, before);
  judged(split, now);
  const drift = mixDrift(split.id, { amounts: before.measures.byCostType.amounts }, now.measures)!;
  return [
    ["Group", "Before", "Now", "Change"],
    ...split.groups.map(({ name }, at) => {
      const [was, is] = [drift.before[at as 0 | 1 | 2], drift.now[at as 0 | 1 | 2]];
      return [name, was, is, tidy(is - was)];
    }),
  ];
}

function judged(split: Split, given: Given): Shares & { shares: PerGroup<number> } {
  const mix = fullyRead(given).measures.shares(split.id);
  if (!mix.shares)
    throw FAILURES.noMoneyIn(
      listed(
        split.groups.map(({ name }) => say(name)),
        "or"
      )
    );
  return { ...mix, shares: mix.shares };
}

/** 0.3 − 0.2 without what binary arithmetic leaves behind it. */
function tidy(fraction: number): number {
  return Number(fraction.toFixed(12));
}
