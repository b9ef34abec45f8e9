import type { Mapping } from "../core/budget/mapping";
import type { SplitId } from "../core/costs/split";
import type { Policy } from "../core/policy/policy";
import type { Progress } from "../workbook/host";
import type { JournalEntry } from "../workbook/journal/log-sheet";
import type { Judgement } from "../workbook/judgement/judgement";
import type { Found } from "./choice/found";
import type { FunctionsShown } from "./functions/functions-shown";
import type { Page } from "./pages";
import type { Past } from "./past";
import type { Notice } from "./state";
import type { WhatIf } from "./what-if/what-if";
import type { WriteChoice, Writing } from "./writing/writing";

/** All that can happen to the pane's state. */
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
  | { readonly kind: "aside closed" }
  | { readonly kind: "policy set"; readonly policy: Policy }
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
