import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { openDocument } from "../../src/embedded/document/open-document";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { memoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { createSession } from "../../src/taskpane/session";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { dumpOf } from "./a-dump";

// What the pane looks like needs a browser; what it asks of the workbook does not.
jest.mock("../../src/taskpane/components/shell/Reviewed", () => ({}));
jest.mock("../../src/taskpane/components/shell/SelectedLine", () => ({}));

jest.setTimeout(30_000);

test("opening the pane, reviewing and previewing change nothing: no action that writes, no setting, no cell", async () => {
  const file = join(__dirname, "../../assets/northwind-ai-budget-fy26.xlsx");
  const book = memoryBook(openDocument(new Uint8Array(readFileSync(file)), "northwind.xlsx"));
  const embedded = createEmbeddedHost(book);
  await startOffice(embedded);
  const before = JSON.stringify(dumpOf(book));
  const store = createStore(initialState(DEFAULT_POLICY));
  const session = createSession(createOfficeHost(), store, () => undefined);
  await session.open();
  await session.review();
  await session.preview("review");
  expect(store.state().stage).toMatchObject({ kind: "reviewed", writing: { kind: "planned" } });
  await session.preview("moves");
  expect(store.state().stage).toMatchObject({ kind: "reviewed", writing: { kind: "planned" } });
  expect(embedded.statistics.writes).toBe(0);
  expect(embedded.settings.size).toBe(0);
  expect(JSON.stringify(dumpOf(book))).toBe(before);
  // What counts writes does count: the write itself is told.
  await session.write();
  expect(embedded.statistics.writes).toBeGreaterThan(0);
  await session.end();
});
