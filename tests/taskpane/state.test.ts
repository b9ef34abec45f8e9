import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import {
  initialState,
  reduce,
  type Action,
  type Found,
  type State,
} from "../../src/taskpane/state";
import type { Judgement } from "../../src/workbook/judgement/judgement";
import type { Plan } from "../../src/workbook/annotation/plan";
import type { JournalEntry } from "../../src/workbook/journal/log-sheet";
import { aJudgement } from "./a-judgement";

const judgement: Judgement = aJudgement();
const found: Found = {
  survey: {
    workbook: "a.xlsx",
    culture: { locale: "en-US", decimal: ".", thousands: "," },
    sheets: [],
    tables: [],
  },
  candidates: [judgement.intake.candidate],
  chosen: 0,
  mapping: judgement.intake.mapping,
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
const judged: Action = { kind: "judged", judgement, policy: DEFAULT_POLICY, found };

function after(...actions: readonly Action[]): State {
  return actions.reduce(reduce, initialState(DEFAULT_POLICY));
}

describe("the pane's state", () => {
  it.each<[string, readonly Action[], object]>([
    ["opens by looking for budgets", [], { stage: { kind: "opening" } }],
    [
      "asks which table once one is found",
      [{ kind: "surveyed", found, lastWrite: null }],
      { stage: { kind: "choosing" }, found },
    ],
    [
      "says so where no table is found",
      [{ kind: "surveyed", found: null, lastWrite: null }],
      { stage: { kind: "no table" } },
    ],
    [
      "offers the undo of an earlier write after reopening",
      [{ kind: "surveyed", found, lastWrite: entry }],
      { lastWrite: entry },
    ],
    [
      "shows the overview of a fresh review",
      [{ kind: "surveyed", found, lastWrite: null }, judged],
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
      [judged, { kind: "writing", writing: { kind: "planned", plan } }, judged],
      { stage: { writing: { kind: "idle" } }, notice: { kind: "info" } },
    ],
    [
      "keeps a running write while the budget is read again",
      [judged, { kind: "writing", writing: { kind: "writing", plan } }, judged],
      { stage: { writing: { kind: "writing" } } },
    ],
    [
      "remembers what was written for the undo",
      [judged, { kind: "writing", writing: { kind: "written", entry } }],
      { lastWrite: entry, stage: { writing: { kind: "written" } } },
    ],
    [
      "offers no undo once the write is taken back",
      [
        judged,
        { kind: "writing", writing: { kind: "written", entry } },
        { kind: "undoing" },
        {
          kind: "undone",
          lastWrite: null,
          notice: { kind: "success", text: "Taken back.", details: [] },
        },
      ],
      {
        lastWrite: null,
        isUndoing: false,
        notice: { kind: "success" },
        stage: { writing: { kind: "idle" } },
      },
    ],
    [
      "lets the user try the undo again when it failed",
      [
        judged,
        { kind: "undoing" },
        { kind: "noticed", notice: { kind: "error", text: "Busy.", details: [] } },
      ],
      { isUndoing: false, notice: { kind: "error" } },
    ],
    [
      "returns from a cancelled reading to the choice",
      [
        { kind: "surveyed", found, lastWrite: null },
        { kind: "read", progress: null },
        { kind: "choice reopened" },
      ],
      { stage: { kind: "choosing" } },
    ],
  ])("%s", (_, actions, expected) => {
    expect(after(...actions)).toMatchObject(expected);
  });

  it("ignores page and split before there is a review", () => {
    const state = initialState(DEFAULT_POLICY);
    expect(reduce(state, { kind: "page opened", page: "moves" })).toBe(state);
    expect(reduce(state, { kind: "split shown", split: "layers" })).toBe(state);
  });
});
