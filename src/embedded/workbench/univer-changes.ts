import type { FUniver, ICellData, IRange, Nullable } from "@univerjs/presets";
import type { Rect } from "../host/book";
import { rectOf } from "./grid-range";
import type { Rearrangements } from "./rearrangements";

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
    if (id === SET_VALUES) {
      const rect = cellValue ? extent(cellValue) : null;
      if (rect) changed({ sheet: subUnitId, rect });
    } else if (SHIFTS.has(id)) {
      changed({ sheet: subUnitId, rect: null });
    }
  });
  return dispose;
}

/** Calls back for every result of calculation in one workbook. Returns its end. */
export function watchResults(
  api: FUniver,
  unit: string,
  calculated: (sheet: string, rect: Rect) => void
): () => void {
  const { dispose } = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const { unitId, subUnitId, cellValue } = (params ?? {}) as MutationParams;
    if (unitId !== unit || !subUnitId || !options?.fromFormula || !cellValue) return;
    const rect = id === SET_VALUES ? extent(cellValue) : null;
    if (rect) calculated(subUnitId, rect);
  });
  return dispose;
}

/** Counts what is done to the places of a workbook's cells, as long as the workbook is shown. */
export function watchRearrangements(
  api: FUniver,
  unit: string,
  rearrangements: Rearrangements
): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
    if (id === UNDO) rearrangements.beginUndo();
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const { unitId, subUnitId } = (params ?? {}) as MutationParams;
    if (id === UNDO) rearrangements.endUndo();
    else if (unitId !== unit || !subUnitId) return;
    else if (id === REORDER) rearrangements.add(subUnitId, "sorted");
    else if (SHIFTS.has(id)) rearrangements.add(subUnitId, "shifted");
  });
}

/**
 * Calls back for every new selection in one workbook, by a person or by the host. The grid's own event of that name is not
 * raised by clicks (Univer 0.25.1). Returns its end.
 */
export function watchSelection(
  api: FUniver,
  unit: string,
  selected: (sheet: string, rect: Rect) => void
): () => void {
  const { dispose } = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SET_SELECTIONS) return;
    const { unitId, subUnitId, selections, type } = (params ?? {}) as SelectionParams;
    const range = selections?.[0]?.range;
    if (unitId === unit && subUnitId && range && type !== MOVING)
      selected(subUnitId, rectOf(range));
  });
  return dispose;
}

interface SelectionParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly selections?: readonly { readonly range: IRange }[];
  /** SelectionMoveType: 1 while the pointer still moves. */
  readonly type?: number;
}

const SET_SELECTIONS = "sheet.operation.set-selections";
const MOVING = 1;

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Nullable<Record<number, Record<number, Nullable<ICellData>>>>;
}

const SET_VALUES = "sheet.mutation.set-range-values";
const REORDER = "sheet.mutation.reorder-range";
const UNDO = "univer.command.undo";

const SHIFTS = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.remove-rows",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  REORDER,
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
