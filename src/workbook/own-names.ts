/** Name of the review sheet; a number follows where it is taken. */
export const REVIEW_SHEET = "AI Budget review";
/** Name of the sheet that keeps the record of every write. */
export const LOG_SHEET = "AI Budget log";
/** Excel table on the log sheet. */
export const LOG_TABLE = "AIBudgetLog";

/** Name of the sheet that keeps what each review found, for the next one. */
export const HISTORY_SHEET = "AI Budget history";
/** Excel table on the history sheet. */
export const HISTORY_TABLE = "AIBudgetHistory";
/** Name of the sheet that keeps the settings. */
export const POLICY_SHEET = "AI Budget policy";
/** Excel tables on the policy sheet. */
export const SETTINGS_TABLE = "AIBudgetSettings";
export const ACCEPTANCES_TABLE = "AIBudgetAcceptances";
export const MAPPINGS_TABLE = "AIBudgetMappings";

/** Sheets that this product writes: never a budget. */
export function isOwnSheet(name: string): boolean {
  return OWN_SHEETS.has(name) || /^AI Budget review(?: \d+)?$/.test(name);
}

/** `AI Budget review`, or with the first number that is free. Sheet names ignore case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

const OWN_SHEETS: ReadonlySet<string> = new Set([LOG_SHEET, HISTORY_SHEET, POLICY_SHEET]);
