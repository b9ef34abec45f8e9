import type { Cell } from "../../../../src/core/budget/cell";
import { dayInCell } from "../../../../src/core/budget/reading/date-cell";

/** ISO day, or null. */
function day(value: Cell, locale = "en-GB", format = ""): string | null {
  const days = dayInCell(value, false, { locale }, format);
  return Number.isNaN(days) ? null : new Date(days * 86_400_000).toISOString().slice(0, 10);
}

test.each<[Cell, string, string]>([
  [46_112, "en-US", "2026-03-31"],
  [46_112.75, "en-US", "2026-03-31"],
  ["2026-03-31", "en-US", "2026-03-31"],
  ["2026-03-31T00:00:00.000Z", "en-US", "2026-03-31"],
  ["31.03.2026", "en-US", "2026-03-31"],
  ["03/04/2026", "en-US", "2026-03-04"],
  ["03/04/2026", "de-DE", "2026-04-03"],
  ["31/03/26", "en-US", "2026-03-31"],
  ["31 March 2026", "en-US", "2026-03-31"],
  ["March 31, 2026", "en-US", "2026-03-31"],
  ["1. Juli 2026", "de-DE", "2026-07-01"],
  ["Mar-26", "en-US", "2026-03-01"],
  ["Q3 2026", "en-US", "2026-07-01"],
])("%s in %s is %s", (value, locale, expected) => {
  expect(day(value, locale)).toBe(expected);
});

test.each<[Cell]>([["soon"], ["31.02.2026"], [2026], [120_000], [true], [""], ["Q3"], ["FY26"]])(
  "%s is no day",
  (value) => {
    expect(day(value)).toBeNull();
  }
);

test("a number format decides where it is known", () => {
  expect(day(46_112, "en-US", "dd/mm/yyyy")).toBe("2026-03-31");
  expect(day(46_112, "en-US", "#,##0 [$€-407]")).toBeNull();
});
