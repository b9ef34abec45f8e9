import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { LoadBook } from "../../../src/taskpane/functions/function-book";
import { ownExample } from "../../../src/taskpane/functions/own-example";
import { ownTables } from "../../../src/taskpane/functions/own-tables";
import { createSession, type Session } from "../../../src/taskpane/session";
import { initialState, type Stage } from "../../../src/taskpane/state";
import { createStore, type Store } from "../../../src/taskpane/store";
import { NO_NAME } from "../../../src/taskpane/writing/kept-name";
import { HostFailure } from "../../../src/workbook/host";
import { AWorkbook } from "../writing/a-workbook";
import { BOOK } from "./a-book";

const SHARE = '=AIBUDGET.SHARE("Infrastructure",Budget[#All])';
const OFFLINE = new HostFailure("LOAD.FUNCTIONS", "The list could not be loaded.");

let workbook: AWorkbook;
let store: Store;
let session: Session;
let load: jest.Mock<ReturnType<LoadBook>, []>;

beforeEach(async () => {
  workbook = new AWorkbook("Budget", [
    ["Item", "Cost type", "FY26 budget EUR", ""],
    ["Reserved GPU", "Accelerators", 800, ""],
    ["Model API", "Model API usage", 150, ""],
    ["CRM integration", "Workflow integration", 50, ""],
  ]);
  workbook.sheets.set("Notes", [["Our share"]]);
  store = createStore(initialState(DEFAULT_POLICY));
  load = jest.fn(async () => BOOK);
  session = createSession(workbook, store, () => {}, null, NO_NAME, load);
  await session.open();
  await session.review();
});
afterEach(() => session.end());

describe("the functions", () => {
  it("are loaded when their page is opened, and only once", async () => {
    expect(load).not.toHaveBeenCalled();
    await openPage();
    expect(reviewed().functions.book).toEqual({ kind: "read", value: BOOK });
    session.showPage("overview");
    await openPage();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("can be asked for again where they could not be loaded", async () => {
    load.mockRejectedValueOnce(OFFLINE);
    await openPage();
    expect(reviewed().functions.book).toEqual({ kind: "failed", problem: OFFLINE.message });
    await session.readFunctions();
    expect(reviewed().functions.book.kind).toBe("read");
  });

  it("have a twin for the cells as they are, which is dropped when they change", async () => {
    await openPage();
    await session.showTwin("SHARE", shareArguments());
    expect(reviewed().functions.twins.SHARE).toMatchObject({
      kind: "read",
      value: { formula: expect.stringContaining("Budget[Cost type]"), since: "2010" },
    });
    workbook.type("Budget!B2", "Model API usage");
    await session.review();
    expect(reviewed().functions.twins).toEqual({});
  });

  it("say why a twin could not be made", async () => {
    await openPage();
    workbook.read = () => Promise.reject(new HostFailure("READ.BUSY", "Excel is busy."));
    await session.showTwin("SHARE", shareArguments());
    expect(reviewed().functions.twins.SHARE).toEqual({ kind: "failed", problem: "Excel is busy." });
  });
});

describe("putting a formula into the selected cell", () => {
  it("shows it first, writes it, and takes it back", async () => {
    await openPage();
    await session.lookForFormulas();
    expect(reviewed().functions.formulas).toEqual({ kind: "read", value: [] });
    workbook.selection = "Notes!B1:C4";
    await session.preview("formula", { formula: SHARE });
    expect(workbook.applied).toEqual([]);
    const { writing } = reviewed();
    if (writing.kind !== "planned") throw new Error(JSON.stringify(writing));
    expect(writing.plan.changes).toMatchObject([{ address: "Notes!B1", old: "", new: SHARE }]);
    await session.write();
    expect(reviewed().writing).toMatchObject({ kind: "written", of: "formula" });
    expect(workbook.formulas.get("Notes 0 1")).toBe(SHARE);
    expect(reviewed().functions.formulas).toEqual({
      kind: "read",
      value: [{ sheet: "Notes", formulas: 1, broken: 0 }],
    });
    await session.undo();
    expect(workbook.formulas.size).toBe(0);
    expect(reviewed().functions.formulas).toEqual({ kind: "read", value: [] });
  });

  it("is refused over something, and checks the cell that is selected by then", async () => {
    workbook.selection = "Notes!A1";
    await session.preview("formula", { formula: SHARE });
    expect(reviewed().writing).toEqual({
      kind: "refused",
      of: "formula",
      reasons: ["Notes!A1 holds Our share. Select a blank cell."],
    });
    workbook.selection = "Notes!C3";
    await session.preview("formula");
    expect(reviewed().writing).toMatchObject({
      kind: "planned",
      plan: { changes: [{ address: "Notes!C3", new: SHARE }] },
    });
    session.dropPreview();
    expect(reviewed()).toMatchObject({ page: "functions", writing: { kind: "idle" } });
  });

  it("keeps settings that are not in the workbook yet", async () => {
    await session.setPolicy({ size: "enterprise" });
    workbook.selection = "Notes!C3";
    await session.preview("formula", { formula: SHARE });
    await session.write();
    expect(reviewed().judgement.policy.size).toBe("enterprise");
  });
});

describe("the formulas of a workbook", () => {
  beforeEach(async () => {
    workbook.sheets.set("Notes", [["Our share", 0.8, "#NAME?"]]);
    workbook.formulas.set("Notes 0 1", SHARE);
    workbook.formulas.set("Notes 0 2", "=AIBUDGET.BAND(1)");
    await openPage();
  });

  it("are counted by sheet with those that show #NAME?", async () => {
    await session.lookForFormulas();
    expect(reviewed().functions.formulas).toEqual({
      kind: "read",
      value: [{ sheet: "Notes", formulas: 2, broken: 1 }],
    });
  });

  it("become values, but for one that shows an error", async () => {
    await session.preview("freeze");
    await session.write();
    expect(reviewed().writing).toMatchObject({ kind: "written", of: "freeze" });
    expect(workbook.cell("Notes!B1")).toBe(0.8);
    expect([...workbook.formulas]).toEqual([["Notes 0 2", "=AIBUDGET.BAND(1)"]]);
  });

  it("are entered again where they show #NAME?, and nothing else is", async () => {
    await session.preview("repair");
    expect(reviewed().writing).toMatchObject({
      kind: "planned",
      plan: { changes: [{ address: "Notes!C1", old: "#NAME?" }] },
    });
    await session.write();
    expect(reviewed().writing).toMatchObject({ kind: "written", of: "repair" });
    expect(workbook.cell("Notes!B1")).toBe(0.8);
  });

  it("are refused, with the reason, where there are none", async () => {
    workbook.formulas.clear();
    await session.preview("freeze");
    expect(reviewed().writing).toMatchObject({
      kind: "refused",
      reasons: ["The workbook has no AI Budget formula."],
    });
  });

  it("say what went wrong where the workbook cannot be searched", async () => {
    workbook.filled = () => Promise.reject(new HostFailure("READ.BUSY", "Excel is busy."));
    await session.lookForFormulas();
    expect(reviewed().functions.formulas).toEqual({ kind: "failed", problem: "Excel is busy." });
  });
});

async function openPage(): Promise<void> {
  session.showPage("functions");
  await session.readFunctions();
}

function shareArguments() {
  const { judgement } = reviewed();
  const tables = ownTables(judgement, store.state().found!.survey.tables);
  const example = ownExample("SHARE", tables, judgement, BOOK);
  if (example.kind !== "own") throw new Error(example.because);
  return example.args;
}

function reviewed(): Extract<Stage, { kind: "reviewed" }> {
  const { stage } = store.state();
  if (stage.kind !== "reviewed") throw new Error(`The pane is ${stage.kind}.`);
  return stage;
}
