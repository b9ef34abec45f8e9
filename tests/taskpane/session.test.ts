import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import type { Page } from "../../src/taskpane/pages";
import { createSession, type Session } from "../../src/taskpane/session";
import { initialState, type State } from "../../src/taskpane/state";
import { createStore, type Store } from "../../src/taskpane/store";
import { parseAddress, type Area } from "../../src/workbook/address";
import { HostFailure } from "../../src/workbook/host";
import { segmentsOf } from "../../src/workbook/intake/segments";
import type { CellValue, Survey } from "../../src/workbook/survey";
import { aSheet, aSurvey, aTable } from "../workbook/a-survey";
import { ScriptedHost } from "./scripted-host";

const HEADER = ["Item", "Cost type", "FY26 budget EUR"];
const GPU: CellValue[] = ["Reserved GPU", "Accelerators", 800];
const API: CellValue[] = ["Model API", "Model API usage", 150];
const CRM: CellValue[] = ["CRM integration", "Workflow integration", 50];

let host: ScriptedHost;
let store: Store;
let session: Session;
let chosen: (number | null)[];

beforeEach(() => {
  jest.useFakeTimers();
  host = new ScriptedHost(budgetOf(GPU, API, CRM));
  store = createStore(initialState(DEFAULT_POLICY));
  chosen = [];
  session = createSession(host, store, (budget) => chosen.push(budget?.lines ?? null));
});
afterEach(async () => {
  await session.end();
  jest.useRealTimers();
});

describe("a session", () => {
  it("finds the budget, reads it on demand and publishes it", async () => {
    await session.open();
    expect(store.state().stage.kind).toBe("choosing");
    expect(chosen).toEqual([]);
    await session.review();
    expect(reviewed(store.state())).toMatchObject({ page: "overview", isFollowing: true });
    expect(chosen).toEqual([3]);
  });

  it("reads once after a burst of edits, with the mapping that was confirmed", async () => {
    await session.open();
    await session.review();
    host.now = budgetOf(GPU, API, CRM, ["Vector store", "Vector store", 20]);
    host.changed([parseAddress("A5", "Budget")]);
    host.changed([parseAddress("C5", "Budget")]);
    await jest.advanceTimersByTimeAsync(299);
    expect(chosen).toEqual([3]);
    await jest.advanceTimersByTimeAsync(2);
    expect(chosen).toEqual([3, 4]);
    expect(reviewed(store.state()).judgement.report.total).toBe(1020);
  });

  it("judges again by a finding that was accepted, and by its taking back", async () => {
    await session.open();
    await session.review();
    const open = () => reviewed(store.state()).judgement.review.findings.map(({ rule }) => rule);
    const rule = "share-outside-profile";
    expect(open()).toContain(rule);
    await session.accept([{ rule, line: null, reason: "Agreed.", who: "M. Rossi", until: null }]);
    expect(open()).not.toContain(rule);
    const { acceptances } = store.state().policy;
    expect(acceptances).toHaveLength(1);
    await session.takeBack(acceptances);
    expect(open()).toContain(rule);
    expect(store.state().policy.acceptances).toEqual([]);
  });

  it("reviews where edits cannot be followed, says so, and reads all of it again when asked", async () => {
    host.watch = () => Promise.reject(new HostFailure("WATCH.REFUSED", "Excel is busy."));
    await session.open();
    await session.review();
    expect(reviewed(store.state()).isFollowing).toBe(false);
    expect(store.state().notice?.text).toMatch(/does not follow your edits. Excel is busy/);
    host.now = budgetOf(GPU, API, CRM, ["Vector store", "Vector store", 20]);
    await session.review();
    expect(reviewed(store.state()).judgement.report.total).toBe(1020);
  });

  it("is given up also while Excel lets the pane wait before it reads", async () => {
    let answer = (_: () => Promise<void>): void => {};
    let ended = 0;
    host.watch = () => new Promise((resolve) => (answer = resolve));
    await session.open();
    const reviewing = session.review();
    await jest.advanceTimersByTimeAsync(10);
    session.cancel();
    expect(store.state().stage.kind).toBe("choosing");
    answer(async () => void (ended += 1));
    await reviewing;
    expect(store.state().stage.kind).toBe("choosing");
    expect(ended).toBe(1);
    expect(chosen).toEqual([null]);
  });

  it("keeps a preview and publishes nothing after a calculation that changed nothing", async () => {
    await session.open();
    await session.review();
    await session.preview();
    host.now = budgetOf(GPU, API, CRM);
    host.changed([parseAddress("F9", "Budget")]);
    await jest.advanceTimersByTimeAsync(301);
    expect(reviewed(store.state()).writing.kind).toBe("planned");
    expect(chosen).toEqual([3]);
  });

  it("judges a moved table anew and does not publish the same budget again", async () => {
    await session.open();
    await session.review();
    const cells = [HEADER, GPU, API, CRM];
    const table = aTable("Budget", "Budget", cells);
    const area = { ...table.area, top: 4, bottom: 7 };
    host.now = aSurvey([aSheet("Budget", [[], [], [], [], ...cells])], [{ ...table, area }]);
    host.changed([parseAddress("A1", "Budget")]);
    await jest.advanceTimersByTimeAsync(301);
    const [moved] = segmentsOf(reviewed(store.state()).judgement.intake);
    expect(moved.table.candidate.area.top).toBe(4);
    expect(chosen).toEqual([3]);
  });

  it("asks again when a confirmed column is gone, and judges nothing meanwhile", async () => {
    await session.open();
    await session.review();
    host.now = aSurvey([], [aTable("Budget", "Budget", [["Item", "Cost type"], GPU.slice(0, 2)])]);
    host.changed([parseAddress("C1", "Budget")]);
    await jest.advanceTimersByTimeAsync(301);
    expect(store.state().stage.kind).not.toBe("reviewed");
    expect(chosen).toEqual([3, null]);
  });

  it("stays at the choice when the answer to an earlier edit comes late", async () => {
    await session.open();
    await session.review();
    host.answering = new Promise((resolve) => setTimeout(resolve, 500));
    host.changed([parseAddress("C2", "Budget")]);
    await jest.advanceTimersByTimeAsync(400);
    await session.reopenChoice();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(store.state().stage.kind).toBe("choosing");
    expect(chosen).toEqual([3, null]);
  });

  it.each(["an answer", "a failure"])(
    "goes back to the choice at once when a reading is cancelled, and %s that comes late changes nothing",
    async (late) => {
      await session.open();
      host.answering = new Promise((answer, fail) => {
        const busy = new HostFailure("HOST.BUSY", "Excel is busy.");
        setTimeout(() => (late === "an answer" ? answer() : fail(busy)), 500);
      });
      void session.review();
      await jest.advanceTimersByTimeAsync(100);
      expect(store.state().stage.kind).toBe("reading");
      session.cancel();
      expect(store.state().stage.kind).toBe("choosing");
      await jest.advanceTimersByTimeAsync(1_000);
      expect(store.state().stage.kind).toBe("choosing");
      expect(chosen).not.toContain(3);
    }
  );

  it("keeps the last review and says why when an edit cannot be read", async () => {
    await session.open();
    await session.review();
    host.failure = new HostFailure("HOST.BUSY", "Press Enter in the sheet, then try again.");
    host.changed([parseAddress("C2", "Budget")]);
    await jest.advanceTimersByTimeAsync(301);
    expect(store.state().stage.kind).toBe("reviewed");
    expect(store.state().notice?.text).toMatch(/Press Enter/);
  });

  it("shows a failure with its remedy, and the retry works", async () => {
    host.failure = new HostFailure("HOST.BUSY", "Press Enter in the sheet, then try again.");
    await session.open();
    expect(store.state().stage).toEqual({ kind: "failed", problem: host.failure.message });
    host.failure = null;
    await session.open();
    expect(store.state().stage.kind).toBe("choosing");
  });

  describe("without a review", () => {
    const open = async (page: Page) => {
      session.showPage(page);
      await jest.advanceTimersByTimeAsync(10);
      return store.state().aside;
    };
    const NO_BUDGET = aSurvey([aSheet("Notes", [["Only words"]])]);

    it("opens the pages that need none, also where no table was found, and goes back", async () => {
      host.now = NO_BUDGET;
      await session.open();
      expect(await open("about")).toMatchObject({ page: "about" });
      expect(await open("history")).toMatchObject({
        page: "history",
        past: { kind: "read", reviews: [] },
      });
      session.closeAside();
      expect(store.state()).toMatchObject({ aside: null, stage: { kind: "no table" } });
      expect(await open("findings")).toBeNull();
    });

    it("opens none while it reads, and closes it when something is found", async () => {
      host.now = NO_BUDGET;
      await session.open();
      await open("about");
      host.now = budgetOf(GPU, API, CRM);
      await session.open();
      expect(store.state()).toMatchObject({ aside: null, stage: { kind: "choosing" } });
      host.answering = new Promise((answer) => setTimeout(answer, 500));
      void session.review();
      expect(await open("about")).toBeNull();
    });

    it("opens one while the pane still looks for tables, and leaves it open when they are found", async () => {
      const opening = session.open();
      expect(await open("about")).toMatchObject({ page: "about" });
      await opening;
      expect(store.state()).toMatchObject({
        aside: { page: "about" },
        stage: { kind: "choosing" },
      });
    });

    it("says why functions are not there, and asks again", async () => {
      await session.open();
      expect((await open("functions"))?.functions.book).toMatchObject({ kind: "failed" });
    });

    it("takes a setting, by which the next review judges", async () => {
      await session.open();
      await open("policy");
      await session.setPolicy({ size: "small" });
      expect(store.state().policy.size).toBe("small");
      session.closeAside();
      await session.review();
      const { stage } = store.state();
      expect(stage.kind === "reviewed" && stage.judgement.policy.size).toBe("small");
    });

    it("says what went wrong where Excel does not tell what the workbook keeps", async () => {
      await session.open();
      host.failure = new HostFailure("HOST.BUSY", "Press Enter in the sheet, then try again.");
      expect(await open("policy")).toBeNull();
      expect(store.state().notice?.text).toMatch(/Press Enter/);
    });
  });

  it("previews without writing", async () => {
    await session.open();
    await session.review();
    await session.preview();
    const { page, writing } = reviewed(store.state());
    expect(page).toBe("write");
    expect(writing.kind).toBe("planned");
  });

  it("judges by the base ratio as soon as it is set", async () => {
    await session.open();
    await session.review();
    await session.setPolicy({ baseRatio: [0.5, 0.4, 0.1] });
    const { layers } = reviewed(store.state()).judgement.report.splits;
    expect(layers.shares.map(({ status }) => status)).toEqual(["below", "above", "below"]);
  });

  it("tells of the selected line soon, once a second at most, and not outside the budget", async () => {
    const row = () => reviewed(store.state()).selectedRow;
    await session.open();
    await session.review();
    expect(row()).toBe(null);
    host.selects!(cellAt(2));
    await jest.advanceTimersByTimeAsync(249);
    expect(row()).toBe(null);
    await jest.advanceTimersByTimeAsync(2);
    expect(row()).toBe(2);
    host.selects!(cellAt(1));
    await jest.advanceTimersByTimeAsync(900);
    expect(row()).toBe(2);
    host.selects!(cellAt(3));
    await jest.advanceTimersByTimeAsync(101);
    expect(row()).toBe(3);
    for (const area of [cellAt(0), cellAt(9), { ...cellAt(2), bottom: 3 }, cellAt(2, "Notes")]) {
      host.selects!(cellAt(1));
      await jest.advanceTimersByTimeAsync(1_001);
      expect(row()).toBe(1);
      host.selects!(area);
      await jest.advanceTimersByTimeAsync(1_001);
      expect(row()).toBe(null);
    }
  });

  it("stops following the selection when the choice is reopened", async () => {
    await session.open();
    await session.review();
    expect(host.selects).not.toBe(null);
    await session.reopenChoice();
    expect(host.selects).toBe(null);
  });

  it("selects the cells of a finding", async () => {
    await session.open();
    await session.showCells("Budget!C2:C4");
    expect(host.shown).toEqual(["Budget 1"]);
  });
});

function cellAt(row: number, sheet = "Budget"): Area {
  return { sheet, top: row, bottom: row, left: 1, right: 1 };
}

function budgetOf(...lines: readonly CellValue[][]): Survey {
  const cells = [HEADER, ...lines];
  return aSurvey([aSheet("Budget", cells)], [aTable("Budget", "Budget", cells)]);
}

function reviewed({ stage }: State): Extract<State["stage"], { kind: "reviewed" }> {
  if (stage.kind !== "reviewed") throw new Error(`The stage is "${stage.kind}".`);
  return stage;
}
