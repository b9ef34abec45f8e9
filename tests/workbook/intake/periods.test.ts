import type { CellValue } from "../../../src/workbook/survey";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

async function yearsOf(rows: Rows, sheet = "Plan"): Promise<(number | null)[]> {
  const { budget } = await anIntake(aSurvey([aSheet(sheet, rows)]));
  return budget.timeline!.periods.map(({ year }) => year);
}

const QUARTERS: Rows = [
  ["Line", "Q1", "Q2"],
  ["GPU", 1, 2],
  ["API", 3, 4],
];
const MONTHS: Rows = [
  ["Line", "Month", "Amount"],
  ["GPU", "Jan", 1],
  ["GPU", "Feb", 2],
  ["API", "Jan", 1],
];

test("quarters and months take the year of the title, else of the sheet", async () => {
  expect(await yearsOf([["AI budget 2026"], ...QUARTERS])).toEqual([2026, 2026]);
  expect(await yearsOf([["AI budget 2026"], [2025], ...MONTHS], "Plan 2027")).toEqual([null, null]);
  expect(await yearsOf(MONTHS, "Plan 2027")).toEqual([2027, 2027]);
});

test("they take the year of the header row above them first", async () => {
  expect(await yearsOf([["AI budget 2026"], ["", 2025, ""], ...QUARTERS])).toEqual([2025, 2025]);
});

test("without any year they stand in order", async () => {
  const { budget } = await anIntake(aSurvey([aSheet("Plan", QUARTERS)]));
  expect(budget.timeline!.periods).toEqual([
    { grain: "quarter", year: null, place: 1 },
    { grain: "quarter", year: null, place: 2 },
  ]);
});

test("months across New Year keep their order and stay without a year", async () => {
  const rows: Rows = [
    ["AI budget FY26", "", ""],
    ["Line", "Nov", "Dec", "Jan"],
    ["GPU", 1, 2, 3],
  ];
  const { budget } = await anIntake(aSurvey([aSheet("Plan", rows)]));
  expect(budget.timeline!.periods.map(({ place, year }) => [place, year])).toEqual([
    [11, null],
    [12, null],
    [1, null],
  ]);
});
