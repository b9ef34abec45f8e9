import type { Intake } from "../../../src/workbook/intake/intake";
import type { CellValue } from "../../../src/workbook/survey";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows): Promise<Intake> {
  return anIntake(aSurvey([aSheet("Plan", rows)], [aTable("Budget", "Plan", rows)]));
}

test("a utilisation is a fraction, however it is written", async () => {
  const utilisation = async (header: string, ...cells: CellValue[]) => {
    const rows = cells.map((cell, at) => [`GPU ${at}`, 5, cell]);
    const { budget } = await read([["Line", "Amount", header], ...rows]);
    return [...budget.numbers.utilisation!];
  };
  expect(await utilisation("Utilisation", 0.22, 0.7)).toEqual([0.22, 0.7]);
  expect(await utilisation("Utilisation", 22, 70)).toEqual([0.22, 0.7]);
  expect(await utilisation("Usage %", 22, 1, "")).toEqual([0.22, 0.01, NaN]);
  expect(await utilisation("Usage %", 0.22, 1)).toEqual([0.22, 1]);
  expect(await utilisation("Utilisation", "22 %", "70%", "n/a")).toEqual([0.22, 0.7, NaN]);
});

test("money, numbers, dates and words come from their own columns; blanks are not zero", async () => {
  const { budget } = await read([
    ["Line", "Budget", "Actual", "Queries", "Tokens", "Go-live", "Tier", "Kill threshold"],
    ["GPU", 100, "1,250.50", "1.2m", "", "2026-01-31", "Large", 0.4],
    ["API", 50, "", 80, "tbc", "", "", "≥ 60 %"],
  ]);
  expect([...budget.money.actual!]).toEqual([125_050, NaN]);
  expect([...budget.numbers.queries!]).toEqual([1_200_000, 80]);
  expect(budget.numbers.tokens).toBeUndefined();
  expect([...budget.dates.goLive!]).toEqual([Date.UTC(2026, 0, 31) / 86_400_000, NaN]);
  expect(budget.text.modelTier).toEqual(["Large", ""]);
  expect(budget.text.killThreshold).toEqual(["0.4", "≥ 60 %"]);
});

test("quarters are the plan by period also where the year is the amount", async () => {
  const { budget } = await read([
    ["Line", "Q1 2026", "Q2 2026", "FY26", "Actual Q1 2026", "Queries Q1 2026"],
    ["GPU", 10, 20, 30, 12, 7],
    ["API", 1, "", 1, "", ""],
  ]);
  const { periods, series, itemOf } = budget.timeline!;
  expect(periods.map(({ year, place }) => `${year} Q${place}`)).toEqual(["2026 Q1", "2026 Q2"]);
  expect(series.plan!.map((each) => [...each])).toEqual([
    [1000, 100],
    [2000, NaN],
  ]);
  expect([...series.actual![0]!]).toEqual([1200, NaN]);
  expect([...series.actual![1]!]).toEqual([NaN, NaN]);
  expect([...series.queries![0]!]).toEqual([7, NaN]);
  expect([...itemOf]).toEqual([0, 1]);
  expect([...budget.amounts]).toEqual([3000, 100]);
});

test.each<[string, Rows]>([
  [
    "one column",
    [
      ["Line", "Vendor", "Month", "Amount", "Actual", "Tokens"],
      ["API", "OpenAI", "2026-02", 20, 25, 900],
      ["API", "OpenAI", "2026-01", 10, 11, 500],
      ["API", "Mistral", "2026-01", 5, 4, 100],
    ],
  ],
  [
    "month and year apart",
    [
      ["Line", "Vendor", "Year", "Month", "Amount", "Actual", "Tokens"],
      ["API", "OpenAI", 2026, "February", 20, 25, 900],
      ["API", "OpenAI", 2026, "January", 10, 11, 500],
      ["API", "Mistral", 2026, "January", 5, 4, 100],
    ],
  ],
])("rows by period are one item where they only differ in it: %s", async (_, rows) => {
  const { budget } = await read(rows);
  const { periods, series, itemOf, lineOf } = budget.timeline!;
  expect(budget.lines).toBe(3);
  expect(periods.map(({ year, place }) => `${year}-${place}`)).toEqual(["2026-1", "2026-2"]);
  expect([[...itemOf], [...lineOf]]).toEqual([
    [0, 0, 1],
    [0, 2],
  ]);
  expect(series.plan!.map((each) => [...each])).toEqual([
    [1000, 500],
    [2000, NaN],
  ]);
  expect(series.actual!.map((each) => [...each])).toEqual([
    [1100, 400],
    [2500, NaN],
  ]);
  expect(series.tokens!.map((each) => [...each])).toEqual([
    [500, 100],
    [900, NaN],
  ]);
});

test("a budget without periods has no timeline, and one without use cases has none", async () => {
  const { budget } = await read([
    ["Line", "FY26", "FY25 actual"],
    ["GPU", 10, 20],
  ]);
  expect([budget.timeline, budget.cases]).toEqual([null, null]);
});
