import type { TextColumn } from "../../core/budget/budget";

/** What a column means to the review. Only name and amount are mandatory; amount may take several columns, summed. */
export type Role =
  | "name"
  | "amount"
  | "costType"
  | "category"
  | "currency"
  | "locked"
  | "minimum"
  | "maximum"
  | TextColumn;

/** Which column of a table plays which role; `column` counts from 0 at the table's left edge. */
export interface Mapping {
  readonly columns: readonly { readonly role: Role; readonly column: number }[];
}
