import type { JournalEntry } from "../../workbook/journal/log-sheet";

/** The newest write that is not taken back yet; the journal is in the order of writing. */
export function lastStanding(entries: readonly JournalEntry[]): JournalEntry | null {
  return entries.filter((entry) => entry.state !== "undone").at(-1) ?? null;
}
