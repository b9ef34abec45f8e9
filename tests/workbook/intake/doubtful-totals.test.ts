import { proposeMapping } from "../../../src/core/budget/mapping";
import { discover } from "../../../src/workbook/discovery/discovery";
import { readIntake } from "../../../src/workbook/intake/intake";
import type { CellValue } from "../../../src/workbook/survey";
import { aHost } from "../a-host";
import { aSheet, aSurvey, aTable } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

async function read(rows: Rows, ...emphasised: string[]) {
  const survey = aSurvey([aSheet("Plan", rows)], [aTable("Budget", "Plan", rows)]);
  const [candidate] = discover(survey);
  const host = aHost(survey, { emphasised: emphasised.map((cell) => `Plan!${cell}`) });
  const asked = jest.spyOn(host, "emphasis");
  const intake = await readIntake(host, survey, candidate!, proposeMapping(candidate!));
  return { ...intake, asked: asked.mock.calls };
}

const WRONG: Rows = [
  ["Line", "Amount"],
  ["GPU", 600],
  ["Storage", 100],
  ["Total cloud", 640],
  ["API", 300],
];

test("a wrong total by its name counts as one where its look says so, and is told", async () => {
  const { budget, notes, asked } = await read(WRONG, "B4");
  expect(budget.names).toEqual(["GPU", "Storage", "API"]);
  expect(budget.totals).toEqual([
    { at: { row: 0 }, label: "Total cloud", stated: 64_000, sum: 70_000 },
  ]);
  expect(notes).toContain(
    "1 row is the sum of other rows and counts as no line: “Total cloud” (row 4, set apart by its look)."
  );
  expect(asked).toHaveLength(1);
  expect(asked[0]![0]).toHaveLength(2);
});

test.each<[string, string[]]>([
  ["no look sets it apart", []],
  ["the lines look as it does", ["B2", "B3", "B4", "B5"]],
  ["only other rows are set apart", ["B3", "B5"]],
])("it stays a line where %s", async (_, emphasised) => {
  expect((await read(WRONG, ...emphasised)).budget.names).toContain("Total cloud");
});

test("a rounded group without the name of a total needs its look as well", async () => {
  const rows: Rows = [
    ["Line", "Vendor", "Amount"],
    ["GPU", "CoreCloud", 604],
    ["Storage", "CoreCloud", 103],
    ["Infrastructure", "", 700],
    ["API", "Modelmaker", 300],
  ];
  const { budget } = await read(rows, "C4");
  expect(budget.names).toEqual(["GPU", "Storage", "API"]);
  expect(budget.totals).toEqual([]);
  expect((await read(rows)).budget.names).toHaveLength(4);
});

test("a look alone makes no total, and nobody asks for it", async () => {
  const rows: Rows = [
    ["Line", "Vendor", "Amount"],
    ["GPU", "CoreCloud", 600],
    ["Storage", "CoreCloud", 100],
    ["Reserve", "", 250],
    ["Total Energies", "Grid", 90],
  ];
  const { budget, asked } = await read(rows, "C4", "C5");
  expect(budget.names).toEqual(["GPU", "Storage", "Reserve", "Total Energies"]);
  expect(asked).toEqual([]);
});
