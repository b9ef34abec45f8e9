import { say } from "../../core/words/say";
import type { Plan } from "../annotation/plan";
import { LASTING, obstacleRefusals } from "../annotation/obstacle-refusals";
import { refusals } from "../annotation/preflight";
import { someOf } from "../annotation/refusal-words";
import { cellTargets, undoRefusals } from "../annotation/survey-refusals";
import { HostFailure, type Host } from "../host";
import type { KeptCell } from "./kept-cell";
import { appendEdits, readRecord, stateEdit, type JournalEntry } from "./log-sheet";
import { expectingBlank, keptOf, putBack, refuseOvertaken } from "./overtaken";
import { differences } from "./read-back";
import { takeBack } from "./taking-back";

export interface Writing {
  readonly now?: Date;
  /** Unique within the workbook. */
  readonly id?: string;
  /** Who writes, as that person calls itself. */
  readonly who?: string;
}

/**
 * Checks the targets and the log, records what will be done and how to take it back, does it, reads it back, and closes the
 * record. Rejects with HostFailure: WRITE.REFUSED before anything was changed; after that the entry stands as "started" and
 * `undoEntry` takes back what there is of it.
 */
export async function writePlan(
  host: Host,
  plan: Plan,
  { now = new Date(), id = now.getTime().toString(36), who = "" }: Writing = {}
): Promise<JournalEntry> {
  const survey = await host.survey();
  const { edits, inverses, title, changes } = plan;
  const cells = changes.length;
  const when = now.toISOString();
  const intent = appendEdits(
    survey,
    { id, when, title, who, state: "started", cells },
    { edits, inverses }
  );
  const all = { ...plan, edits: [...intent.edits, ...edits] };
  const reasons = await refusals(host, survey, all);
  if (reasons.length > 0) throw new HostFailure("WRITE.REFUSED", reasons.join(" "));
  const before = say("Nothing else was written. Try again.");
  await refuseOvertaken(host, await host.apply(expectingBlank(intent.edits)), before);
  const after = say("Take the write back, then try again.");
  await refuseOvertaken(host, await host.apply(expectingBlank(edits)), after);
  const wrong = await differences(host, edits);
  if (wrong.length > 0) {
    throw new HostFailure(
      "WRITE.MISMATCH",
      say(
        "These cells do not hold what was written: {cells}. Take the write back, then try again.",
        { cells: someOf(wrong) }
      )
    );
  }
  await host.apply([stateEdit(intent.entry, "done")]);
  return { ...intent.entry, state: "done" };
}

export interface UndoResult {
  readonly entry: JournalEntry;
  /** Cells that were changed since the write and keep what they hold now. */
  readonly kept: readonly KeptCell[];
  /** Sentences about what was not found, or waits for a later write to be taken back first. */
  readonly missing: readonly string[];
}

/**
 * Takes back one write. Only cells that still hold what was written go back; columns and sheets go as a whole where
 * nothing on them was changed. The entry stays in the log as "undone", or as "started" while something of it is still
 * there under another name or below a later write: then undo can be asked for again. Rejects with HostFailure;
 * UNDO.REFUSED and UNDO.RECORD before anything was changed.
 */
export async function undoEntry(host: Host, entry: JournalEntry): Promise<UndoResult> {
  if (entry.isCut && entry.state === "started") return closed(host, entry);
  const record = await readRecord(host, entry);
  if (!record) {
    throw new HostFailure(
      "UNDO.RECORD",
      say(
        "The record of “{title}” on the log sheet was changed, so the add-in cannot tell what it wrote. Remove the columns and the review sheet by hand.",
        { title: entry.title }
      )
    );
  }
  const survey = await host.survey();
  const { edits, kept, absences, held } = await takeBack(host, survey, entry, record);
  const isOver = absences.every(({ isGone }) => isGone) && held.length === 0;
  const state = isOver ? "undone" : "started";
  const back = [...edits, stateEdit(entry, state)];
  const known = undoRefusals(survey, back);
  const reasons =
    known.length > 0 ? known : await obstacleRefusals(host, cellTargets(back), LASTING);
  if (reasons.length > 0) throw new HostFailure("UNDO.REFUSED", reasons.join(" "));
  const displaced = await host.apply(back);
  await putBack(host, displaced);
  // What a broken-off write never made is not missed.
  const missed = absences.filter(({ isGone }) => !isGone || entry.state === "done");
  return {
    entry: { ...entry, state },
    kept: [...kept, ...displaced.map(keptOf)],
    missing: [...missed.map(({ says }) => says), ...held],
  };
}

/** The log was broken off before the write itself began. */
async function closed(host: Host, entry: JournalEntry): Promise<UndoResult> {
  await host.apply([stateEdit(entry, "undone")]);
  const missing = [
    say("Its record was broken off before anything was written: nothing to take back."),
  ];
  return { entry: { ...entry, state: "undone" }, kept: [], missing };
}
