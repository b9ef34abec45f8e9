import { inStatedYear, statedYear } from "../../../../src/core/budget/reading/stated-year";

test.each<[string, readonly string[], number | null]>([
  ["a title", ["AI budget 2026 · in EUR"], 2026],
  ["a fiscal year", ["AI plan FY26"], 2026],
  ["the first year of two that are one", ["Plan 2025/26"], 2025],
  ["the sheet, where the title says none", ["AI budget", "Budget", "Plan 2026"], 2026],
  ["no year where there are two", ["2025 against 2026", "Plan 2026"], null],
  ["no year where it is the day of a version", ["As of 12.03.2026", "printed 3 May 2026"], null],
  ["no year at all", ["AI budget", ""], null],
])("a table is about the year of %s", (_, texts, year) => {
  expect(statedYear(texts)).toBe(year);
});

const quarter = (place: number, year: number | null = null) =>
  ({ grain: "quarter", year, place }) as const;

test("quarters without a year are those of the year the table is about", () => {
  expect(inStatedYear([quarter(1), quarter(2)], 2026)).toEqual([
    quarter(1, 2026),
    quarter(2, 2026),
  ]);
});

test.each([
  ["nobody states a year", [quarter(1), quarter(2)], null],
  ["they cross New Year", [quarter(3), quarter(4), quarter(1)], 2026],
  ["one of them names its own", [quarter(1, 2025), quarter(2)], 2026],
])("they stay as they are where %s", (_, periods, year) => {
  expect(inStatedYear(periods, year)).toEqual(periods);
});
