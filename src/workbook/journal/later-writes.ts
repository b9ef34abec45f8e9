import { say } from "../../core/words/say";
import { fullAddress, overlaps, type Area } from "../address";
import type { Host } from "../host";
import type { Survey } from "../survey";
import { readEntries, readRecord, type JournalEntry } from "./log-sheet";
import { filledBy } from "./read-back";

/** A write that came after another and stands. */
export interface LaterWrite {
  readonly entry: JournalEntry;
  readonly areas: readonly Area[];
}

/** Writes behind `entry` in the log that are not taken back; one read each. */
export async function laterWrites(
  host: Pick<Host, "read">,
  survey: Survey,
  entry: JournalEntry
): Promise<LaterWrite[]> {
  const entries = await readEntries(host, survey);
  const later = entries.filter(({ row, state }) => row > entry.row && state !== "undone");
  const writes: LaterWrite[] = [];
  for (const each of later) {
    const record = await readRecord(host, each);
    if (record) writes.push({ entry: each, areas: filledBy(record.edits).map(({ area }) => area) });
  }
  return writes;
}

/** One sentence for each later write that holds some of the areas. */
export function heldBack(areas: readonly Area[], later: readonly LaterWrite[]): string[] {
  return later.flatMap(({ entry: { title, when }, areas: written }) => {
    const met = written.find((area) => areas.some((each) => overlaps(area, each)));
    return met
      ? [
          say(
            "“{title}” of {day} wrote over cells of this write, such as {cells}. Take that write back first, then this one again.",
            { title, day: when.slice(0, 10), cells: fullAddress(met) }
          ),
        ]
      : [];
  });
}

/** Whether a later write has filled the cell. */
export function isHeld(cell: Area, later: readonly LaterWrite[]): boolean {
  return later.some(({ areas }) => areas.some((area) => overlaps(area, cell)));
}
