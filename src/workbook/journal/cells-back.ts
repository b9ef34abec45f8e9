import type { Area } from "../address";
import type { Edit } from "../edit";
import type { Block } from "../host";
import type { CellValue } from "../survey";
import { CellRuns } from "./cell-runs";
import { isHeld, type LaterWrite } from "./later-writes";
import { isSameValue, kept as keyOf } from "./same-value";
import type { Whole } from "./wholes";

/** A cell of a whole that holds something else than was written. */
export interface Difference {
  readonly down: number;
  readonly right: number;
  readonly wrote: CellValue;
  readonly holds: CellValue;
}

/** A whole beside what its cells hold now. */
export interface Comparison {
  readonly whole: Whole;
  readonly differences: readonly Difference[];
  /** Cells that a later write has filled. */
  readonly held: readonly Area[];
  /** Whether everything on it is as it was written, so that it goes back as a whole. */
  readonly isUntouched: boolean;
  /** Runs of cells that still hold what was written and that no later write holds. */
  readonly standing: readonly Area[];
}

/**
 * A cell that is blank by now, or holds again what `before` says stood there, needs no taking back: an undo that was broken
 * off can be asked for again.
 */
export function compared(
  whole: Whole,
  { values }: Block,
  before: Edit | undefined,
  later: readonly LaterWrite[]
): Comparison {
  const { now, written, table, isShared } = whole;
  const loose = table && counted(table.values);
  const differences: Difference[] = [];
  const held: Area[] = [];
  const runs = new CellRuns();
  let hasOthers = false;
  values.forEach((row, down) =>
    row.forEach((holds, right) => {
      if (holds === "") return;
      const [top, left] = [now.top + down, now.left + right];
      const cell = { sheet: now.sheet, top, bottom: top, left, right: left };
      const wrote = written(down, right);
      if (wrote !== "" && !table && isHeld(cell, later)) held.push(cell);
      else if (loose ? takeOne(loose, holds) : isSameValue(wrote, holds))
        runs.add(now.sheet, top, left);
      else if (isSameValue(valueIn(before, top, left), holds)) return;
      else if (isShared && wrote === "") hasOthers = true;
      else differences.push({ down, right, wrote, holds });
    })
  );
  const isUntouched = differences.length + held.length === 0 && !hasOthers;
  return { whole, differences, held, isUntouched, standing: runs.areas };
}

function valueIn(before: Edit | undefined, row: number, column: number): CellValue {
  if (before?.kind !== "write") return "";
  return before.values[row - before.area.top]?.[column - before.area.left] ?? "";
}

/** Blanks the cells, or writes what `before` says stood there. */
export function cellsBack(areas: readonly Area[], before: Edit | undefined): Edit[] {
  return areas.map((area): Edit => {
    if (before?.kind !== "write") return { kind: "clear", area, what: "contents" };
    const { top, left } = before.area;
    const values = before.values
      .slice(area.top - top, area.bottom - top + 1)
      .map((row) => row.slice(area.left - left, area.right - left + 1));
    return { ...before, area, values };
  });
}

function counted(values: readonly CellValue[]): Map<CellValue, number> {
  const counts = new Map<CellValue, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<CellValue, number>, value: CellValue): boolean {
  const left = counts.get(keyOf(value)) ?? 0;
  counts.set(keyOf(value), left - 1);
  return left > 0;
}
