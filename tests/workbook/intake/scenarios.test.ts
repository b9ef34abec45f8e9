import type { CellValue } from "../../../src/workbook/survey";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

const inTable = (rows: Rows) =>
  anIntake(aSurvey([aSheet("Plan", rows)], [aTable("Budget", "Plan", rows)]));

test("budget rows are the lines, actual and forecast rows their series", async () => {
  const { budget, rows, notes } = await inTable([
    ["Line", "Vendor", "Month", "Scenario", "Amount"],
    ["GPU", "CoreCloud", "2026-01", "Budget", 100],
    ["GPU", "CoreCloud", "2026-01", "Actual", 120],
    ["GPU", "CoreCloud", "2026-02", "Budget", 110],
    ["GPU", "CoreCloud", "2026-02", "Forecast", 130],
    ["API", "Modelmaker", "2026-01", "Budget", 50],
    ["API", "Modelmaker", "2026-01", "Actual", 40],
  ]);
  expect(budget.names).toEqual(["GPU", "GPU", "API"]);
  expect([...budget.amounts]).toEqual([10_000, 11_000, 5000]);
  expect([...rows]).toEqual([1, 3, 5]);
  expect([...budget.money.actual!]).toEqual([12_000, NaN, 4000]);
  expect([...budget.money.forecast!]).toEqual([NaN, 13_000, NaN]);
  expect(budget.timeline!.series.actual!.map((each) => [...each])).toEqual([
    [12_000, 4000],
    [NaN, NaN],
  ]);
  expect(notes).toEqual([]);
});

test("months that were spent add up on a line that is planned for the year", async () => {
  const { budget } = await inTable([
    ["Line", "Period", "Type", "Amount"],
    ["GPU", "FY26", "Plan", 100],
    ["GPU", "2026-01", "Actuals", 10],
    ["GPU", "2026-02", "Actuals", 20],
    ["API", "FY26", "Plan", 50],
  ]);
  expect([...budget.amounts]).toEqual([10_000, 5000]);
  expect([...budget.money.actual!]).toEqual([3000, NaN]);
});

test("what was spent without a budget line is left out and told", async () => {
  const { budget, notes } = await inTable([
    ["Line", "Scenario", "Amount"],
    ["GPU", "Budget", 100],
    ["GPU", "Actual", 90],
    ["Search", "Actual", 5],
    ["API", "Budget", "tbc"],
  ]);
  expect(budget.names).toEqual(["GPU", "API"]);
  expect(budget.unreadable).toEqual([{ line: 1, reason: "text", shown: "tbc" }]);
  expect(notes).toEqual([
    "1 row of actual or forecast figures belongs to no budget line and is left out: “Search”.",
  ]);
});

test("how far a line has come is no scenario", async () => {
  const { budget } = await inTable([
    ["Line", "Status", "Amount"],
    ["GPU", "Approved", 100],
    ["API", "Paid", 90],
    ["ETL", "Planned", 5],
  ]);
  expect([...budget.amounts]).toEqual([10_000, 9000, 500]);
});

test("a total of one scenario counts in none, whether it is right or not", async () => {
  const { budget, rows, totalRows, notes } = await inTable([
    ["Line", "Vendor", "Scenario", "Amount"],
    ["GPU", "CoreCloud", "Budget", 100],
    ["GPU", "CoreCloud", "Actual", 90],
    ["API", "Modelmaker", "Budget", 50],
    ["API", "Modelmaker", "Actual", 45],
    ["Total", "", "Budget", 155],
    ["Total", "", "Actual", 130],
    ["Grand total", "", "", 285],
  ]);
  expect(budget.names).toEqual(["GPU", "API"]);
  expect([...rows]).toEqual([1, 3]);
  expect([...budget.money.actual!]).toEqual([9000, 4500]);
  expect(budget.totals).toEqual([{ at: { row: 0 }, label: "Total", stated: 15_500, sum: 15_000 }]);
  expect([...totalRows]).toEqual([5]);
  expect(notes).toEqual([]);
});

test("a block of each scenario ends with its own total", async () => {
  const { budget } = await inTable([
    ["Line", "Scenario", "Amount"],
    ["GPU", "Budget", 100],
    ["API", "Budget", 50],
    ["Total budget", "Budget", 150],
    ["GPU", "Actual", 90],
    ["API", "Actual", 45],
    ["Total actual", "Actual", 135],
  ]);
  expect(budget.names).toEqual(["GPU", "API"]);
  expect([...budget.money.actual!]).toEqual([9000, 4500]);
  expect(budget.totals).toEqual([
    { at: { row: 0 }, label: "Total budget", stated: 15_000, sum: 15_000 },
  ]);
});

test("groups with a sum in each scenario are told in each", async () => {
  const { budget, notes } = await inTable([
    ["Line", "Vendor", "Scenario", "Amount"],
    ["Infrastructure", "", "Budget", 150],
    ["Infrastructure", "", "Actual", 135],
    ["GPU", "CoreCloud", "Budget", 100],
    ["GPU", "CoreCloud", "Actual", 90],
    ["Storage", "CoreCloud", "Budget", 50],
    ["Storage", "CoreCloud", "Actual", 45],
  ]);
  expect(budget.names).toEqual(["GPU", "Storage"]);
  expect([...budget.money.actual!]).toEqual([9000, 4500]);
  expect(notes).toEqual([
    "2 rows are the sum of other rows and count as no line: “Infrastructure” (row 2), “Infrastructure” (row 3).",
  ]);
});
