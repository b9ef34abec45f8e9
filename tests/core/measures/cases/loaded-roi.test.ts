import { loadedRoi, sharedByCost } from "../../../../src/core/measures/cases/loaded-roi";

test("a use case that looks good on its own cost may not earn its share of the foundation", () => {
  expect(loadedRoi(120, 100, 0)).toBeCloseTo(0.2);
  expect(loadedRoi(120, 100, 50)).toBeCloseTo(-0.2);
});

test("a case that earns nothing loses all it costs", () => {
  expect(loadedRoi(0, 80, 20)).toBe(-1);
});

test("shared cost follows own cost and adds up", () => {
  expect(sharedByCost([60, 40], 50)).toEqual([30, 20]);
  expect(sharedByCost([1, 2, 4], 7).reduce((sum, part) => sum + part, 0)).toBeCloseTo(7);
});

test("cases without a cost of their own share in equal parts, and a credit takes no share", () => {
  expect(sharedByCost([0, 0], 50)).toEqual([25, 25]);
  expect(sharedByCost([-10, 40], 50)).toEqual([0, 50]);
});
