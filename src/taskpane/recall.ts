import type { Host } from "../workbook/host";
import { readEntries } from "../workbook/journal/log-sheet";
import { recalling } from "./later";
import { problemOf } from "./problem";
import type { Store } from "./store";

export interface Recall {
  /** Reads log and history as they are now: others may have written; of all budgets where none is reviewed. Never rejects. */
  readPast(): Promise<void>;
}

export function createRecall(host: Host, store: Store): Recall {
  let newest = 0;
  return {
    async readPast() {
      const { stage, aside } = store.state();
      const shown = stage.kind === "reviewed" ? stage : aside;
      if (!shown) return;
      const mine = (newest += 1);
      if (shown.past?.kind !== "read") store.send({ kind: "past", past: { kind: "reading" } });
      try {
        const { readReviews } = await recalling.load();
        const survey = await host.survey();
        const writes = await readEntries(host, survey);
        const name = stage.kind === "reviewed" ? stage.judgement.intake.budget.name : undefined;
        const reviews = await readReviews(host, survey, name);
        if (mine !== newest) return;
        store.send({ kind: "journal read", writes });
        store.send({ kind: "past", past: { kind: "read", reviews } });
      } catch (thrown) {
        if (mine === newest)
          store.send({ kind: "past", past: { kind: "failed", problem: problemOf(thrown) } });
      }
    },
  };
}
