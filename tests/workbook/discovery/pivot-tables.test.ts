import { parseAddress } from "../../../src/workbook/address";
import { discover } from "../../../src/workbook/discovery/discovery";
import { nearMiss } from "../../../src/workbook/discovery/near-miss";
import { ownRange } from "../../../src/workbook/discovery/own-range";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { aSheet, aSurvey } from "../a-survey";
import { surveyedCells } from "../an-intake";

const LINES: readonly (readonly CellValue[])[] = [
  ["Line", "Amount (EUR)"],
  ["GPU cluster", 500],
  ["Model API", 300],
  ["Data pipelines", 200],
];

const REASON =
  "“Costs by line” on sheet “Sums”, A1:B4, is a PivotTable: its figures change when it is refreshed. Review the table it reads from.";

function withPivot(...others: Parameters<typeof aSurvey>[0][number][]): Survey {
  const survey = aSurvey([aSheet("Sums", LINES), ...others]);
  return { ...survey, pivots: [{ name: "Costs by line", area: parseAddress("Sums!A1:B4") }] };
}

test("a PivotTable is no budget, and the reason is there", () => {
  expect(discover(aSurvey([aSheet("Sums", LINES)]))).toHaveLength(1);
  expect(discover(withPivot())).toEqual([]);
  expect(nearMiss(withPivot())).toEqual({ area: parseAddress("Sums!A1:B4"), says: REASON });
});

test("the table that it reads from is found", () => {
  expect(discover(withPivot(aSheet("Plan", LINES))).map(({ name }) => name)).toEqual(["Plan"]);
});

test("a table beside it on the same sheet is found", () => {
  const beside = LINES.map((row) => [...row, "", ...row]);
  const survey = {
    ...aSurvey([aSheet("Sums", beside)]),
    pivots: [{ name: "Costs by line", area: parseAddress("Sums!A1:B4") }],
  };
  expect(discover(survey).map(({ area }) => [area.left, area.right])).toEqual([[3, 4]]);
});

test("cells of it that a person selects are refused with the reason", async () => {
  const survey = withPivot();
  const choose = (address: string) =>
    ownRange(surveyedCells(survey), survey, parseAddress(address));
  await expect(choose("Sums!A1:B4")).rejects.toMatchObject({ message: REASON });
  await expect(choose("Sums!B2")).rejects.toMatchObject({ code: "SELECTION.UNUSABLE" });
});
