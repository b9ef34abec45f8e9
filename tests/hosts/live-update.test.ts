import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import type { MemoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { reviewPages, selectionBar } from "../../src/taskpane/later";
import { createSession } from "../../src/taskpane/session";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { fullAddress, parseAddress, type Area } from "../../src/workbook/address";
import type { Host } from "../../src/workbook/host";

const LINES = 10_000;

// Where office.js has made a window the pages' library expects a document too; before that it asks for neither.
beforeAll(() => Promise.all([reviewPages.load(), selectionBar.load()]));

let book: MemoryBook;

beforeEach(async () => {
  book = bookOf({
    Plan: [
      ["Line", "Cost type", "Owner", "FY26 budget", "Start date"],
      ...Array.from({ length: LINES }, (_, at) => [
        `Line ${at + 1}`,
        at % 3 === 0 ? "Model API usage" : "Accelerators",
        "M. Rossi",
        100,
        46_000 + (at % 300),
      ]),
    ],
  });
  await startOffice(createEmbeddedHost(book));
});

/** A reviewed budget of 10,000 lines, and what is read of it from then on. */
async function reviewed() {
  const office = createOfficeHost();
  const asked: string[] = [];
  const noted = (areas: readonly Area[]) => asked.push(...areas.map(fullAddress));
  const host: Host = {
    ...office,
    read: (areas, ...rest) => (noted(areas), office.read(areas, ...rest)),
    contents: (areas) => (noted(areas), office.contents(areas)),
  };
  const store = createStore(initialState(DEFAULT_POLICY));
  const session = createSession(host, store, () => {});
  await session.open();
  await session.review();
  asked.length = 0;
  const total = () => {
    const { stage } = store.state();
    if (stage.kind !== "reviewed") throw new Error(`The pane shows ${JSON.stringify(stage)}.`);
    return stage.judgement.report.total;
  };
  return { session, total, asked: () => asked.splice(0).sort() };
}

function type(address: string, value: string | number): void {
  const { sheet, ...rect } = parseAddress(address, "Plan");
  book.byPerson(() => book.sheets.find(({ name }) => name === sheet)!.write(rect, [[value]]));
}

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; !condition(); turn++) {
    if (turn > 200) throw new Error("It did not come to that.");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

test("after an edit only the column is read that has changed, and its formulas", async () => {
  const { session, total, asked } = await reviewed();
  expect(total()).toBe(LINES * 100);
  type("D5", 1100);
  await until(() => total() === LINES * 100 + 1000);
  expect(asked()).toEqual(["Plan!D2:D10001", "Plan!D2:D10001"]);
  type("D6", 1100);
  await until(() => total() === LINES * 100 + 2000);
  expect(asked()).toEqual(["Plan!D2:D10001", "Plan!D2:D10001"]);
  await session.end();
});

test("a line that is added below is read by itself beside the columns it was typed into", async () => {
  const { session, total, asked } = await reviewed();
  const last = LINES + 2;
  type(`A${last}`, "One more");
  type(`D${last}`, 500);
  await until(() => total() === LINES * 100 + 500);
  expect(asked().filter((each) => /!A2:E/.test(each))).toEqual([]);
  await session.end();
});

test("an edit while the budget is read for the first time is not lost", async () => {
  const office = createOfficeHost();
  let isFirst = true;
  const host: Host = {
    ...office,
    read: async (...asked) => {
      const blocks = await office.read(...asked);
      if (isFirst) type("D5", 1100);
      isFirst = false;
      // The pane waits a while before it reads again, and meanwhile this reading goes on.
      await new Promise((resolve) => setTimeout(resolve, 400));
      return blocks;
    },
  };
  const store = createStore(initialState(DEFAULT_POLICY));
  const session = createSession(host, store, () => {});
  await session.open();
  await session.review();
  const { stage } = store.state();
  expect(stage.kind === "reviewed" && stage.judgement.report.total).toBe(LINES * 100 + 1000);
  await session.end();
});
