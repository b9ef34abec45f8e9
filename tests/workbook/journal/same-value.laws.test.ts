import fc from "fast-check";
import { isSameValue } from "../../../src/workbook/journal/same-value";

const value = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean()
);

test("every value is the same as itself, and sameness goes both ways", () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(isSameValue(one, one)).toBe(true);
      expect(isSameValue(one, other)).toBe(isSameValue(other, one));
    })
  );
});

test("a number is the same as its first 15 digits, and no text", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(isSameValue(number, Number(number.toPrecision(15)))).toBe(true);
      expect(isSameValue(number, String(number))).toBe(false);
    })
  );
});

test("amounts that differ by a cent differ", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
      expect(isSameValue(cents / 100, (cents + 1) / 100)).toBe(false);
    })
  );
});

test.each<[string, string | number | boolean, string | number | boolean, boolean]>([
  ["negative zero", -0, 0, true],
  ["more digits than Excel keeps", 0.1 + 0.2, 0.3, true],
  ["line ends", "a\r\nb", "a\nb", true],
  ["a text beyond what a cell holds", "x".repeat(40_000), "x".repeat(32_767), true],
  ["capitals", "OK", "Ok", false],
  ["a blank and zero", "", 0, false],
  ["a word and a truth", "TRUE", true, false],
])("%s", (_, one, other, same) => {
  expect(isSameValue(one, other)).toBe(same);
});
