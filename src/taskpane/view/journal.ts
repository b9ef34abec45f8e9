import { message, say } from "../../core/words/say";
import type { JournalEntry } from "../../workbook/journal/log-sheet";

/** The writes of a workbook, and which of them is being taken back. */
export interface Journal {
  /** Oldest first. */
  readonly writes: readonly JournalEntry[];
  /** Id, null for none. */
  readonly undoing: string | null;
  /** The workbook is being changed: nothing else can be written or taken back. */
  readonly isBusy: boolean;
}

/** Where a write stands, for a person. */
export function stateWords({ state }: Pick<JournalEntry, "state">): string {
  return say(STATES[state]);
}

const STATES: Readonly<Record<JournalEntry["state"], string>> = {
  done: message("written"),
  started: message("not finished"),
  undone: message("taken back"),
};
