/** Headers of the columns that this product writes beside a budget. */
export const STATUS_COLUMN = "AI Budget status";
export const SUGGESTION_COLUMN = "Suggested amount";

/** Columns that an earlier review wrote mean nothing to the next. */
export function isOwnColumn(header: string): boolean {
  return header === STATUS_COLUMN || header === SUGGESTION_COLUMN;
}
