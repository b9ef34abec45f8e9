import fc from "fast-check";
import { largestFirst } from "../../../src/core/measures/largest-first";

test("the first few are those of a sort, and nothing is lost or doubled", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: 1, max: 8 }),
      (sizes, few) => {
        const all = sizes.map((size, at) => ({ size, at }));
        const ordered = largestFirst(all, ({ size }) => size, few);
        const sorted = [...all].sort((a, b) => b.size - a.size);
        expect(ordered.slice(0, few)).toEqual(sorted.slice(0, few));
        expect(ordered.slice(few).map(({ at }) => at)).toEqual(
          sorted
            .slice(few)
            .map(({ at }) => at)
            .sort((a, b) => a - b)
        );
      }
    )
  );
});
