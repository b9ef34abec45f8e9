import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { createSession, type Session } from "../../../src/taskpane/session";
import { initialState, type Stage } from "../../../src/taskpane/state";
import { createStore, type Store } from "../../../src/taskpane/store";
import { HostFailure } from "../../../src/workbook/host";
import type { CellValue } from "../../../src/workbook/survey";
import { AWorkbook } from "./a-workbook";

const BUDGET: readonly CellValue[][] = [
  ["Item", "Cost type", "FY26 budget EUR"],
  ["Reserved GPU", "Accelerators", 800],
  ["Model API", "Model API usage", 150],
  ["CRM integration", "Workflow integration", 50],
];
const BUSY = new HostFailure("WRITE.BUSY", "Excel is busy. Wait a moment, then try again.");

let workbook: AWorkbook;
let store: Store;
let session: Session;
let kept: string[];

beforeEach(async () => {
  workbook = new AWorkbook("Budget", BUDGET);
  kept = [];
  store = createStore(initialState(DEFAULT_POLICY));
  const name = { read: () => "", keep: (who: string) => void kept.push(who) };
  session = createSession(workbook, store, () => {}, null, name);
  await session.open();
  await session.review();
});
afterEach(() => session.end());

describe("applying the moves to the budget", () => {
  it("shows old and new amounts, writes them, and reviews the budget that came out", async () => {
    const { amounts } = reviewed().judgement.proposal;
    await session.preview("moves");
    expect(reviewed()).toMatchObject({ page: "write", writing: { kind: "planned", of: "moves" } });
    expect(workbook.applied).toEqual([]);
    await session.write();
    expect(reviewed().writing).toMatchObject({ kind: "written", of: "moves" });
    expect(shown()).toEqual([...amounts].map((minor) => minor / 100));
    const { judgement } = reviewed();
    expect(judgement.report.splits.categories.shares.map(({ status }) => status)).toEqual(
      Array.from({ length: 3 }, () => "within")
    );
    expect(judgement.proposal.moves).toEqual([]);
  });

  it("does not ask a cut once more of the budget that it has cut", async () => {
    await session.whatIf({ kind: "wished", change: { total: { by: "percent", change: -10 } } });
    while (reviewed().whatIf!.isCalculating) await new Promise((soon) => setTimeout(soon, 20));
    await session.whatIf({ kind: "used" });
    await session.preview("moves");
    await session.write();
    const { judgement, whatIf } = reviewed();
    expect(judgement.report.total).toBe(900);
    expect(judgement.report.proposal.total).toBe(900);
    expect(whatIf).toMatchObject({ used: null, answer: null });
  });

  it("keeps settings that are not in the workbook yet", async () => {
    await session.setPolicy({ size: "enterprise" });
    await session.preview("moves");
    await session.write();
    expect(reviewed().judgement.policy.size).toBe("enterprise");
  });

  it("leaves a formula alone unless its cell is chosen, and plans again for each choice", async () => {
    workbook.formulas.set("Budget 1 2", "=400+400");
    await session.preview("moves");
    const [formula] = planned().formulas;
    expect(formula).toMatchObject({ address: "Budget!C2", formula: "=400+400", old: 800 });
    expect(addresses()).not.toContain("Budget!C2");
    await session.overwrite("Budget!C2", true);
    expect(planned()).toMatchObject({ isChanging: false, overwritten: new Set(["Budget!C2"]) });
    expect(addresses()).toContain("Budget!C2");
    await session.overwrite("Budget!C2", false);
    expect(addresses()).not.toContain("Budget!C2");
  });

  it("goes back to the moves when its preview is left", async () => {
    await session.preview("moves");
    session.dropPreview();
    expect(reviewed()).toMatchObject({ page: "moves", writing: { kind: "idle", of: "review" } });
  });

  it("is refused, with the reason, where nothing can be applied", async () => {
    workbook.type("Budget!C2", 801);
    await session.preview("moves");
    expect(reviewed().writing).toMatchObject({ kind: "refused", of: "moves" });
    expect(workbook.applied).toEqual([]);
  });
});

describe("writing the review", () => {
  it("writes the chosen parts and signs the log", async () => {
    session.chooseParts(new Set(["status"]));
    session.signAs(" M. Rossi ");
    await session.preview();
    await session.write();
    expect(workbook.sheets.get("Budget")![0]).toEqual([...BUDGET[0]!, "AI Budget status"]);
    expect(store.state().writes).toMatchObject([{ who: "M. Rossi", state: "done" }]);
    expect(kept).toEqual(["M. Rossi"]);
  });

  it("takes the newest of two previews", async () => {
    const first = session.preview();
    const second = session.preview("moves");
    await Promise.all([first, second]);
    expect(reviewed().writing).toMatchObject({ kind: "planned", of: "moves" });
  });

  it("says what went wrong where a preview cannot be made", async () => {
    workbook.obstacle = () => Promise.reject(BUSY);
    await session.preview();
    expect(reviewed().writing).toEqual({
      kind: "failed",
      of: "review",
      problem: BUSY.message,
      left: null,
    });
  });

  it("tells of a write that was broken off after the log knew of it, and takes back what there is", async () => {
    await session.preview();
    workbook.failing = { at: 2, failure: BUSY };
    await session.write();
    const { writing } = reviewed();
    expect(writing).toMatchObject({ kind: "failed", left: { state: "started" } });
    await session.undo(store.state().writes[0]);
    expect(store.state().writes).toMatchObject([{ state: "undone" }]);
    expect(workbook.sheets.get("Budget")).toEqual(BUDGET);
  });
});

describe("taking writes back", () => {
  it("works in any order, and lists cells that hold something else by now", async () => {
    await session.preview("moves");
    await session.write();
    const [moves] = store.state().writes;
    session.chooseParts(new Set(["sheet"]));
    await session.preview();
    await session.write();
    const wrote = workbook.cell("Budget!C4");
    workbook.type("Budget!C4", 1);
    await session.undo(moves);
    expect(workbook.cell("Budget!C2")).toBe(800);
    expect(workbook.cell("Budget!C4")).toBe(1);
    expect(store.state().notice).toMatchObject({
      kind: "warning",
      details: [`Budget!C4: wrote ${String(wrote)}, holds 1.`],
    });
    expect(store.state().writes.map(({ state }) => state)).toEqual(["undone", "done"]);
  });

  it("waits for a write to end, and a write for it", async () => {
    await session.preview("moves");
    const writing = session.write();
    await session.undo();
    await writing;
    expect(store.state().writes.map(({ state }) => state)).toEqual(["done"]);
    await session.preview();
    const before = workbook.applied.length;
    const undoing = session.undo();
    await session.write();
    await undoing;
    expect(workbook.applied).toHaveLength(before + 1);
    expect(store.state().writes.map(({ state }) => state)).toEqual(["undone"]);
  });

  it("reads log and earlier reviews when the history is opened, and again after an undo there", async () => {
    await session.preview();
    await session.write();
    await session.readPast();
    session.showPage("history");
    await session.readPast();
    expect(reviewed().past).toMatchObject({ kind: "read", reviews: [{ total: 1000 }] });
    await session.undo();
    expect(reviewed().past).toEqual({ kind: "read", reviews: [] });
  });

  it("says so on the page where the history cannot be read", async () => {
    workbook.survey = () => Promise.reject(BUSY);
    await session.readPast();
    expect(reviewed().past).toEqual({ kind: "failed", problem: BUSY.message });
  });
});

function reviewed(): Extract<Stage, { kind: "reviewed" }> {
  const { stage } = store.state();
  if (stage.kind !== "reviewed") throw new Error(`The stage is "${stage.kind}".`);
  return stage;
}

function planned() {
  const { writing } = reviewed();
  if (writing.kind !== "planned") throw new Error(`Writing is ${JSON.stringify(writing)}.`);
  return writing;
}

function addresses(): string[] {
  return planned().plan.changes.map(({ address }) => address);
}

function shown(): CellValue[] {
  return ["C2", "C3", "C4"].map((cell) => workbook.cell(`Budget!${cell}`));
}
