import type { SplitId } from "../core/costs/split";
import type { Policy } from "../core/policy/policy";
import { say } from "../core/words/say";
import type { Progress } from "../workbook/host";
import type { JournalEntry } from "../workbook/journal/log-sheet";
import type { Judgement } from "../workbook/judgement/judgement";
import type { Found } from "./choice/found";
import { NOTHING_SHOWN, type FunctionsShown } from "./functions/functions-shown";
import type { Action } from "./action";
import { isAside, type Aside, type Page } from "./pages";
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
      /** Row of a table (`rowIn`) that is selected in the sheet and is a line; null where none is. */
      readonly selectedRow: number | null;
      /** Row of the line whose findings alone are shown; null for all. */
      readonly shownRow: number | null;
    };

/** A page that is open without a review. */
export interface AsideShown {
  readonly page: Aside;
  readonly past: Past | null;
  readonly functions: FunctionsShown;
}

/** A message above the page; spoken by screen readers. */
export interface Notice {
  readonly kind: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** Addresses or sentences listed below the text. */
  readonly details: readonly string[];
}

export interface State {
  readonly stage: Stage;
  /** Lies over the stage until it is closed or the stage changes; null where none is open. */
  readonly aside: AsideShown | null;
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

/** `who` is the name that an earlier sitting kept. */
export function initialState(policy: Policy, who = ""): State {
  return {
    stage: { kind: "opening" },
    aside: null,
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
  const next = reduced(state, action);
  // Somebody may read on while the pane finds what there is to review.
  const isReplaced = next.stage !== state.stage && state.stage.kind !== "opening";
  return next.aside && isReplaced ? { ...next, aside: null } : next;
}

function reduced(state: State, action: Action): State {
  const { stage, aside } = state;
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
        notice: isPreviewStale(stage) ? stalePreview() : state.notice,
      };
    case "following":
      return withReviewed(state, { isFollowing: action.isFollowing });
    case "page opened":
      if (stage.kind === "reviewed")
        return withReviewed(state, { page: action.page, shownRow: null });
      return isAside(action.page) && hasOtherPages(stage)
        ? { ...state, aside: { past: null, functions: NOTHING_SHOWN, ...aside, page: action.page } }
        : state;
    case "aside closed":
      return { ...state, aside: null };
    case "policy set":
      return { ...state, policy: action.policy };
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
      return aside
        ? { ...state, aside: { ...aside, past: action.past } }
        : withReviewed(state, { past: action.past });
    case "functions":
      if (aside)
        return {
          ...state,
          aside: { ...aside, functions: { ...aside.functions, ...action.change } },
        };
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

/** The pages beside a review are to be reached: there is none, and none on its way. */
export function hasOtherPages({ kind }: Stage): boolean {
  return kind !== "reading" && kind !== "reviewed";
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

function stalePreview(): Notice {
  const text = say(
    "The review changed since the preview. Preview again to see what would be written now."
  );
  return { kind: "info", text, details: [] };
}

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
