import { discover } from "../../../src/workbook/discovery/discovery";
import { nearMiss } from "../../../src/workbook/discovery/near-miss";
import type { CellValue } from "../../../src/workbook/survey";
import { aSheet, aSurvey, aTable } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

test.each<[string, Rows, string, string | null]>([
  [
    "words where the amounts are due",
    [
      ["AI plan"],
      ["Line", "Vendor", "Amount"],
      ["GPU", "CoreCloud", "tbd"],
      ["API", "Modelmaker", "open"],
      ["ETL", "Datawell", 300],
    ],
    "Sheet “Plan”, A2:C5 looks like a budget, but column C “Amount” holds words in 2 of 3 rows (first C3 “tbd”).",
    "A2:C5",
  ],
  [
    "no header row",
    [
      ["GPU", "CoreCloud", 600],
      ["API", "Modelmaker", 150],
      ["ETL", "Datawell", 300],
    ],
    "Sheet “Plan”, A1:C3 has names and numbers, but no header row above it: name the columns, one “Line” and one “Amount”.",
    "A1:C3",
  ],
  [
    "a header of unknown words",
    [
      ["Foo", "Bar"],
      ["GPU", 600],
      ["API", 150],
    ],
    "Sheet “Plan”, A2:B3 has names and numbers, but the row above it (“Foo”, “Bar”) names no lines or no amount: call one column “Line” and one “Amount”.",
    "A2:B3",
  ],
  [
    "numbers that are no money",
    [
      ["Line", "Owner", "Utilisation"],
      ["GPU", "Ann", 0.4],
      ["API", "Bob", 0.6],
    ],
    "Sheet “Plan”, A1:C3 has a header row, but no column of money: its numbers stand under “Utilisation”.",
    "A1:C3",
  ],
  [
    "what may be a benefit",
    [
      ["Use case", "Owner", "Value"],
      ["Chat", "Ann", 400],
      ["Search", "Bob", 600],
    ],
    "Sheet “Plan”, A1:C3 has the column “Value”, which may be a benefit as well as a cost: call it “Amount” if it is what the lines cost.",
    "A1:C3",
  ],
  ["nothing", [], "test.xlsx is empty.", null],
  ["words alone", [["Hello"]], "test.xlsx has no rows with a name and a number beside it.", null],
])("%s is told as the nearest thing to a budget", (_, cells, says, address) => {
  const survey = aSurvey([aSheet("Plan", cells)]);
  expect(discover(survey)).toEqual([]);
  const miss = nearMiss(survey);
  expect(miss.says).toBe(says);
  expect(miss.area === null).toBe(address === null);
});

test("a table without its header row is told, and one whose amounts are words goes before it", () => {
  const rows: Rows = [
    ["GPU", 600],
    ["API", 150],
  ];
  const bare = { ...aTable("Costs", "Data", rows), hasHeader: false };
  const sheet = aSheet("Data", rows);
  expect(nearMiss(aSurvey([sheet], [bare])).says).toBe(
    "Table “Costs” on sheet “Data” has no header row: switch it on and name the columns."
  );
  const words: Rows = [
    ["Line", "Budget"],
    ["GPU", "high"],
    ["API", "low"],
  ];
  const survey = aSurvey([sheet, aSheet("Plan", words)], [bare, aTable("Plan", "Plan", words)]);
  expect(nearMiss(survey).says).toBe(
    "Table “Plan” on sheet “Plan” looks like a budget, but column B “Budget” holds words in 2 of 2 rows (first B2 “high”)."
  );
});

test("more rows than were looked at are not counted as seen", () => {
  const cells: Rows = [["Line", "Budget"], ...Array.from({ length: 39 }, () => ["GPU", "high"])];
  const used = { sheet: "Plan", top: 0, left: 0, bottom: 90, right: 1 };
  expect(nearMiss(aSurvey([aSheet("Plan", cells, { used })])).says).toContain(
    "in 39 of the first 39 rows (first B2 “high”)"
  );
});
