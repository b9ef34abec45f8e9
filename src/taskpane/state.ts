import type { SplitId } from "../core/costs/split";
import type { Policy } from "../core/policy/policy";
import type { Candidate } from "../workbook/discovery/candidate";
import type { Progress } from "../workbook/host";
import type { JournalEntry } from "../workbook/journal/log-sheet";
import type { Judgement } from "../workbook/judgement/judgement";
import type { Plan } from "../workbook/annotation/plan";
import type { Mapping } from "../core/budget/mapping";
import type { Survey } from "../workbook/survey";
import type { WhatIf } from "./what-if/what-if";

export const PAGES = [
  "overview",
  "findings",
  "cases",
  "moves",
  "types",
  "write",
  "policy",
  "about",
] as const;
export type Page = (typeof PAGES)[number];

/** What the workbook offers and what the user has chosen of it. */
export interface Found {
  readonly survey: Survey;
  readonly candidates: readonly Candidate[];
  /** Index into `candidates`. */
  readonly chosen: number;
  readonly mapping: Mapping;
}

/** Where a write stands; nothing reaches the workbook before "writing". */
export type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "planning" }
  | { readonly kind: "planned"; readonly plan: Plan }
  | { readonly kind: "refused"; readonly reasons: readonly string[] }
  | { readonly kind: "writing"; readonly plan: Plan }
  | { readonly kind: "written"; readonly entry: JournalEntry };

export type Stage =
  | { readonly kind: "opening" }
  | { readonly kind: "no table" }
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
  /** The write that "Undo" takes back. */
  readonly lastWrite: JournalEntry | null;
  readonly isUndoing: boolean;
  readonly notice: Notice | null;
}

export type Action =
  | { readonly kind: "opened" }
  | {
      readonly kind: "surveyed";
      readonly found: Found | null;
      readonly lastWrite: JournalEntry | null;
    }
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
  | { readonly kind: "split shown"; readonly split: SplitId }
  | { readonly kind: "what-if"; readonly whatIf: WhatIf }
  | { readonly kind: "writing"; readonly writing: Writing }
  | { readonly kind: "journal read"; readonly lastWrite: JournalEntry | null }
  | { readonly kind: "undoing" }
  | { readonly kind: "undone"; readonly lastWrite: JournalEntry | null; readonly notice: Notice }
  | { readonly kind: "noticed"; readonly notice: Notice | null };

export function initialState(policy: Policy): State {
  return {
    stage: { kind: "opening" },
    found: null,
    policy,
    lastWrite: null,
    isUndoing: false,
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
        stage: { kind: action.found ? "choosing" : "no table" },
        found: action.found,
        lastWrite: action.lastWrite,
      };
    case "failed":
      return { ...state, stage: { kind: "failed", problem: action.problem } };
    case "candidate chosen":
      return state.found
        ? { ...state, found: { ...state.found, chosen: action.chosen, mapping: action.mapping } }
        : state;
    case "mapped":
      return state.found ? { ...state, found: { ...state.found, mapping: action.mapping } } : state;
    case "choice reopened":
      return { ...state, stage: { kind: state.found ? "choosing" : "no table" }, notice: null };
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
      return stage.kind === "reviewed"
        ? { ...state, stage: { ...stage, isFollowing: action.isFollowing } }
        : state;
    case "page opened":
      return stage.kind === "reviewed"
        ? { ...state, stage: { ...stage, page: action.page } }
        : state;
    case "split shown":
      return stage.kind === "reviewed"
        ? { ...state, stage: { ...stage, split: action.split } }
        : state;
    case "what-if":
      return stage.kind === "reviewed"
        ? { ...state, stage: { ...stage, whatIf: action.whatIf } }
        : state;
    case "writing":
      return withWriting(state, action.writing);
    case "journal read":
      return { ...state, lastWrite: action.lastWrite };
    case "undoing":
      return { ...state, isUndoing: true, notice: null };
    case "undone":
      return {
        ...withWriting(state, { kind: "idle" }),
        isUndoing: false,
        lastWrite: action.lastWrite,
        notice: action.notice,
      };
    case "noticed":
      return { ...state, isUndoing: false, notice: action.notice };
  }
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
      writing: { kind: "idle" },
      whatIf: null,
    };
  }
  const writing: Writing = isPreviewStale(stage) ? { kind: "idle" } : stage.writing;
  return { ...stage, judgement, writing };
}

function isPreviewStale(stage: Stage): boolean {
  return (
    stage.kind === "reviewed" && ["planned", "planning", "refused"].includes(stage.writing.kind)
  );
}

const STALE_PREVIEW: Notice = {
  kind: "info",
  text: "The review changed since the preview. Preview again to see what would be written now.",
  details: [],
};

function withWriting(state: State, writing: Writing): State {
  if (state.stage.kind !== "reviewed") return state;
  const lastWrite = writing.kind === "written" ? writing.entry : state.lastWrite;
  return { ...state, lastWrite, stage: { ...state.stage, writing } };
}
