import { read, utils, write } from "@e965/xlsx";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/workbook/judgement/report";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "together-"));
const file = join(folder, "budgets.xlsx");
const out = join(folder, "reviewed.xlsx");

jest.setTimeout(60_000);

const budget = (...rows: (string | number)[][]) => [
  ["Line", "Cost type", "Vendor", "AI budget FY26 (EUR)"],
  ...rows,
];

beforeAll(() => {
  const book = utils.book_new();
  const sheets = {
    Sales: budget(
      ["Model API", "Model API usage", "OpenAI", 600_000],
      ["CRM integration", "Workflow integration", "Acme", 200_000]
    ),
    Research: budget(
      ["GPU cluster", "Accelerators", "NVIDIA", 100_000],
      ["Vector store", "Vector store", "Pinecone", 50_000]
    ),
    Legal: budget(
      ["Policy review", "AI governance", "Acme", 5_000],
      ["Red teaming", "Evaluation", "Acme", 6_000]
    ),
  };
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  writeFileSync(file, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
});

function review(...args: string[]) {
  const command = ["--import", "tsx", join(ROOT, "src/embedded/review/main.ts"), file, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, "--out", out], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function reported(...args: string[]): Report {
  return JSON.parse(review("--json", ...args).stdout) as Report;
}

test("--together reviews all budgets of a workbook as one and writes beside each of them", () => {
  const { budgets } = reported("--together", "--lines");
  expect(budgets).toHaveLength(1);
  expect(budgets[0]).toMatchObject({
    name: "Sales + Research + Legal",
    address: "Sales!A1:D3, Research!A1:D3, Legal!A1:D3",
    lines: 6,
    total: 961_000,
  });
  expect(budgets[0]!.tables).toHaveLength(3);
  expect(budgets[0]!.detail![2]).toMatchObject({ sheet: "Research", row: 2, name: "GPU cluster" });
  const { Sheets } = read(readFileSync(out));
  for (const sheet of ["Sales", "Research", "Legal"])
    expect(Sheets[sheet]!.E1).toMatchObject({ v: "AI Budget status" });
});

test("without it each budget is reviewed by itself, and --table names those that are meant", () => {
  expect(
    reported()
      .budgets.map(({ name }) => name)
      .sort()
  ).toEqual(["Legal", "Research", "Sales"]);
  expect(reported("--table", "legal").budgets).toMatchObject([{ name: "Legal", lines: 2 }]);
  const both = reported("--together", "--table", "Legal!B2", "--table", "sales").budgets;
  expect(both).toMatchObject([{ name: "Sales + Legal", total: 811_000 }]);
});

test("the summary says which tables it is about", () => {
  const { stdout } = review("--together", "--table", "Sales", "--table", "Legal");
  expect(stdout).toContain("Sales + Legal · Sales!A1:D3, Legal!A1:D3 · 4 lines · EUR 811,000");
  expect(stdout).toContain(
    "2 tables are reviewed as one budget: Sales (Sales!A1:D3) with 2 lines and EUR 800,000;"
  );
});

test.each([
  [["--table", "Marketing"], "No budget table is called “Marketing” or stands there."],
  [["--together", "--table", "Sales", "--table", "Sales!A2"], "is chosen twice"],
])("%j is refused with a plain sentence and exit 2", (args, sentence) => {
  const { status, stdout, stderr } = review(...args);
  expect(stderr).toContain(sentence);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});
