import { columnsOf, proposeMapping } from "../../../src/core/budget/mapping";
import { discover } from "../../../src/workbook/discovery/discovery";
import type { Candidate } from "../../../src/workbook/discovery/candidate";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

type Row = readonly CellValue[];

/** A table whose header stands in row 2. */
function survey(above: Row, header: readonly string[], ...lines: Row[]): Survey {
  const rows = [above, header, ...lines];
  const table = aTable("Budget", "Plan", rows.slice(1));
  const area = { ...table.area, top: 1, bottom: rows.length - 1 };
  return aSurvey([aSheet("Plan", rows)], [{ ...table, area }]);
}

const candidateOf = (found: Survey): Candidate => discover(found)[0]!;

test.each<[string, Row, readonly string[], readonly string[]]>([
  [
    "years over natures, whose names Excel has made different",
    ["", "", 2025, "", 2026, ""],
    ["Line", "Vendor", "Plan", "Actual", "Plan2", "Actual3"],
    ["Line", "Vendor", "Plan 2025", "Actual 2025", "Plan 2026", "Actual 2026"],
  ],
  [
    "a year over its quarters",
    ["", "", "FY26", "", "", ""],
    ["Line", "Vendor", "Q1", "Q2", "Q3", "Q4"],
    ["Line", "Vendor", "Q1 FY26", "Q2 FY26", "Q3 FY26", "Q4 FY26"],
  ],
  [
    "natures over halves",
    ["", "Budget", "", "Actual", "", ""],
    ["Line", "H1", "H2", "H12", "H23", "Owner"],
    ["Line", "Budget H1", "Budget H2", "Actual H1", "Actual H2", "Owner"],
  ],
])("%s are joined", (_, above, header, joined) => {
  const line = header.map((name, at) =>
    at === 0 ? "GPU" : /\d|Plan|Actual/.test(name) ? at : "x"
  );
  const found = candidateOf(survey(above, header, line, line));
  expect(found.headers).toEqual(joined);
  expect(found.headerRows!.at(-1)).toEqual(header);
  expect(found.area.top).toBe(1);
});

test.each<[string, Row]>([
  ["nothing", ["", "", ""]],
  ["a title", ["AI budget of the group", "", ""]],
  ["a figure", ["Rate", "", 1.08]],
  ["a line of another kind", ["Prepared by", "Ann Lee", "draft"]],
])("a table below %s has its own headers alone", (_, above) => {
  const found = candidateOf(survey(above, ["Line", "Vendor", "Amount"], ["GPU", "CoreCloud", 1]));
  expect(found.headers).toEqual(["Line", "Vendor", "Amount"]);
  expect(found.headerRows).toBeUndefined();
});

test("the plan of the year ahead is the amount, and its figures are read", async () => {
  const found = survey(
    ["", 2025, "", 2026, ""],
    ["Line", "Plan", "Actual", "Plan2", "Actual3"],
    ["GPU", 100, 90, 200, ""],
    ["API", 10, 9, 20, ""]
  );
  const candidate = candidateOf(found);
  const [amount] = columnsOf(proposeMapping(candidate), "amount");
  expect(candidate.headers[amount!]).toBe("Plan 2026");
  const { budget } = await anIntake(found);
  expect([...budget.amounts]).toEqual([20_000, 2000]);
  expect(budget.names).toEqual(["GPU", "API"]);
});

test("the row above belongs to another table where one ends there", () => {
  const rows: Row[] = [
    ["Item", "Amount"],
    ["2026", 5],
    ["Line", "Plan"],
    ["GPU", 1],
  ];
  const upper = aTable("First", "Plan", rows.slice(0, 2));
  const own = aTable("Second", "Plan", rows.slice(2));
  const found = aSurvey(
    [aSheet("Plan", rows)],
    [upper, { ...own, area: { ...own.area, top: 2, bottom: 3 } }]
  );
  expect(discover(found).find(({ name }) => name === "Second")!.headers).toEqual(["Line", "Plan"]);
});
