import { HostFailure, type Host } from "../host";
import { appendEdits, readRecord, stateEdit, type JournalEntry } from "./log-sheet";
import type { Plan } from "../annotation/plan";
import { refusals } from "../annotation/preflight";
import { differences } from "./read-back";
import { takeBack } from "./taking-back";

export interface Writing {
  readonly now?: Date;
  /** Unique within the workbook. */
  readonly id?: string;
}

/**
 * Checks the targets, records what will be done and how to take it back, does it, reads it back, and closes the record.
 * Rejects with HostFailure: WRITE.REFUSED before anything was changed; after that the entry stands as "started" and
 * `undoEntry` takes back what there is of it.
 */
export async function writePlan(
  host: Host,
  plan: Plan,
  { now = new Date(), id = now.getTime().toString(36) }: Writing = {}
): Promise<JournalEntry> {
  const survey = await host.survey();
  const reasons = await refusals(host, survey, plan);
  if (reasons.length > 0) throw new HostFailure("WRITE.REFUSED", reasons.join(" "));
  const { edits, inverses } = plan;
  const intent = appendEdits(
    survey,
    {
      id,
      when: now.toISOString(),
      title: plan.title,
      state: "started",
      cells: plan.changes.length,
    },
    { edits, inverses }
  );
  await host.apply(intent.edits);
  await host.apply(edits);
  const wrong = await differences(host, edits);
  if (wrong.length > 0) {
    throw new HostFailure(
      "WRITE.MISMATCH",
      `These cells do not hold what was written: ${wrong.slice(0, 5).join(", ")}${wrong.length > 5 ? ", …" : ""}. Take the write back, then try again.`
    );
  }
  await host.apply([stateEdit(intent.entry, "done")]);
  return { ...intent.entry, state: "done" };
}

export interface UndoResult {
  readonly entry: JournalEntry;
  /** Addresses of cells that were changed since the write and keep what they hold now. */
  readonly kept: readonly string[];
  /** Sentences about columns, sheets and blocks that were not found. */
  readonly missing: readonly string[];
}

/**
 * Takes back one write. Only cells that still hold what was written go back; columns and sheets go as a whole where
 * nothing on them was changed. The entry stays in the log as "undone", or as "started" while something of it is still
 * there under another name: then undo can be asked for again.
 */
export async function undoEntry(host: Host, entry: JournalEntry): Promise<UndoResult> {
  const record = await readRecord(host, entry);
  if (!record) {
    throw new HostFailure(
      "UNDO.RECORD",
      `The record of “${entry.title}” on the log sheet was changed, so the add-in cannot tell what it wrote. Remove the columns and the review sheet by hand.`
    );
  }
  const { edits, kept, absences } = await takeBack(host, await host.survey(), record);
  const state = absences.every(({ isGone }) => isGone) ? "undone" : "started";
  await host.apply([...edits, stateEdit(entry, state)]);
  // What a broken-off write never made is not missed.
  const missed = absences.filter(({ isGone }) => !isGone || entry.state === "done");
  return { entry: { ...entry, state }, kept, missing: missed.map(({ says }) => says) };
}
