import fc from "fast-check";
import { projectedUsage } from "../../../../src/core/measures/compute/usage-forecast";

test("compound growth grows on itself, linear growth does not", () => {
  expect(projectedUsage(1000, 0.1, 3, "compound")).toBeCloseTo(1331);
  expect(projectedUsage(1000, 0.1, 3, "linear")).toBeCloseTo(1300);
});

test("usage that doubles every period is eight times as much after three", () => {
  expect(projectedUsage(5, 1, 3, "compound")).toBe(40);
});

test("both agree on no time, on one period and on no growth; later, compound is never less", () => {
  const growth = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(growth, fc.integer({ min: 2, max: 20 }), (rate, periods) => {
      for (const [g, n] of [
        [rate, 0],
        [rate, 1],
        [0, periods],
      ] as const) {
        expect(projectedUsage(7, g, n, "compound")).toBeCloseTo(projectedUsage(7, g, n, "linear"));
      }
      expect(projectedUsage(7, rate, periods, "compound")).toBeGreaterThanOrEqual(
        projectedUsage(7, rate, periods, "linear") * (1 - 1e-12)
      );
    })
  );
});
