import { fullAddress, type Area } from "../address";
import type { CellChange, CellContent, Edit } from "../edit";
import type { CellValue } from "../survey";
import { shown } from "./changes";

/** Another value for one cell. */
export interface Replacement {
  readonly area: Area;
  readonly value: CellValue;
  readonly before: CellContent;
  /** Of the line. */
  readonly name: string;
  readonly reason: string;
}

/**
 * Cells below each other are one edit: a write of thousands of lines stays a few steps. `names` is the sheet column of the
 * lines' names.
 */
export function joined(
  replacements: readonly Replacement[],
  names: number,
  reason: string
): Edit[] {
  const inOrder = [...replacements].sort(
    (one, other) => one.area.left - other.area.left || one.area.top - other.area.top
  );
  const runs: Replacement[][] = [];
  for (const each of inOrder) {
    const open = runs[runs.length - 1];
    const last = open?.[open.length - 1]?.area;
    const isBelow = last?.left === each.area.left && last.bottom + 1 === each.area.top;
    if (open && isBelow) open.push(each);
    else runs.push([each]);
  }
  return runs.map((run): Edit => ({
    kind: "replace",
    area: { ...run[0]!.area, bottom: run[run.length - 1]!.area.bottom },
    values: run.map(({ value }) => [value]),
    before: run.map(({ before }) => [before]),
    names: { column: names, texts: run.map(({ name }) => name) },
    reason,
  }));
}

/** Each cell with its own reason, for a preview. */
export function changesBy(replacements: readonly Replacement[]): CellChange[] {
  return replacements.map(({ area, value, before, reason }) => ({
    address: fullAddress(area),
    old: shown(before),
    new: value,
    reason,
  }));
}
