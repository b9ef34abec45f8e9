import { killCheck, killChecks } from "../../../../src/core/measures/cases/kill-check";
import { aBudget } from "../../a-budget";

test.each([
  [0.34, "0.25", "", "surpasses"],
  [0.25, "0.25", "", "misses"],
  [0.1 + 0.2, "0.3", "", "misses"],
  [0.25, "at least 0.25", "", "surpasses"],
  [0.6, "> 60 %", "", "misses"],
  [0.61, "60 %", "", "surpasses"],
  [4, "< 5 days", "", "surpasses"],
  [5, "< 5 days", "", "misses"],
  [0, "0", "", "misses"],
  [1.6, "150 %", "", "surpasses"],
] as const)(
  "a signal of %p against “%s” decides by the threshold alone",
  (signal, text, criterion, verdict) => {
    expect(killCheck(signal, text, criterion)).toBe(verdict);
  }
);

test.each([
  [0.15, "0.18", "Forecast error above the old method", "surpasses"],
  [0.22, "0.18", "Forecast error above the old method", "misses"],
  [0.57, "0.6", "Touchless rate below threshold", "misses"],
  [0.15, "< 0.18", "Error rate above threshold", "surpasses"],
  [118, "140", "Cost per asset does not exceed agency price", "misses"],
] as const)("a signal of %p against “%s” is read with “%s”", (signal, text, criterion, verdict) => {
  expect(killCheck(signal, text, criterion)).toBe(verdict);
});

test.each([
  [34, "25 %", ""],
  [0.34, "25", ""],
  [NaN, "0.25", ""],
  [0.3, "", ""],
  [0.3, "5-10 %", ""],
  [0.2, "> 0.18", "Error rate above threshold"],
] as const)("a signal of %p against “%s” (%s) is not comparable", (signal, text, criterion) => {
  expect(killCheck(signal, text, criterion)).toBe("not comparable");
});

test("only cases that state both are checked", () => {
  const budget = aBudget({
    lines: [],
    cases: {
      names: ["a", "b", "c"],
      text: { killThreshold: ["0.25", "n/a", "0.25"] },
      numbers: { signal: [0.3, 0.3, null] },
    },
  });
  expect(killChecks(budget)).toEqual(["surpasses", null, null]);
  expect(killChecks(aBudget({ lines: [] }))).toEqual([]);
});
