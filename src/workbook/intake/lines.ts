import type { StatedTotal, UnreadableAmount } from "../../core/budget/budget";
import { columnsOf, wordColumnsOf } from "../../core/budget/mapping";
import { amountReader, boundReader } from "../../core/budget/reading/line-amount";
import { lockedLines } from "../../core/budget/reading/locked-lines";
import { textAt, type ReadTable } from "../../core/budget/reading/read-table";
import { isTotalLabel, RowSorter } from "../../core/budget/row-kinds";
import type { Candidate } from "../discovery/candidate";
import { goesOnAfter } from "../discovery/range-end";
import type { Columns } from "./columns";

/** The rows of a table that are lines, with their money in minor units. */
export interface Lines {
  /** Body row (from 0) of each line. */
  readonly offsets: Int32Array;
  /** Last body row that belongs to the table, totals included; -1 for none. */
  readonly lastOffset: number;
  readonly amounts: Float64Array;
  readonly unreadable: readonly UnreadableAmount[];
  readonly locked: Uint8Array;
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
  /** Total rows among and below the lines that state an amount of lines above; `row` counts them. */
  readonly totals: readonly StatedTotal[];
  /** Body row (from 0) of each of them. */
  readonly totalOffsets: Int32Array;
}

export type TableOfLines = ReadTable & { readonly cells: Columns };

/** Ours: further below a plain range nothing is its total. */
export const ROWS_BELOW = 4;

/**
 * Leaves out blank rows, totals, sub-totals and section headings. A plain range ends at a blank row after which no line
 * follows; an Excel table ends where it says.
 */
export function linesOf(table: TableOfLines, kind: Candidate["kind"]): Lines {
  const { cells, mapping } = table;
  const offsets: number[] = [];
  const amounts: number[] = [];
  const unreadable: UnreadableAmount[] = [];
  const totals: StatedTotal[] = [];
  const totalOffsets: number[] = [];
  const sorter = new RowSorter();
  const amountAt = amountReader(table);
  const [name = 0] = columnsOf(mapping, "name");
  const besideName = wordColumnsOf(mapping);
  let lastOffset = -1;
  const lookAt = (offset: number) => {
    const { amount, failure } = amountAt(offset);
    const others = besideName.map((column) => textAt(cells, column, offset));
    const look = { name: textAt(cells, name, offset), others, amount };
    return { look: { ...look, isAmountBlank: failure?.reason === "blank" }, failure };
  };
  const addTotal = (offset: number, label: string) => {
    if (!sorter.total) return;
    totals.push({ at: { row: totals.length }, label, ...sorter.total });
    totalOffsets.push(offset);
  };
  let offset = 0;
  for (; offset < cells.rows; offset++) {
    const { look, failure } = lookAt(offset);
    const row = sorter.kindOf(look);
    if (row === "blank" && kind === "range" && !goesOn(table, offset)) break;
    if (row === "total") addTotal(offset, labelOf(look.name, look.others));
    if (row !== "line") continue;
    if (failure) unreadable.push({ line: offsets.length, ...failure });
    offsets.push(offset);
    amounts.push(look.amount ?? 0);
    lastOffset = offset;
  }
  if (kind === "table") lastOffset = cells.rows - 1;
  else if (offset === cells.rows) addTotalsBelow();
  const at = Int32Array.from(offsets);
  return {
    offsets: at,
    lastOffset,
    amounts: Float64Array.from(amounts),
    unreadable,
    locked: lockedLines(table, at),
    minimum: Float64Array.from(at, boundReader(table, "minimum", 0)),
    maximum: Float64Array.from(at, boundReader(table, "maximum", Infinity)),
    totals,
    totalOffsets: Int32Array.from(totalOffsets),
  };

  /** Discovery ends a plain range above its last totals. */
  function addTotalsBelow(): void {
    for (let below = cells.rows; below < cells.rows + ROWS_BELOW; below++) {
      const { look } = lookAt(below);
      const label = labelOf(look.name, look.others);
      if (label === "" && look.isAmountBlank) continue;
      if (sorter.kindOf(look) !== "total") return;
      addTotal(below, label);
    }
  }
}

function labelOf(name: string, others: readonly string[]): string {
  return [name, ...others].find(isTotalLabel) ?? [name, ...others].find(Boolean) ?? "";
}

function goesOn({ cells, mapping }: TableOfLines, blank: number): boolean {
  const below = (row: number) => (row < cells.rows ? cells.row(row) : "end");
  return goesOnAfter(blank, below, columnsOf(mapping, "amount"));
}
