import type { FUniver, ICellData, Nullable } from "@univerjs/presets";
import type { Rect } from "../host/book";
import { rectOf } from "./grid-range";

/** A change as the grid reports it: which sheet, and which cells; null is all of them. */
export interface GridChange {
  readonly sheet: string;
  readonly rect: Rect | null;
}

/** Calls back for every change of a cell's content in one workbook, not for results of calculation. Returns its end. */
export function watchCells(
  api: FUniver,
  unit: string,
  changed: (change: GridChange) => void
): () => void {
  const { dispose } = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const { unitId, subUnitId, cellValue } = (params ?? {}) as MutationParams;
    if (unitId !== unit || !subUnitId || options?.fromFormula) return;
    if (id === "sheet.mutation.set-range-values") {
      const rect = cellValue ? extent(cellValue) : null;
      if (rect) changed({ sheet: subUnitId, rect });
    } else if (SHIFTS.has(id)) {
      changed({ sheet: subUnitId, rect: null });
    }
  });
  return dispose;
}

/** Calls back for every new selection in one workbook. Returns its end. */
export function watchSelection(
  api: FUniver,
  unit: string,
  selected: (sheet: string, rect: Rect) => void
): () => void {
  const { dispose } = api.addEvent(
    api.Event.SelectionChanged,
    ({ workbook, worksheet, selections }) => {
      const range = selections[0];
      if (workbook.getId() !== unit || !range) return;
      selected(worksheet.getSheetId(), rectOf(range));
    }
  );
  return dispose;
}

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Nullable<Record<number, Record<number, Nullable<ICellData>>>>;
}

const SHIFTS = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.remove-rows",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
]);

/** Smallest rectangle around the cells whose content changes; null where only looks do. */
function extent(cells: Record<number, Record<number, Nullable<ICellData>>>): Rect | null {
  let rect = null as Rect | null;
  for (const [rowKey, line] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(line)) {
      if (
        cell &&
        cell.v === undefined &&
        cell.f === undefined &&
        cell.p === undefined &&
        cell.si === undefined
      )
        continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      rect = {
        top: Math.min(rect?.top ?? row, row),
        left: Math.min(rect?.left ?? column, column),
        bottom: Math.max(rect?.bottom ?? row, row),
        right: Math.max(rect?.right ?? column, column),
      };
    }
  }
  return rect;
}
