import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import type { Found } from "../../src/taskpane/choice/found";
import type { Action } from "../../src/taskpane/action";
import { initialState, reduce, type State } from "../../src/taskpane/state";
import type { Writing } from "../../src/taskpane/writing/writing";
import type { Plan } from "../../src/workbook/annotation/plan";
import type { JournalEntry } from "../../src/workbook/journal/log-sheet";
import { aJudgement } from "./a-judgement";

const judgement = aJudgement();
const found: Found = {
  survey: {
    workbook: "a.xlsx",
    culture: { locale: "en-US", decimal: ".", thousands: "," },
    sheets: [],
    tables: [],
  },
  candidates: [judgement.intake.candidate],
  own: 0,
  chosen: 0,
  mapping: judgement.intake.mapping,
  remembered: [],
};
const entry = {
  id: "1",
  title: "Review of Budget",
  when: "",
  state: "done",
  cells: 3,
} as JournalEntry;
const plan: Plan = {
  title: "Review of Budget",
  intake: judgement.intake,
  edits: [],
  inverses: [],
  changes: [],
};
const preview = { plan, formulas: [], overwritten: new Set<string>() };
const planned: Writing = { ...preview, kind: "planned", of: "review", isChanging: false };
const judged: Action = { kind: "judged", judgement, policy: DEFAULT_POLICY, found };

function after(...actions: readonly Action[]): State {
  return actions.reduce(reduce, initialState(DEFAULT_POLICY));
}

describe("the pane's state", () => {
  it.each<[string, readonly Action[], object]>([
    ["opens by looking for budgets", [], { stage: { kind: "opening" } }],
    [
      "asks which table once one is found",
      [{ kind: "surveyed", found, writes: [] }],
      { stage: { kind: "choosing" }, found },
    ],
    [
      "says so where no table is found",
      [{ kind: "surveyed", found: null, writes: [] }],
      { stage: { kind: "no table" } },
    ],
    [
      "says what comes closest to a budget where no table is found",
      [{ kind: "surveyed", found: null, writes: [], nearMiss: "Sheet1 has no column of money." }],
      { stage: { kind: "no table", nearMiss: "Sheet1 has no column of money." } },
    ],
    [
      "goes from no table to the choice once cells are chosen",
      [
        { kind: "surveyed", found: null, writes: [] },
        { kind: "cells chosen", found: { ...found, own: 1 } },
      ],
      { stage: { kind: "choosing" }, found: { own: 1 } },
    ],
    [
      "shows the findings of one line",
      [judged, { kind: "line shown", row: 3 }],
      { stage: { page: "findings", shownRow: 3 } },
    ],
    [
      "shows the findings of all lines again when a page is opened",
      [judged, { kind: "line shown", row: 3 }, { kind: "page opened", page: "findings" }],
      { stage: { page: "findings", shownRow: null } },
    ],
    [
      "offers the undo of an earlier write after reopening",
      [{ kind: "surveyed", found, writes: [entry] }],
      { writes: [entry] },
    ],
    [
      "shows the overview of a fresh review",
      [{ kind: "surveyed", found, writes: [] }, judged],
      {
        stage: {
          kind: "reviewed",
          page: "overview",
          split: "categories",
          writing: { kind: "idle" },
        },
      },
    ],
    [
      "stays on the page when the budget is read again",
      [judged, { kind: "page opened", page: "findings" }, judged],
      { stage: { page: "findings" } },
    ],
    [
      "drops a preview that was made for older cells, and says so",
      [judged, { kind: "writing", writing: planned }, judged],
      { stage: { writing: { kind: "idle" } }, notice: { kind: "info" } },
    ],
    [
      "keeps a running write while the budget is read again",
      [judged, { kind: "writing", writing: { ...preview, kind: "writing", of: "moves" } }, judged],
      { stage: { writing: { kind: "writing", of: "moves" } } },
    ],
    [
      "remembers what was written for the undo",
      [judged, { kind: "writing", writing: { kind: "written", of: "review", entry } }],
      { writes: [entry], stage: { writing: { kind: "written" } } },
    ],
    [
      "offers no undo once the write is taken back",
      [
        judged,
        { kind: "writing", writing: { kind: "written", of: "review", entry } },
        { kind: "undoing", id: "1" },
        {
          kind: "undone",
          writes: [{ ...entry, state: "undone" }],
          notice: { kind: "success", text: "Taken back.", details: [] },
        },
      ],
      {
        writes: [{ state: "undone" }],
        undoing: null,
        notice: { kind: "success" },
        stage: { writing: { kind: "idle" } },
      },
    ],
    [
      "lets the user try the undo again when it failed",
      [
        judged,
        { kind: "undoing", id: "1" },
        { kind: "noticed", notice: { kind: "error", text: "Busy.", details: [] } },
      ],
      { undoing: null, notice: { kind: "error" } },
    ],
    [
      "keeps the undo of a write whose review was left before it ended",
      [
        judged,
        { kind: "choice reopened" },
        { kind: "writing", writing: { kind: "written", of: "review", entry } },
      ],
      { writes: [entry], stage: { kind: "choosing" } },
    ],
    [
      "lists a write once that the log was read for meanwhile",
      [
        judged,
        { kind: "journal read", writes: [entry] },
        { kind: "writing", writing: { kind: "written", of: "review", entry } },
      ],
      { writes: [entry] },
    ],
    [
      "drops a stale preview of the moves without taking the user to the review's",
      [judged, { kind: "writing", writing: { ...planned, of: "moves" } }, judged],
      { stage: { writing: { kind: "idle", of: "moves" } } },
    ],
    [
      "keeps the choice of parts and the name while the budget is read again",
      [
        judged,
        { kind: "write chosen", choice: { parts: new Set(["status"]) } },
        { kind: "write chosen", choice: { who: "M. Rossi" } },
        judged,
      ],
      { writeChoice: { parts: new Set(["status"]), who: "M. Rossi" } },
    ],
    [
      "returns from a cancelled reading to the choice",
      [
        { kind: "surveyed", found, writes: [] },
        { kind: "read", progress: null },
        { kind: "choice reopened" },
      ],
      { stage: { kind: "choosing" } },
    ],
  ])("%s", (_, actions, expected) => {
    expect(after(...actions)).toMatchObject(expected);
  });

  it("leaves a review alone when cells that were chosen before it come late", () => {
    const state = after({ kind: "surveyed", found, writes: [] }, judged);
    expect(reduce(state, { kind: "cells chosen", found: { ...found, own: 1 } })).toBe(state);
  });

  it("stays as it is while the selection moves within a line", () => {
    const state = after(judged, { kind: "row selected", row: 2 });
    expect(reduce(state, { kind: "row selected", row: 2 })).toBe(state);
  });

  it("ignores page and split before there is a review", () => {
    const state = initialState(DEFAULT_POLICY);
    expect(reduce(state, { kind: "page opened", page: "moves" })).toBe(state);
    expect(reduce(state, { kind: "split shown", split: "layers" })).toBe(state);
  });
});
