/** Headers of the columns that this product writes beside a budget. */
export const STATUS_COLUMN = "AI Budget status";
export const SUGGESTION_COLUMN = "Suggested amount";
export const CHANGE_COLUMN = "Suggested change";

/** Columns that an earlier review wrote mean nothing to the next. */
export function isOwnColumn(header: string): boolean {
  return OWN_COLUMNS.has(header);
}

const OWN_COLUMNS: ReadonlySet<string> = new Set([STATUS_COLUMN, SUGGESTION_COLUMN, CHANGE_COLUMN]);
