/** @jest-environment jsdom */
import { act } from "react";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { columnsOf } from "../../../src/core/budget/mapping";
import { Shell } from "../../../src/taskpane/components/shell/Shell";
import { createSession, type Session } from "../../../src/taskpane/session";
import { initialState, type State } from "../../../src/taskpane/state";
import { createStore, type Store } from "../../../src/taskpane/store";
import { parseAddress, type Area } from "../../../src/workbook/address";
import type { Host } from "../../../src/workbook/host";
import { segmentsOf } from "../../../src/workbook/intake/segments";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { aSheet, aSurvey, aTable } from "../../workbook/a-survey";
import { surveyedCells } from "../../workbook/an-intake";
import { aPage, type APage } from "./a-page";

const SALES: readonly CellValue[][] = [
  ["Item", "Cost type", "Budget FY26 (EUR)"],
  ["Reserved GPU", "Accelerators", 800],
  ["Model API", "Model API usage", 150],
];
const RESEARCH: readonly CellValue[][] = [
  ["Line", "Budget FY26 (EUR)", "Budget FY27 (EUR)"],
  ["Vector store", 20, 90],
  ["CRM integration", 30, 90],
];

let now: Survey;
let watched: Map<string, () => void>;
let select: (area: Area) => void;
let selection: string;
let page: APage;
let store: Store;
let session: Session;

beforeEach(async () => {
  jest.useFakeTimers();
  window.scrollTo = () => {};
  now = aSurvey(
    [aSheet("Sales", SALES), aSheet("Research", RESEARCH), aSheet("Old plan", SALES)],
    [aTable("SalesAI", "Sales", SALES)]
  );
  watched = new Map();
  page = aPage();
  store = createStore(initialState(DEFAULT_POLICY));
  session = createSession(host(), store, () => {});
  await session.open();
  await settled();
});
afterEach(async () => {
  await session.end();
  page.close();
  jest.useRealTimers();
});

test("one table is offered as ever, and several on demand", async () => {
  expect(page.element.querySelectorAll('input[type="radio"]')).toHaveLength(3);
  expect(page.element.querySelectorAll('input[type="checkbox"][disabled]')).toHaveLength(0);
  await press("Review several tables together");
  expect(page.element.querySelectorAll('input[type="radio"]')).toHaveLength(0);
  expect(ticked()).toEqual(["SalesAI"]);
  expect(sum()).toBe("1 table with 2 rows as one budget: SalesAI (Sales!A1:C3).");
  await press("Review one table only");
  expect(page.element.querySelectorAll('input[type="radio"]')).toHaveLength(3);
  expect(store.state().found).not.toHaveProperty("others");
});

test("ticked tables are counted and named, and the last one stays ticked", async () => {
  await press("Review several tables together");
  expect(box("SalesAI").disabled).toBe(true);
  await tick("Research");
  expect(sum()).toBe(
    "2 tables with 4 rows as one budget: SalesAI (Sales!A1:C3), Research (Research!A1:C3)."
  );
  expect(page.button("Review 2 tables together").disabled).toBe(false);
  await tick("SalesAI");
  expect(ticked()).toEqual(["Research"]);
  expect(box("Research").disabled).toBe(true);
});

test("each table has its own columns to correct, and all are reviewed as one budget", async () => {
  await press("Review several tables together");
  await tick("Research");
  expect(shownTable()).toContain("Research");
  expect(columnsOf(store.state().found!.mapping, "amount")).toEqual([2]);
  await change(() => session.map("amount", [1]));
  await show("SalesAI");
  expect(columnsOf(store.state().found!.mapping, "amount")).toEqual([2]);
  await change(() => session.map("amount", []));
  expect(page.element.textContent).toContain("Choose the column of SalesAI that holds the amount.");
  expect(page.button("Review 2 tables together").disabled).toBe(true);
  await change(() => session.map("amount", [2]));
  await press("Review 2 tables together");
  expect(page.element.querySelector("h1")!.textContent).toBe("SalesAI + Research");
  expect(reviewed().judgement.report).toMatchObject({ lines: 4, total: 1000 });
  expect(page.element.textContent).toContain("2 tables are reviewed as one budget");
});

test("tables whose cells overlap are refused in a sentence", async () => {
  selection = "Sales!A1:C2";
  now = aSurvey([aSheet("Sales", SALES), aSheet("Research", RESEARCH)]);
  await change(() => session.open());
  await press("Review several tables together");
  await tick("Research");
  await press("Use the selected cells");
  expect(ticked()).toHaveLength(3);
  expect(page.element.textContent).toContain(
    "Sales (Sales!A1:C2) and Sales (Sales!A1:C3) share cells, whose lines would count twice."
  );
  expect(page.button("Review 3 tables together").disabled).toBe(true);
});

test("edits in any of the tables are followed, also where one grows or moves", async () => {
  await reviewTogether();
  expect([...watched.keys()].sort()).toEqual(["Research", "Sales"]);
  const cells = [[""], ...RESEARCH, ["Copilot seats", 50, 5]];
  now = { ...now, sheets: [now.sheets[0]!, aSheet("Research", cells), now.sheets[2]!] };
  watched.get("Research")!();
  await act(() => jest.advanceTimersByTimeAsync(301));
  expect(reviewed().judgement.report).toMatchObject({ lines: 5, total: 1050 });
  expect(reviewed().judgement.report.address).toBe("Sales!A1:C3, Research!A2:C5");
});

test("the choice comes back when one of the tables is gone", async () => {
  await reviewTogether();
  now = { ...now, sheets: now.sheets.filter(({ name }) => name !== "Research") };
  watched.get("Sales")!();
  await act(() => jest.advanceTimersByTimeAsync(301));
  expect(store.state().stage.kind).toBe("choosing");
});

test("a selected line is told with its sheet, in whichever table it stands", async () => {
  await reviewTogether();
  select(parseAddress("Research!B3"));
  await act(() => jest.advanceTimersByTimeAsync(301));
  await settled();
  expect(page.element.textContent).toContain("Research · Row 3 · CRM integration");
  select(parseAddress("Sales!B3"));
  await act(() => jest.advanceTimersByTimeAsync(1_301));
  await settled();
  expect(page.element.textContent).toContain("Sales · Row 3 · Model API");
});

test("a write of the review keeps what the columns of each table mean", async () => {
  await press("Review several tables together");
  await tick("Research");
  await change(() => session.map("amount", [1]));
  await press("Review 2 tables together");
  await change(() => session.preview());
  const { writing } = reviewed();
  if (writing.kind !== "planned") throw new Error(JSON.stringify(writing));
  const kept = writing.plan.changes.filter(({ new: value }) => value === "Budget FY26 (EUR)");
  expect(kept).toHaveLength(1);
  const filled = writing.plan.changes.map(({ address }) => address);
  expect(filled).toEqual(expect.arrayContaining(["Sales!D2", "Research!D2"]));
});

async function reviewTogether(): Promise<void> {
  await press("Review several tables together");
  await tick("Research");
  await change(() => session.map("amount", [1]));
  await press("Review 2 tables together");
  expect(reviewed().judgement.report.total).toBe(1000);
  expect(segmentsOf(reviewed().judgement.intake)).toHaveLength(2);
}

function reviewed(): Extract<State["stage"], { kind: "reviewed" }> {
  const { stage } = store.state();
  if (stage.kind !== "reviewed") throw new Error(`The stage is "${JSON.stringify(stage)}".`);
  return stage;
}

/** Draws what came of it. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await act(() => jest.advanceTimersByTimeAsync(0));
  page.draw(<Shell state={store.state()} session={session} />);
}

async function change(doing: () => unknown): Promise<void> {
  await act(async () => {
    await doing();
  });
  await settled();
}

async function press(name: string): Promise<void> {
  page.press(name);
  await settled();
}

function box(table: string): HTMLInputElement {
  const label = [...page.element.querySelectorAll("label.candidate")].find(({ textContent }) =>
    textContent!.startsWith(table)
  );
  return label!.querySelector("input")!;
}

async function tick(table: string): Promise<void> {
  page.click(box(table));
  await settled();
}

function ticked(): string[] {
  const boxes = page.element.querySelectorAll<HTMLInputElement>(".candidate input");
  return [...boxes].flatMap((each) =>
    each.checked ? [each.closest("label")!.querySelector(".strong")!.textContent!] : []
  );
}

function sum(): string {
  return page.element.querySelector(".together-sum")!.textContent!;
}

function shownTable(): string {
  const [choice] = [...page.element.querySelectorAll("label")].filter(({ textContent }) =>
    textContent!.startsWith("Columns of")
  );
  return choice!.querySelector("select")!.selectedOptions[0]!.textContent!;
}

async function show(table: string): Promise<void> {
  const { candidates } = store.state().found!;
  const candidate = candidates.findIndex(({ name }) => name === table);
  await change(() => session.chooseTogether({ kind: "show", candidate }));
  expect(shownTable()).toContain(table);
}

function host(): Host {
  return {
    survey: async () => now,
    read: (areas) => surveyedCells(now).read(areas),
    contents: async (areas) => areas.map(() => []),
    obstacles: async (areas) => areas.map(() => []),
    filled: async (cells) => cells,
    hiddenRows: async () => ({ areas: [], isComplete: true }),
    comments: async () => [],
    apply: () => Promise.reject(new Error("Nothing may be written.")),
    select: async () => {},
    selected: async () => parseAddress(selection),
    watchSelection: async (changed) => {
      select = changed;
      return async () => {};
    },
    watch: async (sheet, changed) => {
      watched.set(sheet, () => changed(null));
      return async () => {
        watched.delete(sheet);
      };
    },
  };
}
