import type { SheetFormulas } from "./sheet-formulas";
import type { FunctionBook, Twin } from "./function-book";

/** Something that is asked for and comes later. */
export type Answer<T> =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly problem: string }
  | { readonly kind: "read"; readonly value: T };

/** What the page of functions knows. */
export interface FunctionsShown {
  readonly book: Answer<FunctionBook>;
  /** By the id of the function; they hold for the cells as they were when somebody asked. */
  readonly twins: Readonly<Record<string, Answer<Twin>>>;
  /** Formulas of this add-in in the workbook; null until somebody looks. */
  readonly formulas: Answer<readonly SheetFormulas[]> | null;
}

export const NOTHING_SHOWN: FunctionsShown = {
  book: { kind: "reading" },
  twins: {},
  formulas: null,
};
