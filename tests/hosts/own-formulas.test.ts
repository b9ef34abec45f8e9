import { utils, write } from "@e965/xlsx";
import { openDocument } from "../../src/embedded/document/open-document";
import type { Rect } from "../../src/embedded/host/book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { memoryBook, type MemoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { parseAddress } from "../../src/workbook/address";
import { findOwnFormulas } from "../../src/workbook/formulas/own-formulas";
import { planEntry, type Fills } from "../../src/workbook/formulas/plan-entry";
import { planFreeze } from "../../src/workbook/formulas/plan-freeze";
import { planRepair } from "../../src/workbook/formulas/plan-repair";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { readEntries } from "../../src/workbook/journal/log-sheet";
import type { Survey } from "../../src/workbook/survey";
import { aTable } from "../workbook/a-survey";
import { dumpOf } from "./a-dump";
import { listenedTo, pointsOf, reopened, withFault } from "./fault-points";

jest.setTimeout(60_000);

const host = createOfficeHost();

/** C1 calls SHARE, C2 is broken, E1 fills E1:F2, C3 is a formula of the planner's own. */
async function aBook(): Promise<MemoryBook> {
  const sheet = utils.aoa_to_sheet([
    ["GPU", 40, null, null, "Group", "Share"],
    ["API", 60, null, null, "Models", 0.6],
  ]);
  sheet["C1"] = { t: "n", v: 0.4, f: 'AIBUDGET.SHARE("Infrastructure",A1:A2,B1:B2)' };
  sheet["C2"] = { t: "e", v: 29, w: "#NAME?", f: "aibudget.band(1)" };
  sheet["C3"] = { t: "n", v: 100, f: "SUM(B1:B2)" };
  sheet["E1"] = { t: "s", v: "Group", f: "AIBUDGET.SHARES(A1:A2,B1:B2)" };
  sheet["!ref"] = "A1:F3";
  const file = utils.book_new();
  utils.book_append_sheet(file, sheet, "Plan");
  const bytes = new Uint8Array(write(file, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const book = memoryBook(openDocument(bytes, "plan.xlsx"));
  const spill: Rect = { top: 0, left: 4, bottom: 1, right: 5 };
  const own = book.sheets[0]!;
  // Nothing calculates here: what a formula fills is told for as long as it stands.
  Object.assign(own, { spills: () => (isFormula(own.formulas(spill)[0]![0]) ? [spill] : []) });
  await startOffice(createEmbeddedHost(book));
  return book;
}

function isFormula(content: unknown): boolean {
  return String(content).startsWith("=");
}

function formulasOf(book: MemoryBook, address: string) {
  return book.sheets[0]!.formulas(parseAddress(address));
}

async function found() {
  return findOwnFormulas(host, await host.survey());
}

test("formulas of the add-in are found with what they fill, whatever their capitals", async () => {
  await aBook();
  const formulas = await found();
  expect(formulas.map(({ formula, isBroken }) => [formula, isBroken])).toEqual([
    ['=AIBUDGET.SHARE("Infrastructure",A1:A2,B1:B2)', false],
    ["=AIBUDGET.SHARES(A1:A2,B1:B2)", false],
    ["=aibudget.band(1)", true],
  ]);
  expect(formulas[1]).toMatchObject({
    fills: parseAddress("Plan!E1:F2"),
    values: [
      ["Group", "Share"],
      ["Models", 0.6],
    ],
  });
});

test("frozen formulas are values, also those that filled several cells; a broken one stays and is told; undo brings them back", async () => {
  const book = await aBook();
  const plan = planFreeze(await found());
  expect(plan.notes).toEqual(["Plan!C2 shows #NAME? and stays a formula. Repair it first."]);
  const entry = await writePlan(host, plan);
  expect(formulasOf(book, "C1:F2")).toEqual([
    [0.4, "", "Group", "Share"],
    ["=aibudget.band(1)", "", "Models", 0.6],
  ]);
  expect(formulasOf(book, "C3")).toEqual([["=SUM(B1:B2)"]]);
  const { kept } = await undoEntry(host, entry);
  expect(kept).toEqual([]);
  expect(formulasOf(book, "C1:F2")).toEqual([
    ['=AIBUDGET.SHARE("Infrastructure",A1:A2,B1:B2)', "", "=AIBUDGET.SHARES(A1:A2,B1:B2)", ""],
    ["=aibudget.band(1)", "", "", ""],
  ]);
});

test("a frozen cell that somebody has changed since keeps its formula out, and is listed", async () => {
  const book = await aBook();
  const entry = await writePlan(host, planFreeze(await found()));
  book.byPerson(() => book.sheets[0]!.write(parseAddress("F2"), [[0.7]]));
  const { kept } = await undoEntry(host, entry);
  expect(kept).toEqual([{ address: "Plan!F2", wrote: 0.6, holds: 0.7 }]);
  expect(formulasOf(book, "E1:F2")).toEqual([
    ["Group", "Share"],
    ["Models", 0.7],
  ]);
  expect(isFormula(formulasOf(book, "C1")[0]![0])).toBe(true);
});

test("freezing that fails at any point is taken back by one undo", async () => {
  const plan = planFreeze(await (await aBook(), found()));
  const points = pointsOf(await listenedTo(await aBook(), () => writePlan(host, plan)));
  for (const fault of points) {
    const book = await aBook();
    await withFault(book, fault, () => writePlan(host, plan, { id: "f" }));
    await reopened(book);
    const entry = (await readEntries(host, await host.survey())).at(-1);
    if (entry) await undoEntry(host, entry);
    const formulas = [formulasOf(book, "C1")[0]![0], formulasOf(book, "E1")[0]![0]];
    expect([fault, formulas.every(isFormula)]).toEqual([fault, true]);
  }
  expect(points.length).toBeGreaterThan(20);
});

test("repair enters a formula that shows #NAME? again and leaves the others alone", async () => {
  const book = await aBook();
  const plan = planRepair(await found());
  expect(plan.changes).toEqual([
    expect.objectContaining({ address: "Plan!C2", old: "#NAME?", new: "=aibudget.band(1)" }),
  ]);
  const before = JSON.stringify(dumpOf(book));
  await writePlan(host, plan);
  expect(JSON.stringify(dumpOf(book))).toBe(before);
});

test("a formula goes into a blank cell only, and comes out again", async () => {
  const book = await aBook();
  const survey = await host.survey();
  const taken = planEntry(host, survey, parseAddress("Plan!B1"), "=AIBUDGET.BAND(1)");
  await expect(taken).rejects.toThrow("Plan!B1 holds 40. Select a blank cell.");
  const plan = await planEntry(host, survey, parseAddress("Plan!H2"), '=AIBUDGET.BAND("Models")');
  const before = JSON.stringify(dumpOf(book));
  const entry = await writePlan(host, plan);
  expect(formulasOf(book, "H2")).toEqual([['=AIBUDGET.BAND("Models")']]);
  await undoEntry(host, entry);
  expect(JSON.stringify(dumpOf(book))).toBe(before);
});

test("a formula whose result meets a filled cell is refused with that cell and the room it needs", async () => {
  const book = await aBook();
  const survey = await host.survey();
  const enter = (cell: string, fills: Fills, tables: Survey["tables"] = []) =>
    planEntry(host, { ...survey, tables }, parseAddress(cell), "=AIBUDGET.SHARES(A1:B9)", fills);
  const square = { rows: 4, columns: 3 };
  expect((await enter("Plan!A9", square)).notes).toEqual(["The result fills Plan!A9:C12."]);
  expect((await enter("Plan!D1", { rows: 1, columns: 1 })).notes).toEqual([]);
  await expect(enter("Plan!D1", square)).rejects.toThrow(
    "The formula fills Plan!D1:F4, and Plan!E1 holds =AIBUDGET.SHARES(A1:A2,B1:B2): Excel would show #SPILL!. Select a blank cell with room for 4 rows and 3 columns."
  );
  const table = aTable("Costs", "Plan", [["Line"], [""], [""]]);
  const below = { ...table, area: parseAddress("Plan!C12:C14") };
  await expect(enter("Plan!A9", square, [below])).rejects.toThrow(
    "The formula fills Plan!A9:C12, which reaches into table Costs: Excel would show #SPILL!. Select a cell outside the table."
  );
  book.sheets[0]!.write(parseAddress("Plan!B20"), [["Note"]]);
  const open = await enter("Plan!A9", { rows: 2, columns: 5, isOpen: true });
  expect(open.notes).toEqual([
    "The result fills at least Plan!A9:E10.",
    "If it reaches down to Plan!B20, which holds Note, Excel shows #SPILL! instead.",
  ]);
});
