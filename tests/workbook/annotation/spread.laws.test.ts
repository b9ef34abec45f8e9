import fc from "fast-check";
import { spread } from "../../../src/workbook/annotation/spread";

const minor = fc.integer({ min: 0, max: 10_000_000_000 });

test("the parts add up to the change, to the cent", () => {
  const any = fc.array(fc.integer({ min: -1e9, max: 1e10 }), { minLength: 1, maxLength: 13 });
  fc.assert(
    fc.property(any, fc.integer({ min: -1e10, max: 1e10 }), (numbers, change) => {
      const after = spread(numbers, change);
      expect(sum(after)).toBe(sum(numbers) + change);
      expect(after.every(Number.isInteger)).toBe(true);
    })
  );
});

test("each amount changes by its share of the whole, to a cent or a hundredth of the change", () => {
  const some = fc.array(minor, { minLength: 1, maxLength: 13 }).filter((each) => sum(each) > 0);
  fc.assert(
    fc.property(some, fc.integer({ min: -1e9, max: 1e9 }), (numbers, change) => {
      spread(numbers, change).forEach((after, at) => {
        const exact = numbers[at]! + (change * numbers[at]!) / sum(numbers);
        expect(Math.abs(after - exact)).toBeLessThan(Math.max(1, Math.abs(change) / 100) + 1e-3);
      });
    })
  );
});

test("round amounts stay round: what is in hundreds is spread in hundreds", () => {
  const hundreds = [16_500_00, 24_800_00, 34_200_00, 42_500_00];
  expect(spread(hundreds, 228_000_00)).toEqual([48_400_00, 72_700_00, 100_300_00, 124_600_00]);
  expect(spread([1, 2], 100_000_00)).toEqual([33_333_34, 66_666_69]);
});

test("taking no more than there is leaves nothing below zero", () => {
  fc.assert(
    fc.property(
      fc.array(minor, { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (numbers, part) => {
        const after = spread(numbers, -Math.floor(part * sum(numbers)));
        expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
      }
    )
  );
});

test("a line without money takes equal parts, the first ones the odd cents", () => {
  expect(spread([0, 0, 0], 100)).toEqual([34, 33, 33]);
  expect(spread([], 0)).toEqual([]);
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
