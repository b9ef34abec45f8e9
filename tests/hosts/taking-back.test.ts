import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { proposeMapping } from "../../src/core/budget/mapping";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { parseAddress } from "../../src/workbook/address";
import { planAnnotation } from "../../src/workbook/annotation/annotation";
import type { Plan } from "../../src/workbook/annotation/plan";
import { discover } from "../../src/workbook/discovery/discovery";
import { readIntake } from "../../src/workbook/intake/intake";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { readEntries } from "../../src/workbook/journal/log-sheet";
import type { JournalEntry } from "../../src/workbook/journal/log-sheet";
import { judge } from "../../src/workbook/judgement/judgement";
import type { CellValue } from "../../src/workbook/survey";
import { dumpOf } from "./a-dump";

const host = createOfficeHost();
type TestBook = ReturnType<typeof bookOf>;

const CELLS: CellValue[][] = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 600],
  ["Data pipelines", "Data engineering", 200],
  ["Project Falcon", "", 100],
];

async function open(book: TestBook): Promise<TestBook> {
  await startOffice(createEmbeddedHost(book));
  return book;
}

function table(cells: CellValue[][] = CELLS, address = "Plan!A1:C5"): Promise<TestBook> {
  return open(bookOf({ Plan: cells, Other: [["x"]] }, { tables: { Budget: address } }));
}

function range(cells: CellValue[][] = CELLS): Promise<TestBook> {
  return open(bookOf({ Plan: cells }));
}

async function planned(): Promise<Plan> {
  const survey = await host.survey();
  const [candidate] = discover(survey);
  const intake = await readIntake(host, survey, candidate!, proposeMapping(candidate!));
  return planAnnotation(judge(intake, DEFAULT_POLICY), survey);
}

async function written(): Promise<JournalEntry> {
  return writePlan(host, await planned());
}

/** What a person types into the grid. */
function type(book: TestBook, address: string, values: CellValue[][]): void {
  const { sheet, ...rect } = parseAddress(address);
  book.byPerson(() => book.sheets.find(({ name }) => name === sheet)!.write(rect, values));
}

async function valuesOf(address: string): Promise<unknown> {
  return (await host.read([parseAddress(address)]))[0]!.values;
}

describe("cells that changed between preview and write", () => {
  test.each([
    ["a sort of the table", "Plan!A2:C3", [CELLS[2]!, CELLS[1]!], "Plan!A2"],
    ["another amount", "Plan!C4", [[201]], "Plan!C4"],
    ["an amount that became text", "Plan!C4", [["'tbc"]], "Plan!C4"],
    ["another cost type", "Plan!B3", [["Accelerators"]], "Plan!B3"],
  ])(
    "%s is refused before anything is written, with the cell",
    async (_what, at, values, first) => {
      const book = await table();
      const plan = await planned();
      type(book, at, values);
      const before = dumpOf(book);
      await expect(writePlan(host, plan)).rejects.toMatchObject({
        code: "WRITE.REFUSED",
        message: expect.stringContaining(first),
      });
      expect(dumpOf(book)).toEqual(before);
    }
  );

  test("rows that moved down in a plain range are refused as well", async () => {
    const book = await range();
    const plan = await planned();
    type(book, "Plan!A2:C6", [["New line", "Accelerators", 5], ...CELLS.slice(1)]);
    await expect(writePlan(host, plan)).rejects.toThrow("Plan!A2");
  });

  test("cells that the budget was not read from may change", async () => {
    const cells = CELLS.map((row, at) => [...row, at === 0 ? "Colour" : "red"]);
    const book = await table(cells, "Plan!A1:D5");
    const plan = await planned();
    type(book, "Plan!D3", [["blue"]]);
    expect((await writePlan(host, plan)).state).toBe("done");
  });
});

describe("what undo cannot find", () => {
  test("a renamed table and review sheet are named, the entry stays open, and their old names help", async () => {
    const book = await table();
    const before = dumpOf(book);
    const entry = await written();
    const review = book.sheets.find(({ name }) => name === "AI Budget review")!;
    book.tables[0]!.name = "Money";
    review.name = "Kept review";
    const first = await undoEntry(host, entry);
    expect(first.missing).toEqual([
      expect.stringContaining("AI Budget status of table Budget"),
      expect.stringContaining("Suggested amount of table Budget"),
      expect.stringContaining("Kept review"),
    ]);
    const [open] = await readEntries(host, await host.survey());
    expect(open!.state).not.toBe("undone");
    book.tables[0]!.name = "Budget";
    review.name = "AI Budget review";
    expect(await undoEntry(host, open!)).toMatchObject({
      kept: [],
      missing: [],
      entry: { state: "undone" },
    });
    expect(dumpOf(book)).toEqual(before);
  });

  test("a column whose header was renamed stays and is named; the other column goes", async () => {
    const book = await table();
    const entry = await written();
    type(book, "Plan!D1", [["My status"]]);
    const { missing, entry: after } = await undoEntry(host, entry);
    expect(missing).toEqual([expect.stringContaining("AI Budget status of table Budget")]);
    expect(after.state).toBe("started");
    expect(await valuesOf("Plan!D1:E1")).toEqual([["My status", ""]]);
  });

  test("a plain range on a renamed sheet is named", async () => {
    const book = await range();
    const entry = await written();
    book.sheets.find(({ name }) => name === "Plan")!.name = "Old plan";
    const { missing, entry: after } = await undoEntry(host, entry);
    expect(missing).toEqual([
      expect.stringContaining("Old plan"),
      expect.stringContaining("Old plan"),
    ]);
    expect(after.state).toBe("started");
  });

  test("a review sheet that was deleted by hand is told, and the entry closes", async () => {
    const book = await table();
    const entry = await written();
    book.removeSheet(book.sheets.find(({ name }) => name === "AI Budget review")!);
    const { missing, entry: after } = await undoEntry(host, entry);
    expect(missing).toEqual(["Sheet AI Budget review was not found; it seems deleted."]);
    expect(after.state).toBe("undone");
  });

  test("columns of a table wider than the survey's sample are found and go back", async () => {
    const wide = CELLS.map((row, at) => [
      ...row,
      ...Array.from({ length: 60 }, (_, column) => (at === 0 ? `Note ${column}` : "n")),
    ]);
    const book = await table(wide, "Plan!A1:BK5");
    const before = dumpOf(book);
    const entry = await written();
    expect(await valuesOf("Plan!BL1:BM1")).toEqual([["AI Budget status", "Suggested amount"]]);
    expect(await undoEntry(host, entry)).toMatchObject({ kept: [], missing: [] });
    expect(dumpOf(book)).toEqual(before);
  });
});

describe("an exact undo", () => {
  test("a line deleted since the write leaves no other line behind", async () => {
    const book = await table();
    const entry = await written();
    const [, , ...rest] = (await valuesOf("Plan!A1:E5")) as CellValue[][];
    type(book, "Plan!A2:E5", [...rest, ["", "", "", "", ""]]);
    book.tables[0]!.rect = { ...book.tables[0]!.rect, bottom: 3 };
    expect(await undoEntry(host, entry)).toMatchObject({ kept: [], missing: [] });
    expect(await valuesOf("Plan!D1:E5")).toEqual(Array.from({ length: 5 }, () => ["", ""]));
  });

  test("beside a plain range bold headers and number formats are as they were", async () => {
    const book = await range();
    const [plan] = book.sheets;
    plan!.setNumberFormats(parseAddress("Plan!C2:C5"), Array(4).fill(["#,##0.00"]));
    plan!.setNumberFormats(parseAddress("Plan!E2:E3"), [["0%"], ["0%"]]);
    plan!.setLook(parseAddress("Plan!A1:H1"), { bold: true });
    const before = dumpOf(book);
    const entry = await written();
    expect(plan!.numberFormats(parseAddress("Plan!E2:E3"))).toEqual([["#,##0.00"], ["#,##0.00"]]);
    expect(plan!.look(parseAddress("Plan!E1"))).toMatchObject({ bold: true });
    await undoEntry(host, entry);
    expect(dumpOf(book)).toEqual(before);
  });

  test("a note further right hides how the cells look: their look is not changed", async () => {
    const cells = CELLS.map((row, at) => (at === 0 ? [...row, "", "", "", "see Ada"] : row));
    const book = await range(cells);
    book.sheets[0]!.setLook(parseAddress("Plan!A1:H1"), { bold: true });
    book.sheets[0]!.setNumberFormats(parseAddress("Plan!C2:E5"), Array(4).fill(Array(3).fill("0")));
    const before = dumpOf(book);
    await undoEntry(host, await written());
    expect(dumpOf(book)).toEqual(before);
  });

  test("without any look the header is bold as long as the write stands", async () => {
    const book = await range();
    const before = dumpOf(book);
    const entry = await written();
    expect(book.sheets[0]!.look(parseAddress("Plan!D1:E1"))).toMatchObject({ bold: true });
    await undoEntry(host, entry);
    expect(dumpOf(book)).toEqual(before);
  });
});
