import type { PartId } from "../../workbook/annotation/parts";
import type { Plan } from "../../workbook/annotation/plan";
import type { FormulaCell } from "../../workbook/annotation/plan-moves";
import type { JournalEntry } from "../../workbook/journal/log-sheet";

/**
 * What a write is about: the review beside the budget, the proposal in the budget's own cells, confirmed cost types, one
 * formula, or all formulas of this add-in as values or entered again.
 */
export type Subject = "review" | "moves" | "types" | "formula" | "freeze" | "repair";

/** The page on which it is asked for, where that is not the page of writes. */
export function homeOf(of: Subject): "moves" | "types" | "functions" | null {
  if (of === "review") return null;
  return of === "moves" || of === "types" ? of : "functions";
}

/** A plan with what is still open to choice in it. */
export interface Preview {
  readonly plan: Plan;
  /** Amounts that are formulas; none but for moves. */
  readonly formulas: readonly FormulaCell[];
  /** Addresses of those formulas that are overwritten all the same. */
  readonly overwritten: ReadonlySet<string>;
}

/** Where a write stands; nothing reaches the workbook before "writing". */
export type Writing = { readonly of: Subject } & (
  | { readonly kind: "idle" }
  | { readonly kind: "planning" }
  /** `isChanging` while a choice made in the preview is planned. */
  | ({ readonly kind: "planned"; readonly isChanging: boolean } & Preview)
  | { readonly kind: "refused"; readonly reasons: readonly string[] }
  /** `left` is a write that was begun and can be taken back. */
  | { readonly kind: "failed"; readonly problem: string; readonly left: JournalEntry | null }
  | ({ readonly kind: "writing" } & Preview)
  | { readonly kind: "written"; readonly entry: JournalEntry }
);

/** What somebody has chosen for all writes of this sitting. */
export interface WriteChoice {
  /** null until somebody chooses: the usual parts. */
  readonly parts: ReadonlySet<PartId> | null;
  /** Name for the log; "" where nobody gave one. */
  readonly who: string;
}

/** Whether it was made from cells or a policy that are others by now. */
export function isStale({ kind }: Writing): boolean {
  return kind === "planning" || kind === "planned" || kind === "refused";
}
