import { proposeMapping } from "../../src/core/budget/mapping";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { fullAddress, parseAddress } from "../../src/workbook/address";
import { PARTS } from "../../src/workbook/annotation/parts";
import type { Plan } from "../../src/workbook/annotation/plan";
import { planMoves } from "../../src/workbook/annotation/plan-moves";
import { planReview } from "../../src/workbook/annotation/plan-review";
import { refusals } from "../../src/workbook/annotation/preflight";
import { discover } from "../../src/workbook/discovery/discovery";
import { readTables, type ChosenTable } from "../../src/workbook/intake/read-tables";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { readEntries } from "../../src/workbook/journal/log-sheet";
import { judge, type Judgement } from "../../src/workbook/judgement/judgement";
import type { CellValue } from "../../src/workbook/survey";
import { dumpOf } from "./a-dump";

const host = createOfficeHost();

const SALES: CellValue[][] = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["CRM integration", "Workflow integration", 200_000],
  ["Model API", "Model API usage", 600_000],
];
/** Another order of columns, in thousands, with a title above and a wrong total below. */
const RESEARCH: CellValue[][] = [
  ["AI budget of Research"],
  ["FY26 (k€)", "Vendor", "Line", "Cost type"],
  [200, "Databricks", "Data pipelines", "Data engineering"],
  [100, "NVIDIA", "GPU cluster", "Accelerators"],
  [999, "", "Total", ""],
];

let book: ReturnType<typeof bookOf>;

beforeEach(async () => {
  book = bookOf({ Sales: SALES, Research: RESEARCH }, { tables: { SalesAI: "Sales!A1:C3" } });
  await startOffice(createEmbeddedHost(book));
});

test("two tables on two sheets are one budget in one unit, and every finding leads to its own sheet", async () => {
  const { intake, report, review } = await judged();
  expect(intake.budget.name).toBe("SalesAI + Research");
  expect(report).toMatchObject({
    total: 1_100_000,
    lines: 4,
    currency: "EUR",
    address: "Sales!A1:C3, Research!A2:D4",
    tables: [
      { name: "SalesAI", address: "Sales!A1:C3", lines: 2, total: 800_000 },
      { name: "Research", address: "Research!A2:D4", lines: 2, total: 300_000 },
    ],
  });
  const mismatch = report.outcomes.find(({ rule }) => rule === "total-mismatch")!;
  expect(mismatch.findings).toMatchObject([{ cells: ["Research!A5"], exposure: 699_000 }]);
  const cells = report.outcomes.flatMap(({ findings }) => findings.flatMap((each) => each.cells));
  expect(review.findings.length).toBeGreaterThan(1);
  for (const address of cells) expect(() => parseAddress(address)).not.toThrow();
  expect(cells.some((address) => address.startsWith("Sales!C"))).toBe(true);
});

test("one write puts the columns beside both tables under one record, and one undo leaves the workbook as it was", async () => {
  const before = dumpOf(book);
  const judgement = await judged();
  const parts = new Set(PARTS.map(({ id }) => id));
  const plan = await planReview(host, await host.survey(), judgement, { parts });
  expect(await refusals(host, await host.survey(), plan)).toEqual([]);
  const entry = await writePlan(host, plan);
  expect(await readEntries(host, await host.survey())).toHaveLength(1);
  const { amounts } = judgement.proposal;
  expect(await valuesOf("Sales!D1:F3")).toEqual([
    ["AI Budget status", "Suggested amount", "Suggested change"],
    [expect.any(String), amounts[0]! / 100, (amounts[0]! - 200_000_00) / 100],
    [expect.any(String), amounts[1]! / 100, (amounts[1]! - 600_000_00) / 100],
  ]);
  expect(await valuesOf("Research!E2:G5")).toEqual([
    ["AI Budget status", "Suggested amount", "Suggested change"],
    [expect.any(String), amounts[2]! / 100_000, (amounts[2]! - 200_000_00) / 100_000],
    [expect.any(String), amounts[3]! / 100_000, (amounts[3]! - 100_000_00) / 100_000],
    ["", "", ""],
  ]);
  expect(book.tables[0]!.rect).toMatchObject({ left: 0, right: 5 });
  const { missing } = await undoEntry(host, entry);
  expect(missing).toEqual([]);
  expect(dumpOf(book)).toEqual(before);
});

test("moves between the tables are applied in both, each in its own unit, and taken back together", async () => {
  const before = dumpOf(book);
  const judgement = await judged();
  const plan = await planMoves(host, await host.survey(), judgement);
  const sheets = new Set(plan.edits.flatMap((edit) => ("area" in edit ? [edit.area.sheet] : [])));
  expect([...sheets]).toEqual(["Sales", "Research"]);
  const entry = await writePlan(host, plan);
  const [sales, research] = [await valuesOf("Sales!C2:C3"), await valuesOf("Research!A3:A4")];
  const total = sumOf(sales) + sumOf(research) * 1000;
  expect(total).toBe(1_100_000);
  const applied = await judged();
  expect(applied.intake.budget.amounts).toEqual(judgement.proposal.amounts);
  const { missing } = await undoEntry(host, entry);
  expect(missing).toEqual([]);
  expect(dumpOf(book)).toEqual(before);
});

test.each([
  ["Sales!C3", 601_000],
  ["Research!A4", 101],
])("an amount that changed in %s since the preview refuses the whole write", async (at, value) => {
  const plan: Plan = await planReview(host, await host.survey(), await judged());
  const { sheet, ...rect } = parseAddress(at);
  book.byPerson(() => book.sheets.find(({ name }) => name === sheet)!.write(rect, [[value]]));
  const before = dumpOf(book);
  await expect(writePlan(host, plan)).rejects.toThrow(at);
  expect(dumpOf(book)).toEqual(before);
});

test("cells in the way of one table's columns are named, and nothing is planned", async () => {
  book.byPerson(() =>
    book.sheets[1]!.write({ top: 2, left: 4, bottom: 2, right: 4 }, [["a remark"]])
  );
  const chosen = (await tables()).map((table) => ({
    ...table,
    candidate: {
      ...table.candidate,
      area: { ...table.candidate.area, right: Math.min(3, table.candidate.area.right) },
    },
  }));
  const survey = await host.survey();
  const [first, ...others] = chosen;
  const judgement = judge(await readTables(host, survey, [first!, ...others]), DEFAULT_POLICY);
  await expect(planReview(host, survey, judgement)).rejects.toThrow("Research!E3");
});

async function tables(): Promise<ChosenTable[]> {
  return discover(await host.survey()).map((candidate) => ({
    candidate,
    mapping: proposeMapping(candidate),
  }));
}

async function judged(): Promise<Judgement> {
  const [first, ...others] = await tables();
  const intake = await readTables(host, await host.survey(), [first!, ...others], {
    today: 20_000,
  });
  return judge(intake, DEFAULT_POLICY);
}

async function valuesOf(address: string): Promise<readonly (readonly CellValue[])[]> {
  const area = parseAddress(address);
  expect(fullAddress(area)).toBe(address);
  return (await host.read([area]))[0]!.values;
}

function sumOf(values: readonly (readonly CellValue[])[]): number {
  return values.flat().reduce<number>((sum, value) => sum + Number(value), 0);
}
