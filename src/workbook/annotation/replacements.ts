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
  /** Sheet column in which the name stands. */
  readonly nameColumn: number;
  readonly reason: string;
}

/**
 * Cells below each other are one edit: a write of thousands of lines stays a few steps. Sheets stand in the order in which
 * they come.
 */
export function joined(replacements: readonly Replacement[], reason: string): Edit[] {
  const sheets = [...new Set(replacements.map(({ area }) => area.sheet))];
  const inOrder = [...replacements].sort(
    ({ area: one }, { area: other }) =>
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
      one.left - other.left ||
      one.top - other.top
  );
  const runs: Replacement[][] = [];
  for (const each of inOrder) {
    const open = runs[runs.length - 1];
    const last = open?.[open.length - 1];
    const isBelow =
      last?.area.sheet === each.area.sheet &&
      last.area.left === each.area.left &&
      last.area.bottom + 1 === each.area.top &&
      last.nameColumn === each.nameColumn;
    if (open && isBelow) open.push(each);
    else runs.push([each]);
  }
  return runs.map((run): Edit => ({
    kind: "replace",
    area: { ...run[0]!.area, bottom: run[run.length - 1]!.area.bottom },
    values: run.map(({ value }) => [value]),
    before: run.map(({ before }) => [before]),
    names: { column: run[0]!.nameColumn, texts: run.map(({ name }) => name) },
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
