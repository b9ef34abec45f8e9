import { proposeMapping } from "../../../src/core/budget/mapping";
import { discover } from "../../../src/workbook/discovery/discovery";
import { readIntake, type Intake } from "../../../src/workbook/intake/intake";
import { otherWorkbook } from "../../../src/workbook/intake/linked-amounts";
import type { CellValue } from "../../../src/workbook/survey";
import { aHost } from "../a-host";
import { aSheet, aSurvey, aTable } from "../a-survey";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Line", "Amount (EUR)"],
  ["GPU", 5],
  ["API", 6],
  ["ETL", 7],
  ["Evaluation", 8],
];

function read(formulas: Readonly<Record<string, string>>): Promise<Intake> {
  const survey = aSurvey([aSheet("Plan", ROWS)], [aTable("Budget", "Plan", ROWS)]);
  const [candidate] = discover(survey);
  const host = aHost(survey, { formulas });
  return readIntake(host, survey, candidate!, proposeMapping(candidate!));
}

test("amounts that are another workbook's are refused with their cells and its name", async () => {
  const linked = ["B2", "B3", "B5"].map((cell) => [`Plan!${cell}`, `=[Book2.xlsx]Plan!${cell}`]);
  await expect(read(Object.fromEntries(linked))).rejects.toMatchObject({
    code: "READ.LINKED",
    message:
      "The amounts of Plan!B2:B3, Plan!B5 come from another workbook (Book2.xlsx), which is not open here. Review that workbook, or paste the amounts as values.",
  });
});

test("one such amount among others is told, and the budget is read", async () => {
  const { notes, budget } = await read({ "Plan!B3": "='C:\\Plans\\[Rates.xlsx]FX'!$B$2*6" });
  expect([...budget.amounts]).toEqual([500, 600, 700, 800]);
  expect(notes).toEqual([
    "1 of 4 amounts (Plan!B3) comes from another workbook (Rates.xlsx), as last updated here.",
  ]);
});

test("workbooks of which the file keeps only a number are others all the same", async () => {
  const linked = { "Plan!B2": "=[1]Plan!B2", "Plan!B3": "=[Rates.xlsx]FX!B3" };
  await expect(read({ ...linked, "Plan!B4": "=[1]Plan!B4" })).rejects.toMatchObject({
    message:
      "The amounts of Plan!B2:B4 come from other workbooks (Rates.xlsx and others), which are not open here. Review those workbooks, or paste the amounts as values.",
  });
  expect((await read({ "Plan!B2": "=[1]Plan!B2" })).notes).toEqual([
    "1 of 4 amounts (Plan!B2) comes from another workbook, as last updated here.",
  ]);
});

test("formulas within the workbook are nothing to tell", async () => {
  expect(
    (await read({ "Plan!B3": "=SUM(Detail!B2:B9)", "Plan!B4": "=[@Q1]+[@Q2]" })).notes
  ).toEqual([]);
});

test.each([
  ["=[Book2.xlsx]Sheet1!A1", "Book2.xlsx"],
  ["=SUM('[My plan.xlsx]Sheet 1'!A1:A9)*2", "My plan.xlsx"],
  ["='C:\\Plans\\[Book2.xlsx]It''s'!A1", "Book2.xlsx"],
  ["='https://x.sharepoint.com/Docs/[Book2.xlsx]S'!A1", "Book2.xlsx"],
  ["=A1+[1]Sheet1!A1", ""],
  ["=[1]!Total", ""],
  ["=Book2.xlsx!Total", "Book2.xlsx"],
  ["='C:\\Plans\\Book2.xlsx'!Total", "Book2.xlsx"],
  ["=SUM(Budget[Amount])", null],
  ["=[@Amount]*Rates!B2", null],
  ["=Budget[[#Totals],[Amount]]+'Q1 old'!B2", null],
  ['="[Book2.xlsx]Sheet1!A1"', null],
  ["=Budget[Amount]+Sheet1!A1", null],
  ["=Budget[@[Net]]+Sheet1!A1", null],
])("%s reads %s", (formula, workbook) => {
  expect(otherWorkbook(formula)).toBe(workbook);
});
