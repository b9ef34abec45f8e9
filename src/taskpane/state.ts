import type { Mapping } from "../core/budget/mapping";
import type { SplitId } from "../core/costs/split";
import type { Policy } from "../core/policy/policy";
import type { Progress } from "../workbook/host";
import type { JournalEntry } from "../workbook/journal/log-sheet";
import type { Judgement } from "../workbook/judgement/judgement";
import type { Found } from "./choice/found";
import { NOTHING_SHOWN, type FunctionsShown } from "./functions/functions-shown";
import type { Page } from "./pages";
import type { Past } from "./past";
import type { WhatIf } from "./what-if/what-if";
import { isStale, type WriteChoice, type Writing } from "./writing/writing";

export type Stage =
  | { readonly kind: "opening" }
  | { readonly kind: "no table"; readonly nearMiss: string | null }
  | { readonly kind: "failed"; readonly problem: string }
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly progress: Progress | null }
  | {
      readonly kind: "reviewed";
      readonly judgement: Judgement;
      readonly page: Page;
      readonly split: SplitId;
      readonly isFollowing: boolean;
      readonly writing: Writing;
      /** null until somebody asks. */
      readonly whatIf: WhatIf | null;
      /** null until somebody looks. */
      readonly past: Past | null;
      readonly functions: FunctionsShown;
      /** Row of the sheet, from 0, that is selected there and is a line; null where none is. */
      readonly selectedRow: number | null;
      /** Row of the line whose findings alone are shown; null for all. */
      readonly shownRow: number | null;
    };

/** A message above the page; spoken by screen readers. */
export interface Notice {
  readonly kind: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** Addresses or sentences listed below the text. */
  readonly details: readonly string[];
}

export interface State {
  readonly stage: Stage;
  readonly found: Found | null;
  readonly policy: Policy;
  /** All that the log sheet tells of, oldest first. */
  readonly writes: readonly JournalEntry[];
  readonly writeChoice: WriteChoice;
  /** Id of the write that is being taken back. */
  readonly undoing: string | null;
  /** Excel has not answered for a while. */
  readonly isWaiting: boolean;
  readonly notice: Notice | null;
}

export type Action =
  | { readonly kind: "opened" }
  | {
      readonly kind: "surveyed";
      readonly found: Found | null;
      readonly writes: readonly JournalEntry[];
      /** Why nothing is a budget, where nothing is. */
      readonly nearMiss?: string;
    }
  | { readonly kind: "cells chosen"; readonly found: Found }
  | { readonly kind: "failed"; readonly problem: string }
  | { readonly kind: "candidate chosen"; readonly chosen: number; readonly mapping: Mapping }
  | { readonly kind: "mapped"; readonly mapping: Mapping }
  | { readonly kind: "choice reopened" }
  | { readonly kind: "read"; readonly progress: Progress | null }
  | {
      readonly kind: "judged";
      readonly judgement: Judgement;
      readonly policy: Policy;
      readonly found: Found;
    }
  | { readonly kind: "following"; readonly isFollowing: boolean }
  | { readonly kind: "page opened"; readonly page: Page }
  | { readonly kind: "row selected"; readonly row: number | null }
  | { readonly kind: "line shown"; readonly row: number | null }
  | { readonly kind: "split shown"; readonly split: SplitId }
  | { readonly kind: "what-if"; readonly whatIf: WhatIf }
  | { readonly kind: "writing"; readonly writing: Writing }
  | { readonly kind: "write chosen"; readonly choice: Partial<WriteChoice> }
  | { readonly kind: "journal read"; readonly writes: readonly JournalEntry[] }
  | { readonly kind: "past"; readonly past: Past }
  | { readonly kind: "functions"; readonly change: Partial<FunctionsShown> }
  | { readonly kind: "undoing"; readonly id: string }
  | {
      readonly kind: "undone";
      readonly writes: readonly JournalEntry[];
      readonly notice: Notice;
    }
  | { readonly kind: "waiting"; readonly isWaiting: boolean }
  | { readonly kind: "noticed"; readonly notice: Notice | null };

/** `who` is the name that an earlier sitting kept. */
export function initialState(policy: Policy, who = ""): State {
  return {
    stage: { kind: "opening" },
    found: null,
    policy,
    writes: [],
    writeChoice: { parts: null, who },
    undoing: null,
    isWaiting: false,
    notice: null,
  };
}

export function reduce(state: State, action: Action): State {
  const { stage } = state;
  switch (action.kind) {
    case "opened":
      return { ...state, stage: { kind: "opening" }, notice: null };
    case "surveyed":
      return {
        ...state,
        stage: stageBefore(action.found, action.nearMiss),
        found: action.found,
        writes: action.writes,
      };
    case "cells chosen":
      // The answer may come after the user has gone on.
      return stage.kind === "choosing" || stage.kind === "no table"
        ? { ...state, stage: { kind: "choosing" }, found: action.found, notice: null }
        : state;
    case "failed":
      return { ...state, stage: { kind: "failed", problem: action.problem } };
    case "candidate chosen":
      return state.found
        ? { ...state, found: { ...state.found, chosen: action.chosen, mapping: action.mapping } }
        : state;
    case "mapped":
      return state.found ? { ...state, found: { ...state.found, mapping: action.mapping } } : state;
    case "choice reopened":
      return { ...state, stage: stageBefore(state.found), notice: null };
    case "read":
      return { ...state, stage: { kind: "reading", progress: action.progress }, notice: null };
    case "judged":
      return {
        ...state,
        found: action.found,
        policy: action.policy,
        stage: judgedStage(stage, action.judgement),
        notice: isPreviewStale(stage) ? STALE_PREVIEW : state.notice,
      };
    case "following":
      return withReviewed(state, { isFollowing: action.isFollowing });
    case "page opened":
      return withReviewed(state, { page: action.page, shownRow: null });
    case "row selected":
      return stage.kind === "reviewed" && stage.selectedRow === action.row
        ? state
        : withReviewed(state, { selectedRow: action.row });
    case "line shown":
      return withReviewed(state, { page: "findings", shownRow: action.row });
    case "split shown":
      return withReviewed(state, { split: action.split });
    case "what-if":
      return withReviewed(state, { whatIf: action.whatIf });
    case "past":
      return withReviewed(state, { past: action.past });
    case "functions":
      return stage.kind === "reviewed"
        ? withReviewed(state, { functions: { ...stage.functions, ...action.change } })
        : state;
    case "writing":
      return withWriting(state, action.writing);
    case "write chosen":
      return { ...state, writeChoice: { ...state.writeChoice, ...action.choice } };
    case "journal read":
      return { ...state, writes: action.writes };
    case "undoing":
      return { ...state, undoing: action.id, notice: null };
    case "undone":
      return {
        ...withReviewed(state, { writing: { kind: "idle", of: "review" } }),
        undoing: null,
        writes: action.writes,
        notice: action.notice,
      };
    case "waiting":
      return { ...state, isWaiting: action.isWaiting };
    case "noticed":
      return { ...state, undoing: null, notice: action.notice };
  }
}

function stageBefore(found: Found | null, nearMiss: string | null = null): Stage {
  return found ? { kind: "choosing" } : { kind: "no table", nearMiss };
}

/** A fresh judgement keeps the page the user is on; a preview made for older cells is dropped. */
function judgedStage(stage: Stage, judgement: Judgement): Stage {
  if (stage.kind !== "reviewed") {
    return {
      kind: "reviewed",
      judgement,
      page: "overview",
      split: "categories",
      isFollowing: false,
      writing: { kind: "idle", of: "review" },
      whatIf: null,
      past: null,
      functions: NOTHING_SHOWN,
      selectedRow: null,
      shownRow: null,
    };
  }
  const { writing } = stage;
  const kept: Writing = isStale(writing) ? { kind: "idle", of: writing.of } : writing;
  // A twin spells out what the cells said.
  const functions = { ...stage.functions, twins: {} };
  return { ...stage, judgement, writing: kept, functions };
}

function isPreviewStale(stage: Stage): boolean {
  return stage.kind === "reviewed" && isStale(stage.writing);
}

const STALE_PREVIEW: Notice = {
  kind: "info",
  text: "The review changed since the preview. Preview again to see what would be written now.",
  details: [],
};

/** A write is kept for its undo also where the review was left meanwhile. */
function withWriting(state: State, writing: Writing): State {
  const after = withReviewed(state, { writing });
  if (writing.kind !== "written") return after;
  const { entry } = writing;
  return { ...after, writes: [...state.writes.filter(({ id }) => id !== entry.id), entry] };
}

type Reviewed = Extract<Stage, { kind: "reviewed" }>;

function withReviewed(state: State, change: Partial<Reviewed>): State {
  const { stage } = state;
  return stage.kind === "reviewed" ? { ...state, stage: { ...stage, ...change } } : state;
}
