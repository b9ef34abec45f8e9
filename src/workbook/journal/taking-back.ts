import { say } from "../../core/words/say";
import { columnCount, fullAddress, rowCount, type Area } from "../address";
import { someOf } from "../annotation/refusal-words";
import type { Edit } from "../edit";
import type { Host } from "../host";
import type { Survey } from "../survey";
import { absencesOf, type Absence } from "./absences";
import { blankSheets } from "./blank-sheets";
import { cellsBack, compared, type Comparison } from "./cells-back";
import { commentsBack } from "./comments-back";
import { formulasBack } from "./formulas-back";
import { inputsBack } from "./inputs-back";
import type { KeptCell } from "./kept-cell";
import { heldBack, laterWrites } from "./later-writes";
import type { JournalEntry } from "./log-sheet";
import { cellAddress } from "./read-back";
import type { LogRecord } from "./record";
import { rulesBack } from "./rules-back";
import { wholesOf, type Whole } from "./wholes";

/** What undo does: edits to apply, and cells that were changed since and are left alone. */
export interface TakingBack {
  readonly edits: readonly Edit[];
  readonly kept: readonly KeptCell[];
  /** What was written but is not found under its name. */
  readonly absences: readonly Absence[];
  /** Sentences about what must be done before the rest can go back: later writes, rows that changed places. */
  readonly held: readonly string[];
}

/**
 * Compares every written cell with what it holds now. A sheet, table column or block on which nothing else was entered
 * goes back as a whole; otherwise only the cells that still hold what was written go back. Cells that a later write has
 * filled wait until that one is taken back.
 */
export async function takeBack(
  host: Pick<Host, "read" | "contents" | "comments">,
  survey: Survey,
  entry: JournalEntry,
  { edits, inverses }: LogRecord
): Promise<TakingBack> {
  const later = await laterWrites(host, survey, entry);
  const wholes = wholesOf(edits, survey);
  const blocks = await host.read(wholes.map(({ now }) => now));
  const before = (whole: Whole): Edit | undefined =>
    inverses.find((inverse) => inverse.kind === "write" && whole.covers(inverse));
  const checked = wholes.map((whole, at) => compared(whole, blocks[at]!, before(whole), later));
  const untouched = checked.filter(({ isUntouched }) => isUntouched);
  const asWhole = inverses.flatMap((inverse) => {
    const covered = untouched.find(({ whole }) => whole.covers(inverse));
    return covered ? [expecting(inverse, covered.whole)] : [];
  });
  const touched = checked.filter(({ isUntouched }) => !isUntouched);
  const cells = touched.flatMap(({ whole, standing }) =>
    cellsBack(standing, before(whole)).map((edit) => expecting(edit, whole))
  );
  const inputs = await inputsBack(host, survey, edits, later);
  const formulas = await formulasBack(host, survey, edits, later);
  const comments = await commentsBack(host, survey, edits);
  const waiting: Area[] = [
    ...touched.flatMap(({ held }) => held),
    ...inputs.held,
    ...formulas.held,
  ];
  const emptied = await blankSheets(host, survey, entry, edits, [...cells, ...asWhole]);
  return {
    edits: [
      ...comments.edits,
      ...rulesBack(survey, edits, wholes),
      ...inputs.edits,
      ...formulas.edits,
      // Single cells first: taking a column away moves the columns behind it.
      ...cells,
      ...asWhole,
      ...emptied,
    ],
    kept: [
      ...touched.flatMap((each) => keptOf(each, untouched)),
      ...inputs.kept,
      ...formulas.kept,
      ...comments.kept,
    ],
    absences: await absencesOf(host, edits, survey),
    held: [...heldBack(waiting, later), ...movedRows(inputs.moved)],
  };
}

/** With what the cells were found to hold: somebody may be quicker. */
function expecting(edit: Edit, { now, written }: Whole): Edit {
  if (edit.kind !== "clear" && edit.kind !== "write") return edit;
  const { top, left } = edit.area;
  const over = Array.from({ length: rowCount(edit.area) }, (_, down) =>
    Array.from({ length: columnCount(edit.area) }, (_, right) =>
      written(top + down - now.top, left + right - now.left)
    )
  );
  return { ...edit, over };
}

function movedRows(cells: readonly Area[]): string[] {
  if (cells.length === 0) return [];
  return [
    say(
      "{cells} {count, plural, one {stands} other {stand}} beside other line names than at the write and stay as they are. Put the rows back in their order, then undo again.",
      { cells: someOf(cells.map(fullAddress)), count: cells.length }
    ),
  ];
}

/** Where the cells stand once the columns before them are gone. */
function keptOf({ whole, differences }: Comparison, untouched: readonly Comparison[]): KeptCell[] {
  const moved = untouched.filter((other) => isColumnBefore(other.whole, whole)).length;
  const now = { ...whole.now, left: whole.now.left - moved };
  return differences.map(({ down, right, wrote, holds }) => ({
    address: cellAddress(now, down, right),
    wrote,
    holds,
  }));
}

function isColumnBefore(other: Whole, whole: Whole): boolean {
  return (
    whole.table !== null &&
    other.table?.name === whole.table.name &&
    other.now.left < whole.now.left
  );
}
