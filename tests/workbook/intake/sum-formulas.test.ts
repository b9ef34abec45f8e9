import { proposeMapping } from "../../../src/core/budget/mapping";
import { discover } from "../../../src/workbook/discovery/discovery";
import { readIntake, type Intake } from "../../../src/workbook/intake/intake";
import { sumRows, sumsOf } from "../../../src/workbook/intake/sum-formulas";
import type { CellValue } from "../../../src/workbook/survey";
import { aHost } from "../a-host";
import { aSheet, aSurvey, aTable } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

/** Body rows that this formula in B6, the fifth of ten, adds up, and whether it must show their sum. */
function read(formula: string): readonly [string, boolean] | null {
  const area = { sheet: "My plan", top: 1, bottom: 10, left: 1, right: 1 };
  const contents = Array.from({ length: 10 }, (_, row) => [row === 4 ? { formula } : 1]);
  const found = sumRows({ areas: [area], contents: [contents] }).get(4);
  return found ? [found.spans.map((span) => span.join("-")).join(" "), found.isExact] : null;
}

test.each<[string, string, boolean]>([
  ["=SUM(B2:B5)", "0-3", true],
  ["=sum($B$2:$B$5)", "0-3", true],
  ["=SUM(B5:B2)", "0-3", true],
  ["=SUM(B2:B3,B5)", "0-1 3-3", true],
  ["=SUM(B7:B9)", "5-7", true],
  ["=B2+B3+B5", "0-0 1-1 3-3", true],
  ["=+B2+B3", "0-0 1-1", true],
  ["=SUM(B2:B3)+SUM(B7:B8)", "0-1 5-6", true],
  ["=SUM('My plan'!B2:B5)", "0-3", true],
  ["=SUM(B1:B5)", "0-3", true],
  ["=SUM(B7:B900)", "5-9", false],
  ["=SUBTOTAL(9,B2:B5)", "0-3", false],
  ["=SUBTOTAL(109, B2:B5)", "0-3", false],
  ["=AGGREGATE(9,5,B2:B5)", "0-3", false],
  ["=ROUND(SUM(B2:B5),-3)", "0-3", false],
  ["=IFERROR(B2+B3,0)", "0-0 1-1", false],
])("%s adds up rows %s of its column", (formula, spans, isExact) => {
  expect(read(formula)).toEqual([spans, isExact]);
});

test.each([
  "=B2",
  "=B2*1.1",
  "=B2+B3+100",
  "=B2-B3",
  "=B2+C3",
  "=SUM(C2:C5)",
  "=SUM(B2:C5)",
  "=SUM(B2:B9)",
  "=SUM(Other!B2:B5)",
  "=SUM(B20:B30)",
  "=SUM(B2:B5)*0.1",
  "=SUBTOTAL(1,B2:B5)",
  "=AGGREGATE(14,5,B2:B5)",
  "=AVERAGE(B2:B5)",
  "=SUM(B2:B5,",
  '=SUM("B2:B5")',
  "=SUMIF(A2:A5,A6,B2:B5)",
])("%s is no sum of other rows", (formula) => {
  expect(read(formula)).toBeNull();
});

test("a column of running sums is given up instead of being passed again and again", () => {
  const rows = 2_000;
  const found = new Map(
    Array.from({ length: rows - 1 }, (_, at) => [
      at + 1,
      { spans: [[0, at]] as const, isExact: true, reason: "" },
    ])
  );
  expect(sumsOf(found, new Float64Array(rows).fill(1)).size).toBe(0);
});

function intake(rows: Rows, formulas: Readonly<Record<string, string>>, isTable = false) {
  const tables = isTable ? [aTable("Budget", "Plan", rows)] : [];
  const survey = aSurvey([aSheet("Plan", rows)], tables);
  const [candidate] = discover(survey);
  const mapping = proposeMapping(candidate!);
  return readIntake(aHost(survey, { formulas }), survey, candidate!, mapping);
}

const names = ({ budget }: Intake) => budget.names;

test("a rounded group is told by its formula, with the formula as the reason", async () => {
  const read = await intake(
    [
      ["Line", "Amount"],
      ["Infrastructure", 1000],
      ["GPU", 612.4],
      ["Storage", 143.2],
      ["Models", 150],
      ["Reserve", 50],
    ],
    { "Plan!B2": "=ROUND(SUM(B3:B4),-3)" }
  );
  expect(names(read)).toEqual(["GPU", "Storage", "Models", "Reserve"]);
  expect(read.notes).toContain(
    "1 row is the sum of other rows and counts as no line: “Infrastructure” (row 2, =ROUND(SUM(B3:B4),-3))."
  );
  expect(read.budget.totals).toEqual([]);
});

test("a total of filtered rows is a total, and its gap to the lines no mistake", async () => {
  const rows: Rows = [
    ["Line", "Vendor", "Amount"],
    ["GPU", "CoreCloud", 600],
    ["API", "Modelmaker", 100],
    ["Shown", "all vendors", 600],
  ];
  const read = await intake(rows, { "Plan!C4": "=SUBTOTAL(109,C2:C3)" }, true);
  expect(names(read)).toEqual(["GPU", "API"]);
  expect(read.budget.totals).toEqual([]);
  expect(names(await intake(rows, {}, true))).toEqual(["GPU", "API", "Shown"]);
});

test("a sum of lines and of their sub-totals counts each line twice, which the total row tells", async () => {
  const read = await intake(
    [
      ["Line", "Vendor", "Amount"],
      ["GPU", "CoreCloud", 600],
      ["Cloud", "all", 600],
      ["API", "Modelmaker", 100],
      ["All", "all", 1300],
    ],
    { "Plan!C3": "=SUM(C2)", "Plan!C5": "=SUM(C2:C4)" },
    true
  );
  expect(names(read)).toEqual(["GPU", "API"]);
  expect(read.budget.totals.map(({ stated, sum }) => [stated, sum])).toEqual([
    [60_000, 60_000],
    [130_000, 70_000],
  ]);
});

test("lines that are formulas of other lines stay lines", async () => {
  const read = await intake(
    [
      ["Line", "Vendor", "Amount"],
      ["GPU", "CoreCloud", 600],
      ["API", "Modelmaker", 100],
      ["Support", "CoreCloud", 70],
    ],
    { "Plan!C4": "=SUM(C2:C3)*0.1" },
    true
  );
  expect(names(read)).toEqual(["GPU", "API", "Support"]);
});

test("a blank amount adds nothing, and one that cannot be read leaves the total unchecked", async () => {
  const rows = (third: CellValue): Rows => [
    ["Line", "Vendor", "Amount"],
    ["GPU", "CoreCloud", 600],
    ["API", "Modelmaker", third],
    ["Cloud", "all", 600],
  ];
  const formulas = { "Plan!C4": "=SUM(C2:C3)" };
  const blank = await intake(rows(""), formulas, true);
  expect(blank.budget.totals.map(({ stated, sum }) => [stated, sum])).toEqual([[60_000, 60_000]]);
  expect((await intake(rows("tbc"), formulas, true)).budget.totals).toEqual([]);
});
