import type { BookSheet, Rect } from "../book";
import type { HostObject } from "./host-object";
import { columns, intersection, rows } from "./rectangle";
import type { Site } from "./site";

/** Cells of a range that are looked at one by one; what is below a whole column's used cells is like the cell below them. */
const LOOKED_AT = 1_000_000;

/** Properties that are true for all cells, false for none, null where the cells differ (documentation of Range). */
export function stateOf(sheet: BookSheet, rect: Rect): Record<string, () => unknown> {
  return {
    RowHidden: () => common(rect.top, rect.bottom, (row) => sheet.isRowHidden(row)),
    ColumnHidden: () => common(rect.left, rect.right, (column) => sheet.isColumnHidden(column)),
    HasSpill: () => covered(rect, sheet.spills?.() ?? []),
    SavedAsArray: () => covered(rect, [...sheet.arrays(), ...(sheet.spills?.() ?? [])]),
  };
}

export function protectionObject(sheet: BookSheet, rect: Rect): HostObject {
  return { name: "FormatProtection", read: { Locked: () => lockOf(sheet, rect) } };
}

/** Whether cells are locked; null where they differ. */
export function lockOf(sheet: BookSheet, rect: Rect): boolean | null {
  const { top, left } = rect;
  const used = sheet.used();
  const isHuge = rows(rect) * columns(rect) > LOOKED_AT;
  const bottom = isHuge
    ? Math.min(rect.bottom, Math.max(top, (used?.bottom ?? 0) + 1))
    : rect.bottom;
  const right = isHuge ? Math.min(rect.right, Math.max(left, (used?.right ?? 0) + 1)) : rect.right;
  const one = sheet.isLocked(top, left);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++)
      if (sheet.isLocked(row, column) !== one) return null;
  }
  return one;
}

export function spillsOf(
  sheet: BookSheet,
  rect: Rect,
  site: Site
): NonNullable<HostObject["call"]> {
  const spills = () => sheet.spills?.() ?? [];
  const parent = () => {
    const spill = spills().find((each) => intersection(each, rect));
    return spill
      ? site.objects.range(sheet, { ...spill, bottom: spill.top, right: spill.left })
      : null;
  };
  const whole = () => {
    const spill = spills().find(({ top, left }) => top === rect.top && left === rect.left);
    return spill ? site.objects.range(sheet, spill) : null;
  };
  return { GetSpillParentOrNullObject: parent, GetSpillingToRangeOrNullObject: whole };
}

/**
 * Merged areas of a range. One whose first cell lies outside the range is not told, as in Excel
 * (OfficeDev/office-js#3611).
 */
export function mergedAreas(sheet: BookSheet, rect: Rect, site: Site): HostObject | null {
  const inside = sheet.merges.filter(
    ({ top, left }) =>
      top >= rect.top && top <= rect.bottom && left >= rect.left && left <= rect.right
  );
  return inside.length === 0 ? null : rangeAreas(sheet, inside, site);
}

/** Several areas of one sheet. */
export function rangeAreas(sheet: BookSheet, areas: readonly Rect[], site: Site): HostObject {
  const ranges = () => areas.map((area) => site.objects.range(sheet, area));
  return {
    name: "RangeAreas",
    read: {
      Address: () =>
        ranges()
          .map((range) => range.read!["Address"]!())
          .join(","),
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, area) => sum + rows(area) * columns(area), 0),
    },
    link: { Areas: () => ({ name: "RangeCollection", items: ranges }) },
    // Excel.run tracks what it is given; the reference itself is handed out for ranges only.
    call: { _KeepReference: () => null },
  };
}

function common(first: number, last: number, isSo: (at: number) => boolean): boolean | null {
  const one = isSo(first);
  for (let at = first + 1; at <= last; at++) if (isSo(at) !== one) return null;
  return one;
}

/** The areas do not overlap one another. */
function covered(rect: Rect, areas: readonly Rect[]): boolean | null {
  let cells = 0;
  for (const area of areas) {
    const shared = intersection(rect, area);
    if (shared) cells += rows(shared) * columns(shared);
  }
  if (cells === 0) return false;
  return cells >= rows(rect) * columns(rect) ? true : null;
}
