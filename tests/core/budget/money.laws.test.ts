import fc from "fast-check";
import { currencyOf, formatMoney, toDecimal, toMinor } from "../../../src/core/budget/money";

const digits = fc.constantFrom(0, 2, 3);
const minor = fc.integer({ min: -1e13, max: 1e13 });

test("an amount survives the way to its cell and back", () => {
  fc.assert(fc.property(minor, digits, (m, d) => toMinor(toDecimal(m, d), d) === m));
});

test("a sum of minor units does not depend on the order of the lines", () => {
  fc.assert(
    fc.property(fc.array(minor, { maxLength: 200 }), (amounts) => {
      const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
      expect(sum(amounts)).toBe(sum([...amounts].reverse()));
      expect(BigInt(sum(amounts))).toBe(amounts.reduce((a, b) => a + BigInt(b), 0n));
    })
  );
});

test("the sign of an amount is kept, and no negative zero is made", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), digits, (amount, d) => {
      const there = toMinor(amount, d);
      expect(Object.is(there, -0)).toBe(false);
      expect(toMinor(-amount, d) + there).toBe(0);
    })
  );
});

test.each([
  [1.005, 2, 101],
  [68.68, 2, 6868],
  [-0.005, 2, -1],
  [1e-9, 2, 0],
  [1234, 0, 1234],
  [1e21, 2, NaN],
  [Infinity, 2, NaN],
])("the decimal text decides: %p with %p digits is %p minor units", (amount, d, expected) => {
  expect(toMinor(amount, d)).toBe(expected);
});

test.each([
  [1250_00, "EUR", "EUR 1,250"],
  [12_50, "EUR", "EUR 12.50"],
  [12345_67, "usd", "USD 12,346"],
  [-300_00, "GBP", "GBP -300"],
  [1250, "JPY", "JPY 1,250"],
  [5_00, "", "5"],
])("money for a sentence: %p minor units of %p read %p", (amount, code, expected) => {
  expect(formatMoney(amount, currencyOf(code))).toBe(expected);
});
