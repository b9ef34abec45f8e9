import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { openDocument } from "../../src/embedded/document/open-document";
import { bookOf } from "../../src/embedded/host/array-book";
import type { Book } from "../../src/embedded/host/book";
import { createEmbeddedHost, type EmbeddedHost } from "../../src/embedded/host/host";
import { memoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { parseAddress } from "../../src/workbook/address";
import { planAnnotation, PlanRefused } from "../../src/workbook/annotation/annotation";
import { discover } from "../../src/workbook/discovery/discovery";
import type { HostFailure } from "../../src/workbook/host";
import { readIntake } from "../../src/workbook/intake/intake";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { readEntries } from "../../src/workbook/journal/log-sheet";
import { judge, type Judgement } from "../../src/workbook/judgement/judgement";
import { proposeMapping } from "../../src/core/budget/mapping";
import type { CellValue } from "../../src/workbook/survey";
import { dumpOf } from "./a-dump";

const host = createOfficeHost();
let embedded: EmbeddedHost;

async function open(book: Book): Promise<Book> {
  embedded = createEmbeddedHost(book);
  await startOffice(embedded);
  return book;
}

function sample(): Book {
  const bytes = readFileSync(resolve(__dirname, "../../assets/northwind-ai-budget-fy26.xlsx"));
  return memoryBook(openDocument(new Uint8Array(bytes), "northwind-ai-budget-fy26.xlsx"));
}

const CELLS: CellValue[][] = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 600],
  ["Data pipelines", "Data engineering", 200],
  ["Project Falcon", "", 100],
];

function small(options: Parameters<typeof bookOf>[1] = {}): ReturnType<typeof bookOf> {
  return bookOf({ Plan: CELLS, Other: [["x"]] }, { tables: { Budget: "Plan!A1:C5" }, ...options });
}

async function judged(): Promise<Judgement> {
  const survey = await host.survey();
  const [candidate] = discover(survey);
  return judge(
    await readIntake(host, survey, candidate!, proposeMapping(candidate!)),
    DEFAULT_POLICY
  );
}

async function written(): Promise<ReturnType<typeof writePlan>> {
  return writePlan(host, planAnnotation(await judged(), await host.survey()));
}

async function failureOf(work: Promise<unknown>): Promise<HostFailure> {
  return work.then(
    () => Promise.reject(new Error("It was expected to fail.")),
    (failure: HostFailure) => failure
  );
}

/** What a person types into the grid. */
function type(book: ReturnType<typeof bookOf>, address: string, value: CellValue): void {
  const { sheet, ...rect } = parseAddress(address);
  book.byPerson(() => book.sheets.find(({ name }) => name === sheet)!.write(rect, [[value]]));
}

describe("looking at the workbook", () => {
  test("PivotTables come with their cells, in the same round trips", async () => {
    await open(small({ pivots: { "Costs by line": "Other!B3:D9" } }));
    const before = embedded.statistics.syncs;
    const { pivots } = await host.survey();
    expect(embedded.statistics.syncs - before).toBeLessThanOrEqual(4);
    expect(pivots).toEqual([{ name: "Costs by line", area: parseAddress("Other!B3:D9") }]);
  });

  test("sheets, tables, first cells, formats and culture come in three round trips", async () => {
    await open(small({ isHidden: ["Other"], isProtected: ["Other"] }));
    const before = embedded.statistics.syncs;
    const survey = await host.survey();
    // Three, and one in which office.js gives its references back.
    expect(embedded.statistics.syncs - before).toBeLessThanOrEqual(4);
    expect(survey.tables).toMatchObject([
      { name: "Budget", sheet: "Plan", headers: CELLS[0], hasHeader: true, hasTotals: false },
    ]);
    expect(survey.sheets).toMatchObject([
      { name: "Plan", visibility: "visible", isProtected: false, isFiltered: false },
      { name: "Other", visibility: "hidden", isProtected: true, isFiltered: false },
    ]);
    expect(survey).toMatchObject({ isReadOnly: false, isStructureLocked: false });
    expect(survey.culture).toEqual({ locale: "en-US", decimal: ".", thousands: "," });
  });

  test("filters, a read-only workbook and a protected structure are told in the same round trips", async () => {
    const book = Object.assign(small(), { isReadOnly: true, isStructureProtected: true });
    Object.assign(book.sheets[1]!, { isFiltered: true });
    Object.assign(book.tables[0]!, { isFiltered: true });
    await open(book);
    const before = embedded.statistics.syncs;
    const survey = await host.survey();
    expect(embedded.statistics.syncs - before).toBeLessThanOrEqual(4);
    expect(survey).toMatchObject({ isReadOnly: true, isStructureLocked: true });
    expect(survey.sheets.map(({ isFiltered }) => isFiltered)).toEqual([false, true]);
    expect(survey.tables.map(({ isFiltered }) => isFiltered)).toEqual([true]);
  });

  test("an empty sheet is surveyed as empty", async () => {
    await open(bookOf({ Empty: [] }));
    expect((await host.survey()).sheets).toMatchObject([{ name: "Empty", used: null, top: [] }]);
  });
});

describe("reading", () => {
  test("areas come back in order, several small ones in one round trip", async () => {
    await open(small());
    const before = embedded.statistics.syncs;
    const blocks = await host.read([
      parseAddress("Plan!C2:C5"),
      parseAddress("Plan!A1:B1"),
      parseAddress("Other!A1"),
    ]);
    expect(embedded.statistics.syncs - before).toBeLessThanOrEqual(2);
    expect(blocks.map(({ values }) => values)).toEqual([
      [[200], [600], [200], [100]],
      [["Line", "Cost type"]],
      [["x"]],
    ]);
  });

  test("a long column is read in blocks below 2 MB, nothing twice, with progress", async () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => [
      `Line ${row} of a budget with a rather long name`,
      row,
    ]);
    await open(bookOf({ Long: rows }));
    const done: number[] = [];
    const [block] = await host.read([parseAddress("Long!A1:B60000")], (progress) =>
      done.push(progress.done)
    );
    expect(block!.values).toEqual(rows);
    expect(done.length).toBeGreaterThan(1);
    expect(done.at(-1)).toBe(120_000);
    expect(embedded.statistics.bytesOut / done.length).toBeLessThan(2_000_000);
  });

  test("a read stops between two blocks when asked", async () => {
    await open(bookOf({ Long: Array.from({ length: 60_000 }, (_, row) => [`Line ${row}`, row]) }));
    const cancel = { asked: false };
    const failure = await failureOf(
      host.read([parseAddress("Long!A1:B60000")], () => (cancel.asked = true), cancel)
    );
    expect(failure.code).toBe("READ.CANCELLED");
  });

  test("a sheet that is gone is named in words with a remedy", async () => {
    await open(small());
    expect((await failureOf(host.read([parseAddress("Gone!A1")]))).code).toBe("READ.MOVED");
  });
});

describe("writing a review and taking it back", () => {
  test("the sample: status and suggestion beside the table, a review sheet, and exactly back", async () => {
    const book = await open(sample());
    const before = dumpOf(book);
    const total = (await judged()).report.total;
    const entry = await written();
    const table = (await host.survey()).tables.find(({ name }) => name === "Budget")!;
    expect(table.headers.slice(-2)).toEqual(["AI Budget status", "Suggested amount"]);
    const { right } = table.area;
    const [suggested] = await host.read([{ ...table.area, top: table.area.top + 1, left: right }]);
    const cents = suggested!.values.reduce(
      (sum, [value]) => sum + Math.round(Number(value) * 100),
      0
    );
    expect(cents).toBe(Math.round(total * 100));
    expect(book.sheets.map(({ name }) => name)).toContain("AI Budget review");
    const { kept } = await undoEntry(host, entry);
    expect(kept).toEqual([]);
    expect(dumpOf(book)).toEqual(before);
  });

  test("a plain range: exactly back as well, total row untouched", async () => {
    const cells = [["AI budget, EUR"], [], ...CELLS, ["Total", "", 1100]];
    const book = await open(bookOf({ Plan: cells }));
    const before = dumpOf(book);
    const entry = await written();
    expect((await host.read([parseAddress("Plan!D3:E8")]))[0]!.values).toEqual([
      ["AI Budget status", "Suggested amount"],
      ["Warning: Infrastructure below profile", expect.any(Number)],
      ["Warning: Workflow without money", expect.any(Number)],
      [expect.any(String), expect.any(Number)],
      ["Warning: Unknown cost type", 100],
      ["", ""],
    ]);
    await undoEntry(host, entry);
    expect(dumpOf(book)).toEqual(before);
  });

  test("the log outlives the undo, and a second write adds to it", async () => {
    await open(small());
    await undoEntry(host, await written());
    await written();
    const entries = await readEntries(host, await host.survey());
    expect(entries.map(({ state }) => state)).toEqual(["undone", "done"]);
  });

  test("undo works from what the workbook holds, as after reopening it", async () => {
    const book = await open(small());
    const before = dumpOf(book);
    await written();
    await open(book);
    const [entry] = await readEntries(host, await host.survey());
    await undoEntry(host, entry!);
    expect(dumpOf(book)).toEqual(before);
  });

  test("text that looks like a formula stays text", async () => {
    const cells = CELLS.map((row, at) => (at === 4 ? ["'=HYPERLINK(1)", "", 100] : row));
    const book = await open(bookOf({ Plan: cells }));
    await written();
    const review = book.sheets.find(({ name }) => name === "AI Budget review")!;
    expect(review.formulas(review.used()!)).toEqual(review.values(review.used()!));
  });

  test("cells changed since the write are kept and listed, the others go back", async () => {
    const book = small();
    await open(book);
    const entry = await written();
    type(book, "Plan!E3", 999);
    const { kept } = await undoEntry(host, entry);
    expect(kept).toEqual([{ address: "Plan!D3", wrote: 200, holds: 999 }]);
    expect((await host.read([parseAddress("Plan!D1:E5")]))[0]!.values).toEqual([
      ["Suggested amount", ""],
      ["", ""],
      [999, ""],
      ["", ""],
      ["", ""],
    ]);
  });

  test("notes a person added to the review sheet keep the sheet", async () => {
    const book = small();
    await open(book);
    const entry = await written();
    type(book, "AI Budget review!J2", "agreed with Ada");
    const { kept } = await undoEntry(host, entry);
    expect(kept).toEqual([
      { address: "'AI Budget review'!J2", wrote: "", holds: "agreed with Ada" },
    ]);
    expect(book.sheets.map(({ name }) => name)).toContain("AI Budget review");
  });

  test("a write that was broken off is taken back from its record", async () => {
    const book = await open(small());
    const before = dumpOf(book);
    const plan = planAnnotation(await judged(), await host.survey());
    const broken = writePlan({ ...host, apply: breakingAfter(3) }, plan);
    await expect(broken).rejects.toThrow("the host went away");
    const [entry] = await readEntries(host, await host.survey());
    expect(entry!.state).toBe("started");
    await undoEntry(host, entry!);
    expect(dumpOf(book)).toEqual(before);
  });
});

/** The record is written, then so many edits of the plan, then nothing more. */
function breakingAfter(edits: number): typeof host.apply {
  let calls = 0;
  return async (all) => {
    calls += 1;
    if (calls === 1) return host.apply(all);
    await host.apply(all.slice(0, edits));
    throw new Error("the host went away");
  };
}

describe("refusing to write", () => {
  test("cells beyond the survey that are not blank are named before anything is written", async () => {
    const long = Array.from({ length: 80 }, (_, at): CellValue[] => [
      `GPU ${at}`,
      "Accelerators",
      10,
    ]);
    const rows = [CELLS[0]!, ...long];
    const book = await open(
      bookOf({ Plan: rows.map((row, at) => (at === 70 ? [...row, "", "keep"] : row)) })
    );
    const before = dumpOf(book);
    const failure = await failureOf(written());
    expect(failure.code).toBe("WRITE.REFUSED");
    expect(failure.message).toContain("Plan!E71");
    expect(dumpOf(book)).toEqual(before);
    expect(book.sheets).toHaveLength(1);
  });

  test("a protected sheet is refused when planning and stays protected", async () => {
    await open(small({ isProtected: ["Plan"] }));
    await expect(written()).rejects.toBeInstanceOf(PlanRefused);
  });

  test("a table that moved since the preview is refused", async () => {
    await open(small());
    const plan = planAnnotation(await judged(), await host.survey());
    await open(bookOf({ Plan: [[], ...CELLS] }, { tables: { Budget: "Plan!A2:C6" } }));
    expect((await failureOf(writePlan(host, plan))).message).toContain("Plan!A2:C6");
  });
});

test("cells are selected on their sheet", async () => {
  const book = await open(small());
  await host.select(parseAddress("Other!B2:C3"));
  expect(book.activeSheet.name).toBe("Other");
  expect(book.selection).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
});
