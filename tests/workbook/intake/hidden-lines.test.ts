import { proposeMapping } from "../../../src/core/budget/mapping";
import { discover } from "../../../src/workbook/discovery/discovery";
import { parseAddress } from "../../../src/workbook/address";
import { hiddenNotes } from "../../../src/workbook/intake/hidden-lines";
import { readIntake } from "../../../src/workbook/intake/intake";
import type { CellValue } from "../../../src/workbook/survey";
import { aHost } from "../a-host";
import { aSheet, aSurvey, aTable } from "../a-survey";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Line", "Currency", "Amount"],
  ["GPU", "EUR", 5],
  ["API", "EUR", 6],
  ["Total", "", 11],
  ["ETL", "EUR", 7],
  ["Evaluation", "EUR", 8],
];

async function notes(rows: typeof ROWS, ...hidden: string[]): Promise<readonly string[]> {
  const survey = aSurvey([aSheet("Plan", rows)], [aTable("Budget", "Plan", rows)]);
  const [candidate] = discover(survey);
  const host = aHost(survey, { hidden: hidden.map((address) => parseAddress(address)) });
  return (await readIntake(host, survey, candidate!, proposeMapping(candidate!))).notes;
}

test("lines on hidden rows are counted, and said to be hidden with their sum", async () => {
  expect(await notes(ROWS, "Plan!C3:C5")).toEqual([
    "2 of 4 lines stand on hidden rows (EUR 13); they are counted.",
  ]);
  expect(await notes(ROWS, "Plan!C2", "Plan!C6")).toEqual([
    "2 of 4 lines stand on hidden rows (EUR 13); they are counted.",
  ]);
  expect(await notes(ROWS, "Plan!C6")).toEqual([
    "1 of 4 lines stands on a hidden row (EUR 8); it is counted.",
  ]);
});

test("hidden rows without a line are nothing to tell", async () => {
  expect(await notes(ROWS)).toEqual([]);
  expect(await notes(ROWS, "Plan!C4")).toEqual([]);
});

test("amounts in several currencies have no sum", async () => {
  const mixed = ROWS.map((row) =>
    row.map((cell, at) => (at === 1 && row[0] === "ETL" ? "USD" : cell))
  );
  expect(await notes(mixed, "Plan!C5:C6")).toContain(
    "2 of 4 lines stand on hidden rows; they are counted."
  );
});

test("where rows are too scattered to be found each, the least that is known is said", () => {
  const budget = { amounts: Float64Array.of(500, 600), currency: { code: "EUR", digits: 2 } };
  const said = (...addresses: string[]) => {
    const areas = addresses.map((address) => parseAddress(address));
    return hiddenNotes({ areas, isComplete: false }, Int32Array.of(1, 2), budget, true);
  };
  expect(said("Plan!C2")).toEqual([
    "At least 1 of 2 lines stand on hidden rows (EUR 5); they are counted.",
  ]);
  expect(said()).toEqual(["Some of the 2 lines stand on hidden rows; they are counted."]);
});
