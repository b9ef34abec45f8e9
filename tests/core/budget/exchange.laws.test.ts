import fc from "fast-check";
import { exchanged, rateOf } from "../../../src/core/budget/exchange";
import { toDecimal, toMinor } from "../../../src/core/budget/money";

/** Halves away from zero, without doubles. */
function exact(cents: number, millionths: number): number {
  const product = BigInt(Math.abs(cents)) * BigInt(millionths);
  const rounded = (2n * product + 1_000_000n) / 2_000_000n;
  return Number(rounded) * Math.sign(cents) + 0;
}

test("an amount at a rate is the exact product, rounded once", () => {
  const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });
  const millionths = fc.integer({ min: 1, max: 9_999_999 });
  fc.assert(
    fc.property(cents, millionths, (amount, rate) => {
      const converted = exchanged(toDecimal(amount, 2), toDecimal(rate, 6));
      expect(toMinor(converted, 2)).toBe(exact(amount, rate));
    }),
    { numRuns: 2000 }
  );
});

test.each([
  ["EUR", 1],
  ["", 1],
  ["USD", 0.92],
  ["GBP", NaN],
  ["toString", NaN],
])("one unit of %p is worth %p", (code, rate) => {
  expect(rateOf(code, { currency: "EUR", rates: { USD: 0.92, EUR: 7 } })).toBe(rate);
});
