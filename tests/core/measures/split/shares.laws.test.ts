import fc from "fast-check";
import { COST_TYPES } from "../../../../src/core/costs/cost-type";
import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type ALine } from "../../a-budget";

const ids = [...COST_TYPES.map(({ id }) => id), null];
const line = fc.tuple(
  fc.constant("Line"),
  fc.constantFrom(...ids),
  fc.integer({ min: 0, max: 1_000_000 })
);
const lines: fc.Arbitrary<ALine[]> = fc.array(line, { maxLength: 40 });
const known = fc.constantFrom(...COST_TYPES.map(({ id }) => id));

const categories = (budget: readonly ALine[]) =>
  new Measures(aBudget({ lines: budget }), DEFAULT_POLICY).shares("categories");

test("every cent is in one group, outside the split or unassigned", () => {
  fc.assert(
    fc.property(lines, (budget) => {
      const measures = new Measures(aBudget({ lines: budget }), DEFAULT_POLICY);
      for (const split of ["categories", "layers"] as const) {
        const mix = measures.shares(split);
        expect(mix.amounts.reduce((a, b) => a + b, 0)).toBe(mix.denominator);
        expect(mix.denominator + mix.outside + mix.unassigned).toBe(measures.total);
      }
    })
  );
});

test("a verdict that holds stays the same whatever the unassigned lines turn out to be", () => {
  fc.assert(
    fc.property(lines, fc.array(known, { minLength: 40, maxLength: 40 }), (budget, guesses) => {
      const before = categories(budget);
      const after = categories(
        budget.map(([name, id, amount], at) => [name, id ?? guesses[at]!, amount])
      );
      before.holds.forEach((holds, at) => {
        if (holds) expect(after.statuses[at]).toBe(before.statuses[at]);
      });
    })
  );
});

test("closing a gap at the same denominator brings the share to its band, and a cent less does not", () => {
  fc.assert(
    fc.property(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 1e9 }))), (amounts) => {
      const names = ["accelerators", "model-api", "data-engineering"] as const;
      const mix = categories(amounts.map((amount, at) => ["Line", names[at]!, amount / 100]));
      mix.gaps.forEach((gap, at) => {
        const band = mix.bands![at as 0 | 1 | 2];
        const slack = mix.denominator * 1e-12;
        const closed = mix.amounts[at as 0 | 1 | 2] - gap;
        if (gap === 0) return;
        expect(closed).toBeGreaterThanOrEqual(band.lower * mix.denominator - slack - 1);
        expect(closed).toBeLessThanOrEqual(band.upper * mix.denominator + slack + 1);
        const almost = closed + Math.sign(gap);
        expect(
          almost < band.lower * mix.denominator - slack ||
            almost > band.upper * mix.denominator + slack
        ).toBe(true);
      });
    })
  );
});
