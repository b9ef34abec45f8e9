import { admitsMix } from "../../../../src/core/measures/split/nearest-mix";
import type { PerGroup } from "../../../../src/core/measures/split/shares";
import type { Bands } from "../../../../src/core/policy/profile";

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

const ROUNDING = 1e-12;

function within(share: number, { lower, upper }: { lower: number; upper: number }): number {
  return Math.min(Math.max(share, lower), upper);
}

function isSame(one: PerGroup<number>, other: PerGroup<number>): boolean {
  return one.every((share, group) => Math.abs(share - other[group as 0 | 1 | 2]) < 1e-9);
}
