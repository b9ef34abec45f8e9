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

/**
 * Corners of the polygon of mixes that meet all three bands: at most six, each with two shares on a bound. Empty where
 * the bands admit no mix.
 */
export function cornerMixes(bands: Bands): PerGroup<number>[] {
  if (!admitsMix(bands)) return [];
  const corners: PerGroup<number>[] = [];
  for (const [free, one, other] of [
    [0, 1, 2],
    [1, 0, 2],
    [2, 0, 1],
  ] as const) {
    for (const first of [bands[one].lower, bands[one].upper]) {
      for (const second of [bands[other].lower, bands[other].upper]) {
        const rest = 1 - first - second;
        if (rest < bands[free].lower - ROUNDING || rest > bands[free].upper + ROUNDING) continue;
        const corner: [number, number, number] = [0, 0, 0];
        corner[free] = within(rest, bands[free]);
        corner[one] = first;
        corner[other] = second;
        if (!corners.some((each) => isSame(each, corner))) corners.push(corner);
      }
    }
  }
  return corners;
}

/** Sums of three fractions that should be 1 miss it by a few units in the last place. */
const ROUNDING = 1e-12;

function within(share: number, { lower, upper }: { lower: number; upper: number }): number {
  return Math.min(Math.max(share, lower), upper);
}

function isSame(one: PerGroup<number>, other: PerGroup<number>): boolean {
  return one.every((share, group) => Math.abs(share - other[group as 0 | 1 | 2]) < 1e-9);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
