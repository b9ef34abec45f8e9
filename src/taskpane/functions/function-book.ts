/** A custom function as the page of functions shows it. */
export interface FunctionEntry {
  readonly id: string;
  /** `=AIBUDGET.SHARE(group, types, [amounts])` */
  readonly signature: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly isOptional: boolean;
    readonly description: string;
  }[];
  /** A formula that needs no cells; null where there is none. */
  readonly example: { readonly formula: string; readonly result: string } | null;
  /** Why no formula of Excel's own can stand in for it; null where one may. */
  readonly noTwinBecause: string | null;
}

/** An argument as it is typed, with what Excel hands the function for it; null where it is left out. */
export interface GivenArgument {
  readonly text: string;
  readonly cells: unknown;
}

/** A formula of Excel's own that gives the same, with the oldest Excel that knows it, or why there is none. */
export type Twin =
  | { readonly formula: string; readonly since: "2010" | "2021" | "2024" }
  | { readonly reason: string };

/** What the custom functions know of themselves; the pane may not reach for them and is handed it. */
export interface FunctionBook {
  readonly entries: readonly FunctionEntry[];
  twinOf(call: { readonly id: string; readonly args: readonly GivenArgument[] }): Twin;
  /** `Budget[FY26]` for `Budget[#All]`, `Plan!$B$6:$B$40` for `Plan!$A$6:$F$40`; `column` counts from 0. */
  columnReference(table: string, column: number, header: string): string;
}

/** Rejects where it cannot be loaded; may be called again. */
export type LoadBook = () => Promise<FunctionBook>;
