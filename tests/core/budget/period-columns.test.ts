import { periodColumns, periodsUnder } from "../../../src/core/budget/period-columns";

/** "plan 2026-1: Q1 2026" for each column by period. */
function said(headers: string): string[] {
  const list = headers.split(", ");
  const columns = periodColumns(list);
  const periods = periodsUnder(list, columns);
  return columns.map(
    ({ series, column }, at) =>
      `${series} ${periods[at]!.grain} ${periods[at]!.year ?? "?"}-${periods[at]!.place}: ${list[column]}`
  );
}

test.each([
  ["quarters", "Line, Q1, Q2", ["plan quarter ?-1: Q1", "plan quarter ?-2: Q2"]],
  [
    "quarters go before their year",
    "Line, Q1 2026, Q2 2026, FY26",
    ["plan quarter 2026-1: Q1 2026", "plan quarter 2026-2: Q2 2026"],
  ],
  ["months", "Line, Jan-26, 2026-02", ["plan month 2026-1: Jan-26", "plan month 2026-2: 2026-02"]],
  ["years", "Line, FY26, FY27", ["plan year 2026-1: FY26", "plan year 2027-1: FY27"]],
  [
    "budget and actual",
    "Line, Q1 2026 Budget, Actual Q1 2026, Q2 2026 Budget, Actual Q2 2026",
    [
      "plan quarter 2026-1: Q1 2026 Budget",
      "actual quarter 2026-1: Actual Q1 2026",
      "plan quarter 2026-2: Q2 2026 Budget",
      "actual quarter 2026-2: Actual Q2 2026",
    ],
  ],
  [
    "counts",
    "Line, Cost, Queries Q1 2026, Queries Q2 2026, Tokens Q1 2026",
    [
      "queries quarter 2026-1: Queries Q1 2026",
      "queries quarter 2026-2: Queries Q2 2026",
      "tokens quarter 2026-1: Tokens Q1 2026",
    ],
  ],
  [
    "months that name their year once",
    "Line, Nov, Dec-25, Jan",
    ["plan month 2025-11: Nov", "plan month 2025-12: Dec-25", "plan month 2026-1: Jan"],
  ],
  ["a single period is none", "Line, FY26, FY25 actual, Queries 2026", []],
  ["rates and shares", "Line, Share Q1, Share Q2, Utilisation Q1, Utilisation Q2", []],
])("columns by period: %s", (_, headers, expected) => {
  expect(said(headers)).toEqual(expected);
});
