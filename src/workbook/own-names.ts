/** Name of the review sheet; a number follows where it is taken. */
export const REVIEW_SHEET = "AI Budget review";
/** Name of the sheet that keeps the record of every write. */
export const LOG_SHEET = "AI Budget log";
/** Excel table on the log sheet. */
export const LOG_TABLE = "AIBudgetLog";

/** Sheets that this product writes: never a budget. */
export function isOwnSheet(name: string): boolean {
  return name === LOG_SHEET || /^AI Budget review(?: \d+)?$/.test(name);
}

/** `AI Budget review`, or with the first number that is free. Sheet names ignore case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
