import fc from "fast-check";
import { nearestMix } from "../../../../src/core/measures/split/nearest-mix";
import type { PerGroup } from "../../../../src/core/measures/split/shares";
import { cornerMixes } from "./corner-mixes";
import type { Bands } from "../../../../src/core/policy/profile";

const fraction = fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000);
const band = fc
  .tuple(fraction, fraction)
  .map(([one, other]) => ({ lower: Math.min(one, other), upper: Math.max(one, other) }));
const bands: fc.Arbitrary<Bands> = fc.tuple(band, band, band);
const feasible = bands.filter((each) => cornerMixes(each).length > 0);
const mix = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const whole = parts[0] + parts[1] + parts[2];
    return [parts[0] / whole, parts[1] / whole, parts[2] / whole] as PerGroup<number>;
  });
const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 6, maxLength: 6 });

const distance = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, share, group) => sum + (share - other[group]!) ** 2, 0);

/** A point of the polygon: a weighted mean of its corners. */
const meanOf = (corners: readonly PerGroup<number>[], by: readonly number[]): number[] => {
  const whole = corners.reduce((sum, _, at) => sum + by[at]!, 0);
  return [0, 1, 2].map(
    (group) => corners.reduce((sum, corner, at) => sum + corner[group]! * by[at]!, 0) / whole
  );
};

test("the nearest mix meets every band and sums to 100 %", () => {
  fc.assert(
    fc.property(mix, feasible, (from, target) => {
      const near = nearestMix(from, target)!;
      near.forEach((share, group) => {
        expect(share).toBeGreaterThanOrEqual(target[group]!.lower);
        expect(share).toBeLessThanOrEqual(target[group]!.upper);
      });
      expect(near.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    })
  );
});

test("no feasible mix is nearer", () => {
  fc.assert(
    fc.property(mix, feasible, weights, (from, target, by) => {
      const near = distance(from, nearestMix(from, target)!);
      const corners = cornerMixes(target);
      for (const other of [...corners, meanOf(corners, by)]) {
        expect(near).toBeLessThanOrEqual(distance(from, other) + 1e-9);
      }
    })
  );
});

test("a nearest mix is its own nearest mix", () => {
  fc.assert(
    fc.property(mix, feasible, (from, target) => {
      const near = nearestMix(from, target)!;
      expect(distance(near, nearestMix(near, target)!)).toBeLessThan(1e-18);
    })
  );
});

test("there is a nearest mix exactly where there are corners", () => {
  fc.assert(
    fc.property(mix, bands, (from, target) => {
      expect(nearestMix(from, target) === null).toBe(cornerMixes(target).length === 0);
    })
  );
});
