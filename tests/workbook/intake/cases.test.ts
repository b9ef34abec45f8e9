import { discover } from "../../../src/workbook/discovery/discovery";
import type { Survey, CellValue } from "../../../src/workbook/survey";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

const LINES: Rows = [
  ["Line", "Cost type", "Use case", "Owner", "FY26", "Exceptions", "Value"],
  ["GPT API", "Model API usage", "Chat", "Ada", 100, 3, 900],
  ["Chat workflow", "Workflow integration", " chat ", "Bob", 50, 4, 900],
  ["Search index", "Vector store", "Search", "", 70, "", ""],
  ["GPU cluster", "Accelerators", "Shared platform", "Joe", 500, "", ""],
];
const CASES: Rows = [
  ["ID", "Use case", "Owner", "Threshold", "Signal", "Budget", "Exceptions"],
  ["1", "SEARCH", "Cleo", 0.5, 0.4, 70, ""],
  ["2", "Chat", "", 0.6, 0.7, 150, 20],
  ["3", "Voice", "Dan", 0.3, "", 10, ""],
];

function survey(cases: Rows = CASES): Survey {
  return aSurvey(
    [aSheet("Plan", LINES), aSheet("Use cases", cases)],
    [aTable("Budget", "Plan", LINES), aTable("Cases", "Use cases", cases)]
  );
}

test("the lines of a use case add up what they count; a value that they repeat is the case's", async () => {
  const lines = aSurvey([aSheet("Plan", LINES)], [aTable("Budget", "Plan", LINES)]);
  const { budget, caseTable } = await anIntake(lines);
  const cases = budget.cases!;
  expect(caseTable).toBeNull();
  expect(cases.names).toEqual(["Chat", "Search"]);
  expect([...cases.ofLine]).toEqual([0, 0, 1, -1]);
  expect([...cases.numbers.exceptions!]).toEqual([7, NaN]);
  expect([...cases.money.value!]).toEqual([90_000, NaN]);
  expect(cases.text.owner).toEqual(["Ada", ""]);
});

test("a table of use cases goes before what the lines say, and is joined by name", async () => {
  const { budget, caseTable, notes } = await anIntake(survey());
  const cases = budget.cases!;
  expect(cases.names).toEqual(["Chat", "Search", "Voice"]);
  expect([...cases.ofLine]).toEqual([0, 0, 1, -1]);
  expect(cases.text.owner).toEqual(["Ada", "Cleo", "Dan"]);
  expect(cases.text.killThreshold).toEqual(["0.6", "0.5", "0.3"]);
  expect([...cases.numbers.signal!]).toEqual([0.7, 0.4, NaN]);
  expect([...cases.numbers.exceptions!]).toEqual([20, NaN, NaN]);
  expect([...cases.money.budget!]).toEqual([15_000, 7_000, 1_000]);
  expect(caseTable).toMatchObject({ name: "Cases", area: { sheet: "Use cases" } });
  expect([...caseTable!.rows]).toEqual([2, 1, 3]);
  expect(notes).toEqual(["1 use case has no line in this budget: “Voice”."]);
});

test("a table of use cases with money of its own is no second budget", () => {
  const [first, second] = discover(survey());
  expect(first!.name).toBe("Budget");
  expect(second).toMatchObject({ name: "Cases" });
  expect(second!.confidence).toBeLessThan(0.5);
  expect(second!.because).toContain("lists the use cases that Budget budgets");
});

test("a table about other things is not joined", async () => {
  const [header, ...rows] = CASES;
  const others = [header!, ...rows.map((row, at) => [row[0]!, `Site ${at}`, ...row.slice(2)])];
  const { budget, caseTable } = await anIntake(survey(others));
  expect(caseTable).toBeNull();
  expect(budget.cases!.names).toEqual(["Chat", "Search"]);
});

test("a budget whose lines are use cases has them as cases", async () => {
  const pilots: Rows = [
    ["Pilot", "Vendor", "Budget 2026", "Kill threshold", "Signal", "Start"],
    ["Copy generator", "OpenAI", 84_000, 0.5, 0.63, "2025-09-01"],
    ["Roster planner", "UKG", 132_000, 6, 7.4, "2025-08-01"],
    ["Total", "", 216_000, "", "", ""],
  ];
  const { budget } = await anIntake(aSurvey([aSheet("Pilots", pilots)]));
  expect(budget.cases).toMatchObject({
    names: ["Copy generator", "Roster planner"],
    text: { killThreshold: ["0.5", "6"], vendor: ["OpenAI", "UKG"] },
  });
  expect([...budget.cases!.ofLine]).toEqual([0, 1]);
});

test("a line of a shared stage is of no use case", async () => {
  const rows: Rows = [
    ["Line", "Use case", "Stage", "Amount"],
    ["GPU", "Data backbone", "Shared", 5],
    ["API", "Chat", "Pilot", 5],
  ];
  const { budget } = await anIntake(aSurvey([aSheet("P", rows)], [aTable("T", "P", rows)]));
  expect(budget.cases!.names).toEqual(["Chat"]);
});
