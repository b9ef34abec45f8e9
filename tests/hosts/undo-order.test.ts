import { utils, write } from "@e965/xlsx";
import { proposeMapping } from "../../src/core/budget/mapping";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import type { Policy } from "../../src/core/policy/policy";
import { openDocument } from "../../src/embedded/document/open-document";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { memoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { parseAddress } from "../../src/workbook/address";
import { PARTS, type PartId } from "../../src/workbook/annotation/parts";
import { planMoves } from "../../src/workbook/annotation/plan-moves";
import { planReview } from "../../src/workbook/annotation/plan-review";
import { discover } from "../../src/workbook/discovery/discovery";
import { readIntake } from "../../src/workbook/intake/intake";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { readEntries, type JournalEntry } from "../../src/workbook/journal/log-sheet";
import { judge, type Judgement } from "../../src/workbook/judgement/judgement";
import type { CellValue } from "../../src/workbook/survey";
import { dumpOf } from "./a-dump";

const host = createOfficeHost();
type TestBook = ReturnType<typeof bookOf>;

const CELLS: CellValue[][] = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 600],
  ["Data pipelines", "Data engineering", 200],
  ["Project Falcon", "", 10],
];
const STRICT: Policy = { ...DEFAULT_POLICY, severities: { "cost-type-unknown": "critical" } };

async function open(): Promise<TestBook> {
  const book = bookOf({ Europe: CELLS, Asia: CELLS }, { tables: { Europe: "Europe!A1:C5" } });
  await startOffice(createEmbeddedHost(book));
  return book;
}

async function judged(name: string, policy = DEFAULT_POLICY): Promise<Judgement> {
  const survey = await host.survey();
  const candidate = discover(survey).find((each) => each.name === name)!;
  return judge(await readIntake(host, survey, candidate, proposeMapping(candidate)), policy);
}

let count = 0;

async function reviewed(name: string, parts?: PartId[], policy = STRICT): Promise<JournalEntry> {
  const judgement = await judged(name, policy);
  const chosen = parts ? { parts: new Set(parts) } : {};
  const plan = await planReview(host, await host.survey(), judgement, chosen);
  return writePlan(host, plan, { id: `w${(count += 1)}`, who: "Ada" });
}

async function moved(name: string, formulaCells = new Set<string>()): Promise<JournalEntry> {
  const plan = await planMoves(host, await host.survey(), await judged(name), { formulaCells });
  return writePlan(host, plan, { id: `w${(count += 1)}` });
}

function type(book: TestBook, address: string, values: CellValue[][]): void {
  const { sheet, ...rect } = parseAddress(address);
  book.byPerson(() => book.sheets.find(({ name }) => name === sheet)!.write(rect, values));
}

const amounts = async (sheet: string) =>
  (await host.read([parseAddress(`${sheet}!C2:C5`)]))[0]!.values.flat();

async function entryOf(id: string): Promise<JournalEntry> {
  return (await readEntries(host, await host.survey())).find((entry) => entry.id === id)!;
}

const CLEAN = { kept: [], missing: [], entry: { state: "undone" } };

describe("undo in any order", () => {
  const orders = [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [1, 3, 0, 2],
    [2, 0, 3, 1],
  ];
  test.each(orders.map((order) => [order.join(""), order] as const))(
    "%s: reviews and moves of two budgets leave the workbook as it was",
    async (_, order) => {
      const book = await open();
      const before = dumpOf(book);
      const entries = [
        await reviewed(
          "Europe",
          PARTS.map(({ id }) => id),
          DEFAULT_POLICY
        ),
        await reviewed("Asia", undefined, DEFAULT_POLICY),
        await moved("Europe"),
        await moved("Asia"),
      ];
      for (const at of order) {
        expect(await undoEntry(host, entries[at]!)).toMatchObject({ missing: [] });
      }
      expect(dumpOf(book)).toEqual(before);
    }
  );

  test("a write below a later one waits for it, and can then be asked for again", async () => {
    const book = await open();
    const before = dumpOf(book);
    const first = await reviewed("Europe", ["sheet"]);
    const strict = { ...STRICT, thresholds: { mixDrift: 0.2 } };
    const second = await reviewed("Asia", ["sheet"], strict);
    const early = await undoEntry(host, first);
    expect(early.entry.state).toBe("started");
    expect(early.missing).toEqual([
      expect.stringMatching(/^“Review of Asia” of \d{4}-\d\d-\d\d wrote over cells of this write/),
    ]);
    expect(await undoEntry(host, second)).toMatchObject(CLEAN);
    expect(await undoEntry(host, await entryOf(first.id))).toMatchObject({
      missing: [],
      entry: { state: "undone" },
    });
    expect(dumpOf(book)).toEqual(before);
  });

  test("amounts that were moved twice go back step by step", async () => {
    const book = await open();
    const before = dumpOf(book);
    const first = await moved("Asia");
    type(book, "Asia!C3", [[900]]);
    const between = dumpOf(book);
    const second = await moved("Asia");
    expect((await undoEntry(host, first)).entry.state).toBe("started");
    expect(await undoEntry(host, second)).toMatchObject(CLEAN);
    expect(dumpOf(book)).toEqual(between);
    const again = await undoEntry(host, await entryOf(first.id));
    expect(again.kept).toEqual([{ address: "Asia!C3", wrote: 200, holds: 900 }]);
    type(book, "Asia!C3", [[600]]);
    expect(dumpOf(book)).toEqual(before);
  });
});

describe("taking moves back", () => {
  test("formulas that were replaced come back as formulas", async () => {
    const sheet = utils.aoa_to_sheet(CELLS);
    sheet["C3"] = { t: "n", v: 600, f: "300+300" };
    const file = utils.book_new();
    utils.book_append_sheet(file, sheet, "Asia");
    const bytes = write(file, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
    const book = memoryBook(openDocument(new Uint8Array(bytes), "plan.xlsx"));
    await startOffice(createEmbeddedHost(book));
    const before = dumpOf(book);
    const entry = await moved("Asia", new Set(["Asia!C3"]));
    expect(await amounts("Asia")).toEqual([500, 200, 300, 10]);
    expect(await undoEntry(host, entry)).toMatchObject(CLEAN);
    expect(dumpOf(book)).toEqual(before);
    expect(book.sheets[0]!.formulas(parseAddress("Asia!C3"))).toEqual([["=300+300"]]);
  });

  test("a formula that somebody entered since stays, even where it shows the same", async () => {
    const book = await open();
    const entry = await moved("Europe");
    type(book, "Europe!C2", [["=250*2"]]);
    type(book, "Europe!C4", [[301]]);
    const { kept } = await undoEntry(host, entry);
    expect(kept.map(({ address, wrote }) => [address, wrote])).toEqual([
      ["Europe!C2", 500],
      ["Europe!C4", 300],
    ]);
    expect(kept[1]!.holds).toBe(301);
    expect((await amounts("Europe")).slice(1)).toEqual([600, 301, 10]);
  });

  test("undo of an undo that was broken off goes on where it stopped", async () => {
    const book = await open();
    const before = dumpOf(book);
    const entry = await moved("Europe");
    type(book, "Europe!C2", [[200]]);
    expect(await undoEntry(host, entry)).toMatchObject(CLEAN);
    expect(dumpOf(book)).toEqual(before);
  });

  test("rows that changed places keep their amounts until they are back in order", async () => {
    const book = await open();
    const before = dumpOf(book);
    const entry = await moved("Asia");
    const [block] = await host.read([parseAddress("Asia!A2:C5")]);
    const [gpu, api, ...rest] = block!.values.map((row) => [...row]);
    type(book, "Asia!A2:C3", [api!, gpu!]);
    const { missing, entry: after } = await undoEntry(host, entry);
    expect(missing).toEqual([expect.stringContaining("Asia!C2, Asia!C3 stand beside other line")]);
    expect(after.state).toBe("started");
    expect(await amounts("Asia")).toEqual([200, 500, 200, rest[1]![2]]);
    type(book, "Asia!A2:C3", [gpu!, api!]);
    expect(await undoEntry(host, await entryOf(entry.id))).toMatchObject(CLEAN);
    expect(dumpOf(book)).toEqual(before);
  });

  test("cells that are locked by now are refused, and nothing is touched", async () => {
    const book = await open();
    const entry = await moved("Asia");
    const [, asia] = book.sheets;
    Object.defineProperty(asia!, "isProtected", { value: true, configurable: true });
    const between = dumpOf(book);
    await expect(undoEntry(host, entry)).rejects.toMatchObject({
      code: "UNDO.REFUSED",
      message: expect.stringContaining("locked on a protected sheet"),
    });
    expect(dumpOf(book)).toEqual(between);
  });
});

describe("comments", () => {
  const comments = (book: TestBook) => book.sheets[0]!.attached.comments();

  test("are written with a review and go with it", async () => {
    const book = await open();
    const before = dumpOf(book);
    const entry = await reviewed("Europe", ["comments"]);
    expect(comments(book).map(({ text }) => text.slice(0, 10))).toContain("AI Budget:");
    expect(await undoEntry(host, entry)).toMatchObject(CLEAN);
    expect(dumpOf(book)).toEqual(before);
  });

  test("that somebody else made since are kept and told", async () => {
    const book = await open();
    const entry = await reviewed("Europe", ["comments"]);
    const [ours] = comments(book);
    book.sheets[0]!.attached.removeComment(ours!.id);
    book.sheets[0]!.attached.addComment(ours!.row, ours!.column, "Agreed with Bob.");
    const { kept } = await undoEntry(host, entry);
    expect(kept).toEqual([
      { address: expect.stringMatching(/^Europe!/), wrote: ours!.text, holds: "Agreed with Bob." },
    ]);
    expect(comments(book).map(({ text }) => text)).toEqual(["Agreed with Bob."]);
  });
});

test("the log says who wrote", async () => {
  await open();
  const { id } = await reviewed("Europe", ["sheet"]);
  expect(await entryOf(id)).toMatchObject({ who: "Ada", state: "done" });
});
