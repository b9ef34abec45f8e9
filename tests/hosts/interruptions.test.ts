import { bookOf } from "../../src/embedded/host/array-book";
import { HostError } from "../../src/embedded/host/book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import type { Interruptions } from "../../src/embedded/host/interruptions";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { codeOf, rect } from "./host-contract";

async function opened(interruptions: Interruptions) {
  const book = bookOf({ Budget: [["Line", "Amount"]], Notes: [] });
  await startOffice(createEmbeddedHost(book, { interruptions }));
  const values = () => book.sheets[0]!.values(rect("A2:B3"));
  return { book, values };
}

/** Two requests of two writes each. */
function write(): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Budget");
    sheet.getRange("A2").values = [["one"]];
    sheet.getRange("B2").values = [[1]];
    await context.sync();
    sheet.getRange("A3").values = [["two"]];
    sheet.getRange("B3").values = [[2]];
    await context.sync();
  });
}

const FAILURE = new HostError("GeneralException", "There was an internal error.");

test("tells every action and whether it can change the workbook", async () => {
  const told: [number, number, boolean][] = [];
  await opened({ beforeAction: (...action) => void told.push(action) });
  await write();
  const changing = told.filter(([, , changes]) => changes).map(([request]) => request);
  expect(changing).toEqual([0, 0, 1, 1]);
  expect(told.length).toBeGreaterThan(changing.length);
});

test("a failure before an action keeps what came before it", async () => {
  let writes = 0;
  const { values } = await opened({
    beforeAction(_request, _action, changes) {
      if (changes && ++writes === 2) throw FAILURE;
    },
  });
  expect(await codeOf(write())).toBe("GeneralException");
  expect(values()).toEqual([
    ["one", ""],
    ["", ""],
  ]);
});

test("a failure after an action keeps that action too", async () => {
  let writes = 0;
  const { values } = await opened({
    afterAction(_request, _action, changes) {
      if (changes && ++writes === 3) throw FAILURE;
    },
  });
  expect(await codeOf(write())).toBe("GeneralException");
  expect(values()).toEqual([
    ["one", 1],
    ["two", ""],
  ]);
});

test("a time-out comes after everything of the request is done", async () => {
  const { values } = await opened({
    answer: (request) => (request === 0 ? "timed out" : "answered"),
  });
  expect(await codeOf(write())).toBe("RequestAborted");
  expect(values()).toEqual([
    ["one", 1],
    ["", ""],
  ]);
});

test("a lost answer leaves the add-in waiting, with the work done", async () => {
  let arrived = (): void => undefined;
  const lost = new Promise<void>((resolve) => (arrived = resolve));
  const { values } = await opened({ answer: () => (arrived(), "lost") });
  let hasEnded = false;
  void write().finally(() => (hasEnded = true));
  await lost;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(hasEnded).toBe(false);
  expect(values()).toEqual([
    ["one", 1],
    ["", ""],
  ]);
});

test("a co-author's edit between two requests is there for the second, and told as remote", async () => {
  const sources: string[] = [];
  const { book, values } = await opened({
    beforeRequest(request) {
      if (request === 2) book.byCoAuthor(() => book.sheets[0]!.write(rect("B2"), [[9]]));
    },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
      sources.push(`${address} ${source}`);
    });
    await context.sync();
  });
  await write();
  expect(values()).toEqual([
    ["one", 9],
    ["two", 2],
  ]);
  expect(sources).toContain("B2 Remote");
});
