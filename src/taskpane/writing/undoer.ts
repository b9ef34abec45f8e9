import type { Host } from "../../workbook/host";
import { readEntries, type JournalEntry } from "../../workbook/journal/log-sheet";
import { journaling } from "../later";
import type { Store } from "../store";
import { formattingFor } from "../view/formatting";
import { lastStanding } from "../view/last-standing";
import { undoFailure, undoNotice } from "../view/undo-notice";

export interface Undoer {
  /** Takes back this write, or the last one that stands. */
  undo(entry?: JournalEntry): Promise<void>;
}

/** `changed` runs after the workbook was changed. */
export function createUndoer(host: Host, store: Store, changed: () => Promise<void>): Undoer {
  return {
    async undo(asked) {
      const { writes, undoing, stage } = store.state();
      const entry = asked ?? lastStanding(writes);
      const isWriting = stage.kind === "reviewed" && stage.writing.kind === "writing";
      if (!entry || undoing !== null || isWriting) return;
      store.send({ kind: "undoing", id: entry.id });
      try {
        const { undoEntry } = await journaling.load();
        const result = await undoEntry(host, entry);
        const now = await readEntries(host, await host.survey());
        store.send({ kind: "undone", writes: now, notice: undoNotice(result, localeOf(store)) });
        await changed();
      } catch (thrown) {
        store.send({ kind: "noticed", notice: undoFailure(entry.title, thrown) });
      }
    },
  };
}

function localeOf(store: Store): string {
  return formattingFor(store.state().found?.survey.culture.locale ?? "en-US", null).locale;
}
