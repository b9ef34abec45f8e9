import type { Area } from "../address";
import type { Edit } from "../edit";
import type { Host } from "../host";
import type { Survey } from "../survey";
import { readEntries, readRecord, type JournalEntry } from "./log-sheet";
import { addedSheets } from "../annotation/survey-refusals";
import { isSharedSheet } from "./wholes";

/**
 * A shared sheet that an earlier write added, now taken back, goes with the last write that has something on it: edits
 * that remove sheets which `backs` leave blank.
 */
export async function blankSheets(
  host: Pick<Host, "read">,
  survey: Survey,
  entry: JournalEntry,
  edits: readonly Edit[],
  backs: readonly Edit[]
): Promise<Edit[]> {
  const own = addedSheets(edits);
  const cleared = backs.flatMap((back) => (back.kind === "clear" ? [back.area] : []));
  const removals: Edit[] = [];
  for (const { name, used } of survey.sheets) {
    const isTouched = cleared.some(({ sheet }) => sheet === name);
    if (!used || !isSharedSheet(name) || own.has(name) || !isTouched) continue;
    const [block] = await host.read([used]);
    const isLeft = block!.values.some((row, down) =>
      row.some(
        (value, right) =>
          value !== "" &&
          !cleared.some((area) => holds(area, name, used.top + down, used.left + right))
      )
    );
    if (!isLeft && (await wasAdded(host, survey, entry, name)))
      removals.push({ kind: "remove-sheet", name });
  }
  return removals;
}

function holds(
  { sheet, top, left, bottom, right }: Area,
  name: string,
  row: number,
  column: number
): boolean {
  return sheet === name && row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether the last write that added the sheet is taken back. */
async function wasAdded(
  host: Pick<Host, "read">,
  survey: Survey,
  entry: JournalEntry,
  name: string
): Promise<boolean> {
  const before = (await readEntries(host, survey)).filter(({ row }) => row < entry.row);
  for (const each of before.reverse()) {
    const record = await readRecord(host, each);
    if (record && addedSheets(record.edits).has(name)) return each.state === "undone";
  }
  return false;
}
