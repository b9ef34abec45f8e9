import type { Bands } from "../../policy/profile";
import type { PerGroup } from "./shares";

/**
 * The mix nearest to this one (least sum of squared differences of the shares, as fractions) among those that meet all
 * three bands and sum to 1; null where the bands admit no mix.
 *
 * Taking the same step off every share and cutting each to its band is the projection onto that polygon (its optimality
 * conditions say no more); the step that makes the sum 1 lies on one of seven straight pieces, so it is found exactly.
 */
export function nearestMix(mix: PerGroup<number>, bands: Bands): PerGroup<number> | null {
  if (!admitsMix(bands)) return null;
  const cut = (step: number): [number, number, number] => [
    within(mix[0] - step, bands[0]),
    within(mix[1] - step, bands[1]),
    within(mix[2] - step, bands[2]),
  ];
  const stops = mix
    .flatMap((share, group) => [
      share - bands[group as 0 | 1 | 2].upper,
      share - bands[group as 0 | 1 | 2].lower,
    ])
    .sort((one, other) => one - other);
  let from = stops[0]!;
  for (const stop of stops) {
    if (sum(cut(stop)) < 1) {
      const high = sum(cut(from));
      const low = sum(cut(stop));
      return cut(from + ((high - 1) / (high - low)) * (stop - from));
    }
    from = stop;
  }
  return cut(from);
}

/** Whether some shares within the bands sum to 1. */
export function admitsMix(bands: Bands): boolean {
  return (
    bands.every(({ lower, upper }) => lower <= upper) &&
    sum(bands.map(({ lower }) => lower)) <= 1 + ROUNDING &&
    sum(bands.map(({ upper }) => upper)) >= 1 - ROUNDING
  );
}

/** Sums of three fractions that should be 1 miss it by a few units in the last place. */
const ROUNDING = 1e-12;

function within(share: number, { lower, upper }: { lower: number; upper: number }): number {
  return Math.min(Math.max(share, lower), upper);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
