import { bookOf } from "../../src/embedded/host/array-book";
import type { Book, BookSheet } from "../../src/embedded/host/book";
import { createEmbeddedHost, type EmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { parseAddress } from "../../src/workbook/address";
import type { Edit, TextRule } from "../../src/workbook/edit";
import type { CellValue } from "../../src/workbook/survey";
import { dumpOf } from "./a-dump";

const host = createOfficeHost();
let embedded: EmbeddedHost;

async function open(book: Book): Promise<Book> {
  embedded = createEmbeddedHost(book);
  await startOffice(embedded);
  return book;
}

const CELLS: CellValue[][] = [
  ["Line", "FY26 (EUR)", "Status"],
  ["GPU cluster", 200, "Critical: over the band"],
  ["Model API", "=B2*3", "OK"],
  ["Licences", 100, "Serious: no owner"],
];

/** The last line's name is text that looks like a formula. */
async function plan(): Promise<Book> {
  const book = await open(bookOf({ Plan: CELLS, Other: [["x"]] }));
  await host.apply([write("Plan!A4", [["=1+1"]])]);
  return book;
}

function sheetOf(book: Book, name = "Plan"): BookSheet {
  return book.sheets.find((sheet) => sheet.name === name)!;
}

const RULES: readonly TextRule[] = [
  { begins: "Critical", fill: "#FDE7E9", color: "#A4262C", mark: "▲" },
  { begins: "Serious", fill: "#FFF4CE", color: "#8A6100", mark: "■" },
];

const STATUS = parseAddress("Plan!C2:C4");

describe("contents", () => {
  test("formulas come as such, text that looks like one as text, several areas in one round trip", async () => {
    const cells = [
      ["=B1", 5],
      ["", true],
    ];
    await open(bookOf({ Plan: cells, Other: [["x"]] }));
    await host.apply([write("Plan!A2", [["=1+1"]])]);
    const before = embedded.statistics.syncs;
    const contents = await host.contents([parseAddress("Plan!A1:B2"), parseAddress("Other!A1")]);
    expect(embedded.statistics.syncs - before).toBeLessThanOrEqual(2);
    expect(contents).toEqual([
      [
        [{ formula: "=B1" }, 5],
        ["=1+1", true],
      ],
      [["x"]],
    ]);
  });
});

describe("overwriting inputs and putting them back", () => {
  test("formulas, numbers and text come back exactly", async () => {
    const book = await plan();
    const area = parseAddress("Plan!A2:B4");
    const before = dumpOf(book);
    const [contents] = await host.contents([area]);
    const values = [
      ["-1", 1],
      ["@a", 2],
      ["c", 3],
    ];
    await host.apply([{ kind: "replace", area, values, before: contents!, reason: "Moves" }]);
    expect((await host.read([area]))[0]!.values).toEqual(values);
    expect(sheetOf(book).formulas(area)).toEqual(values);
    await host.apply([{ kind: "restore", area, contents: contents! }]);
    expect(dumpOf(book)).toEqual(before);
  });
});

describe("rules over the status text", () => {
  test("stand in their order with colours and a mark, and are added once", async () => {
    const book = await plan();
    await host.apply([{ kind: "add-rules", area: STATUS, rules: RULES }]);
    await host.apply([{ kind: "add-rules", area: STATUS, rules: RULES }]);
    expect(sheetOf(book).attached.rules()).toMatchObject([
      { begins: "Critical", fill: "#FDE7E9", color: "#A4262C", numberFormat: '"▲ "@' },
      { begins: "Serious", fill: "#FFF4CE", color: "#8A6100", numberFormat: '"■ "@' },
    ]);
  });

  test("going back takes ours on exactly these cells and leaves others", async () => {
    const book = await plan();
    const { attached } = sheetOf(book);
    const own = { fill: null, color: "#FF0000", numberFormat: null };
    attached.addRule({ rect: { top: 1, left: 2, bottom: 3, right: 2 }, begins: "Note", ...own });
    attached.addRule({
      rect: { top: 1, left: 2, bottom: 9, right: 2 },
      begins: "Critical",
      ...own,
    });
    attached.addRule({ rect: { top: 1, left: 2, bottom: 3, right: 2 }, begins: null, ...own });
    const before = attached.rules().map(({ begins, rect }) => ({ begins, rect }));
    await host.apply([{ kind: "add-rules", area: STATUS, rules: RULES }]);
    expect(attached.rules()).toHaveLength(5);
    await host.apply([{ kind: "remove-rules", area: STATUS, rules: RULES }]);
    expect(attached.rules().map(({ begins, rect }) => ({ begins, rect }))).toEqual(before);
  });
});

describe("comments", () => {
  const text = "AI Budget: 200 EUR over the band.";
  const at = (address: string) => parseAddress(address);

  test("are written on their cell and read back", async () => {
    await plan();
    await host.apply([{ kind: "add-comment", area: at("Plan!B2"), text, reason: "" }]);
    expect(await host.comments("Plan")).toEqual([{ area: at("Plan!B2"), text, isAnswered: false }]);
    expect(await host.comments("Other")).toEqual([]);
  });

  test("only those that still say what was written go, and the sheet is read once", async () => {
    const book = await plan();
    const { attached } = sheetOf(book);
    await host.apply([
      { kind: "add-comment", area: at("Plan!B2"), text, reason: "" },
      { kind: "add-comment", area: at("Plan!B3"), text, reason: "" },
    ]);
    attached.addComment(3, 1, "mine");
    const before = embedded.statistics.syncs;
    await host.apply(
      ["Plan!B2", "Plan!B3", "Plan!B4", "Plan!B5"].map((address): Edit => ({
        kind: "remove-comment",
        area: at(address),
        text,
      }))
    );
    expect(embedded.statistics.syncs - before).toBeLessThanOrEqual(5);
    expect(attached.comments().map((comment) => comment.text)).toEqual(["mine"]);
  });
});

describe("links", () => {
  test("lead to their place while every text stays, also one that looks like a formula", async () => {
    const book = await plan();
    const area = parseAddress("Plan!A2:C4");
    const [before] = await host.contents([area]);
    const targets = [
      ["Other!A1", null, null],
      [null, null, "Other!A1"],
      ["'Other'!A1", null, null],
    ];
    await host.apply([{ kind: "links", area, targets }]);
    expect(sheetOf(book).attached.links()).toMatchObject([
      { row: 1, column: 0, place: "Other!A1", tip: "Go to Other!A1" },
      { row: 2, column: 2, place: "Other!A1" },
      { row: 3, column: 0, place: "'Other'!A1" },
    ]);
    expect(await host.contents([area])).toEqual([before]);
  });

  test("a blank cell leads nowhere", async () => {
    const book = await plan();
    const targets = [["Other!A1"]];
    await host.apply([{ kind: "links", area: parseAddress("Plan!A9"), targets }]);
    expect(sheetOf(book).attached.links()).toEqual([]);
  });
});

test("a chart stands over its cells with its title", async () => {
  const book = await plan();
  const [data, at] = [parseAddress("Plan!A1:B4"), parseAddress("Other!C2:H12")];
  await host.apply([{ kind: "add-chart", sheet: "Other", title: "Shares", data, at }]);
  expect(sheetOf(book, "Other").attached.charts()).toMatchObject([
    {
      kind: "BarClustered",
      title: "Shares",
      data: { sheet: "Plan", rect: { top: 0, left: 0, bottom: 3, right: 1 } },
      at: { top: 1, left: 2, bottom: 11, right: 7 },
    },
  ]);
});

describe("a failing step", () => {
  test("is named alone, and the log is spoken of once an earlier step is done", async () => {
    await plan();
    const failed = host.apply([
      write("Plan!E1", [["a"]]),
      write("Gone!A1", [["b"]]),
      write("Plan!E2", [["c"]]),
    ]);
    await expect(failed).rejects.toMatchObject({
      code: "WRITE.MOVED",
      message: expect.stringMatching(/at Gone!A1 \(1 × 1 cells\)\. The log sheet says/),
    });
  });

  test("the first one leaves nothing to take back", async () => {
    await plan();
    const failed = host.apply([write("Gone!A1", [["b"]]), write("Plan!E2", [["c"]])]);
    await expect(failed).rejects.toMatchObject({
      message: expect.stringMatching(/at Gone!A1 \(1 × 1 cells\)\.$/),
    });
  });
});

test("a large block goes in requests below 2 MB", async () => {
  await plan();
  const rows = Array.from({ length: 40_000 }, (_, row) => [`Line ${row} of a long budget`, row]);
  const before = { ...embedded.statistics };
  await host.apply([write("Other!A1:B40000", rows)]);
  const { syncs, bytesIn } = embedded.statistics;
  expect(syncs - before.syncs).toBeGreaterThan(1);
  expect((bytesIn - before.bytesIn) / (syncs - before.syncs)).toBeLessThan(2_000_000);
  expect((await host.read([parseAddress("Other!A1:B40000")]))[0]!.values).toEqual(rows);
});

test("new sheets stand at the end", async () => {
  const book = await plan();
  await host.apply([{ kind: "add-sheet", name: "AI Budget review", reason: "" }]);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Plan", "Other", "AI Budget review"]);
});

function write(address: string, values: CellValue[][]): Edit {
  return { kind: "write", area: parseAddress(address), values, reason: "" };
}
