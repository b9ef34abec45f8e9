import type { Area } from "../address";
import type { Edit } from "../edit";
import type { Block, Host } from "../host";
import { absencesOf, type Absence } from "./absences";
import type { LogRecord } from "./log-sheet";
import { cellAddress } from "./read-back";
import type { CellValue, Survey } from "../survey";
import { wholesOf, type Whole } from "./wholes";

/** What undo does: edits to apply, and addresses of cells that were changed since and are left alone. */
export interface TakingBack {
  readonly edits: readonly Edit[];
  readonly kept: readonly string[];
  /** What was written but is not found under its name. */
  readonly absences: readonly Absence[];
}

/**
 * Compares every written cell with what it holds now. A sheet, table column or block on which nothing else was entered
 * goes back as a whole; otherwise only the cells that still hold what was written are blanked.
 */
export async function takeBack(
  host: Host,
  survey: Survey,
  { edits, inverses }: LogRecord
): Promise<TakingBack> {
  const wholes = wholesOf(edits, survey);
  const blocks = await host.read(wholes.map(({ now }) => now));
  const checked = wholes.map((whole, at) => ({ whole, ...compare(whole, blocks[at]!) }));
  const standing = checked.flatMap(({ whole, kept }) => (kept.length === 0 ? [whole] : []));
  const asWhole = inverses.filter((inverse) => standing.some((whole) => whole.covers(inverse)));
  const absences = await absencesOf(host, edits, survey);
  const changed = checked.filter(({ kept }) => kept.length > 0);
  return {
    // Single cells first: taking a column away moves the columns behind it.
    edits: [...changed.flatMap(({ clears }) => clears), ...asWhole],
    kept: changed.flatMap(({ whole, kept }) => {
      const moved = standing.filter((other) => isColumnBefore(other, whole)).length;
      const now = { ...whole.now, left: whole.now.left - moved };
      return kept.map(({ down, right }) => cellAddress(now, down, right));
    }),
    absences,
  };
}

function isColumnBefore(other: Whole, whole: Whole): boolean {
  return (
    whole.table !== null &&
    other.table?.name === whole.table.name &&
    other.now.left < whole.now.left
  );
}

interface Place {
  readonly down: number;
  readonly right: number;
}

/** A cell that is blank by now needs no taking back. */
function compare(
  { now, written, table }: Whole,
  { values }: Block
): { readonly kept: Place[]; readonly clears: Edit[] } {
  const loose = table && counted(table.values);
  const kept: Place[] = [];
  const runs: { area: Area }[] = [];
  values.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value === "") return;
      const holds = loose ? takeOne(loose, value) : written(down, right) === value;
      if (holds) extend(runs, now, down, right);
      else kept.push({ down, right });
    })
  );
  return { kept, clears: runs.map(({ area }) => ({ kind: "clear", area, what: "contents" })) };
}

/** Adds a cell to the run of cells above or left of it, or opens a new one. */
function extend(runs: { area: Area }[], now: Area, down: number, right: number): void {
  const [row, column] = [now.top + down, now.left + right];
  const last = runs[runs.length - 1];
  if (
    last &&
    last.area.left === last.area.right &&
    last.area.left === column &&
    last.area.bottom + 1 === row
  ) {
    last.area = { ...last.area, bottom: row };
  } else if (
    last &&
    last.area.top === last.area.bottom &&
    last.area.top === row &&
    last.area.right + 1 === column
  ) {
    last.area = { ...last.area, right: column };
  } else {
    runs.push({ area: { sheet: now.sheet, top: row, bottom: row, left: column, right: column } });
  }
}

function counted(values: readonly CellValue[]): Map<CellValue, number> {
  const counts = new Map<CellValue, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<CellValue, number>, value: CellValue): boolean {
  const left = counts.get(value) ?? 0;
  counts.set(value, left - 1);
  return left > 0;
}
