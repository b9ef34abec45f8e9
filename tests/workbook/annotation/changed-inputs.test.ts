import { changedInputs } from "../../../src/workbook/annotation/changed-inputs";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { anIntake, surveyedCells } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

const LINES: Rows = [
  ["Line", "Use case", "Q1", "Q2", "FY26", "Actual", "Utilisation", "Go-live"],
  ["GPU", "Chat", 1, 2, 3, 2, 0.4, "2026-01-31"],
  ["API", "Search", 3, 4, 7, "", "", ""],
];
const CASES: Rows = [
  ["Use case", "Owner", "Signal"],
  ["Chat", "Ada", 0.4],
  ["Search", "Bob", 0.5],
];

function survey(lines: Rows = LINES, cases: Rows = CASES): Survey {
  return aSurvey(
    [aSheet("Plan", lines), aSheet("Cases", cases)],
    [aTable("Budget", "Plan", lines), aTable("Cases", "Cases", cases)]
  );
}

function changed(rows: Rows, row: number, column: number, value: CellValue): Rows {
  return rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells
  );
}

async function said(lines: Rows, cases: Rows): Promise<string[]> {
  const before = await anIntake(survey());
  return changedInputs(surveyedCells(survey(lines, cases)), survey(), before);
}

test("a budget whose cells say the same is unchanged, however they say it", async () => {
  expect(await said(LINES, CASES)).toEqual([]);
  expect(await said(changed(LINES, 1, 6, "40 %"), CASES)).toEqual([]);
  expect(await said(changed(LINES, 1, 5, "€ 2.00"), CASES)).toEqual([]);
});

test.each<[string, Rows, Rows, string]>([
  ["a quarter", changed(LINES, 1, 2, 9), CASES, "Plan!C2:D2"],
  ["an actual amount", changed(LINES, 2, 5, 4), CASES, "Plan!F3"],
  ["a utilisation", changed(LINES, 2, 6, 0.9), CASES, "Plan!G3"],
  ["a date", changed(LINES, 1, 7, ""), CASES, "Plan!H2"],
  ["the use case of a line", changed(LINES, 2, 1, "Chat"), CASES, "Plan!B3"],
  ["a use case's signal", LINES, changed(CASES, 2, 2, 0.1), "Cases!C3"],
  ["a use case's owner", LINES, changed(CASES, 1, 1, ""), "Cases!B2"],
])("%s that changed is told with its cell", async (_, lines, cases, address) => {
  expect(await said(lines, cases)).toEqual([
    `Cells changed since the budget was reviewed, first ${address}. Review the budget again.`,
  ]);
});
