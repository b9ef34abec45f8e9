import type { CellValue } from "../../../src/workbook/survey";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

const inTable = (rows: Rows) =>
  anIntake(aSurvey([aSheet("Plan", rows)], [aTable("Budget", "Plan", rows)]));
const inRange = (rows: Rows) => anIntake(aSurvey([aSheet("Plan", rows)]));

test("sub-totals stand for the lines since the last total, a grand total for all", async () => {
  const { budget, totalRows } = await inTable([
    ["Line", "Amount"],
    ["GPU", 600],
    ["Storage", 100],
    ["Subtotal", 690],
    ["API", 150],
    ["Subtotal", 150],
    ["Grand total", 840],
  ]);
  expect(budget.totals).toEqual([
    { at: { row: 0 }, label: "Subtotal", stated: 69_000, sum: 70_000 },
    { at: { row: 1 }, label: "Subtotal", stated: 15_000, sum: 15_000 },
    { at: { row: 2 }, label: "Grand total", stated: 84_000, sum: 85_000 },
  ]);
  expect([...totalRows]).toEqual([3, 5, 6]);
});

test("a total of several sections is told from them", async () => {
  const { budget } = await inTable([
    ["Line", "Amount"],
    ["GPU", 600],
    ["Subtotal", 600],
    ["API", 100],
    ["Subtotal", 100],
    ["Total", 700],
    ["ETL", 50],
    ["Subtotal", 50],
    ["Grand total", 750],
  ]);
  expect(budget.totals.filter(({ stated, sum }) => stated !== sum)).toEqual([]);
  expect(budget.totals).toHaveLength(5);
});

test("the total below a plain range is read although it is none of its lines", async () => {
  const { budget, candidate, totalRows } = await inRange([
    ["Item", "Vendor", "Amount (EUR)"],
    ["GPU", "CoreCloud", 1200],
    ["API", "Modelmaker", 300],
    ["", "", ""],
    ["Total", "", 1400],
    ["Prices without tax", "", ""],
  ]);
  expect(candidate.area.bottom).toBe(2);
  expect(budget.totals).toEqual([
    { at: { row: 0 }, label: "Total", stated: 140_000, sum: 150_000 },
  ]);
  expect([...totalRows]).toEqual([4]);
});

test("a total above which a line cannot be read states nothing that can be checked", async () => {
  const { budget } = await inTable([
    ["Line", "Amount"],
    ["GPU", 600],
    ["API", "tbc"],
    ["Total", 900],
  ]);
  expect(budget.totals).toEqual([]);
});

test("a year that is not the sum of its quarters is told by its line", async () => {
  const { budget } = await inTable([
    ["Line", "Q1", "Q2", "Q3", "Q4", "FY26"],
    ["GPU", 10, 10, 10, 10, 40],
    ["API", 10, 10, "", 10, 40],
    ["ETL", 0.333, 0.333, 0.333, 0.333, 1.33],
    ["Search", 1, 1, "tbc", 1, 90],
    ["Chat", "", "", "", "", 50],
  ]);
  expect(budget.totals).toEqual([{ at: { line: 1 }, label: "FY26", stated: 4000, sum: 3000 }]);
});

test("three quarters are no year, and actual quarters no budget", async () => {
  const three = await inTable([
    ["Line", "Q1", "Q2", "Q3", "FY26"],
    ["GPU", 10, 10, 10, 40],
  ]);
  const actual = await inTable([
    ["Line", "Actual Q1", "Actual Q2", "Actual Q3", "Actual Q4", "FY26 budget"],
    ["GPU", 10, 10, 10, 9, 40],
  ]);
  expect([...three.budget.totals, ...actual.budget.totals]).toEqual([]);
});

test("groups with the sum of their lines count once, and are told", async () => {
  const { budget, notes, rows } = await inRange([
    ["Line", "Vendor", "Amount"],
    ["AI 2026", "", 1150],
    ["Infrastructure", "", 700],
    ["GPU", "CoreCloud", 600],
    ["Storage", "CoreCloud", 100],
    ["Models", "", 450],
    ["API", "Modelmaker", 150],
    ["Tuning", "Modelmaker", 300],
  ]);
  expect(budget.names).toEqual(["GPU", "Storage", "API", "Tuning"]);
  expect([...rows]).toEqual([3, 4, 6, 7]);
  expect(notes).toEqual([
    "3 rows are the sum of other rows and count as no line: “AI 2026” (row 2), “Infrastructure” (row 3), “Models” (row 6).",
  ]);
});

test("a total above the lines is compared with the lines below it", async () => {
  const { budget, totalRows } = await inRange([
    ["Line", "Amount"],
    ["Total", 690],
    ["GPU", 600],
    ["Storage", 100],
  ]);
  expect(budget.names).toEqual(["GPU", "Storage"]);
  expect(budget.totals).toEqual([{ at: { row: 0 }, label: "Total", stated: 69_000, sum: 70_000 }]);
  expect([...totalRows]).toEqual([1]);
});

test("a total that repeats its section's heading, or stands below an amount nobody can read, is no line", async () => {
  const { budget } = await inTable([
    ["Line", "Amount"],
    ["Infrastructure", ""],
    ["GPU", 600],
    ["Storage", 100],
    ["Total infrastructure", 900],
    ["Models", ""],
    ["API", "tbc"],
    ["Tuning", 50],
    ["All models total", 200],
  ]);
  expect(budget.names).toEqual(["GPU", "Storage", "API", "Tuning"]);
  expect(budget.totals).toEqual([
    { at: { row: 0 }, label: "Total infrastructure", stated: 90_000, sum: 70_000 },
  ]);
});
