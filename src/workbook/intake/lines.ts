import type { StatedTotal, UnreadableAmount } from "../../core/budget/budget";
import { boundReader } from "../../core/budget/reading/line-amount";
import { lockedLines } from "../../core/budget/reading/locked-lines";
import { SortersByScenario } from "../../core/budget/reading/rows-by-scenario";
import { isTotalLabel } from "../../core/budget/row-kinds";
import { ROWS_A_STEP, type Steps } from "../../core/steps";
import type { Candidate } from "../discovery/candidate";
import { TableRows, type TableOfLines } from "./table-rows";

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
  /** Rows that were told by arithmetic to be no lines, one sentence. */
  readonly notes: readonly string[];
}

/** Ours: further below a plain range nothing is its total. */
export const ROWS_BELOW = 4;

/**
 * Leaves out blank rows, totals, sub-totals, section headings and repeated headers. A plain range ends at a blank row after
 * which no line follows; an Excel table ends where it says.
 */
export function* linesOf(table: TableOfLines, kind: Candidate["kind"]): Steps<Lines> {
  const { cells } = table;
  const offsets: number[] = [];
  const amounts: number[] = [];
  const unreadable: UnreadableAmount[] = [];
  const totals: StatedTotal[] = [];
  const totalOffsets: number[] = [];
  const rows = new TableRows(table);
  const sorters = new SortersByScenario(rows.scenarioAt);
  const end = kind === "table" ? cells.rows : rows.end();
  const sums = yield* rows.sums(end);
  let lastOffset = -1;
  const addTotal = (offset: number, label: string) => {
    const total = sorters.totalAt(offset);
    if (!total) return;
    totals.push({ at: { row: totals.length }, label, ...total });
    totalOffsets.push(offset);
  };
  for (let offset = 0; offset < end; offset++) {
    if (offset % ROWS_A_STEP === 0) yield;
    if (rows.isHeaderAgain(offset)) continue;
    const { look, failure } = rows.lookAt(offset);
    const sum = sums.get(offset);
    const row = sorters.kindOf(offset, sum === undefined ? look : { ...look, sum });
    if (row === "total") addTotal(offset, labelOf(look.name, look.others));
    if (row !== "line") continue;
    if (failure) unreadable.push({ line: offsets.length, ...failure });
    offsets.push(offset);
    amounts.push(look.amount ?? 0);
    lastOffset = offset;
  }
  if (kind === "table") lastOffset = cells.rows - 1;
  else if (end === cells.rows) addTotalsBelow();
  const at = Int32Array.from(offsets);
  yield;
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
    notes: rows.notes(sums),
  };

  /** Discovery ends a plain range above its last totals. */
  function addTotalsBelow(): void {
    for (let below = cells.rows; below < cells.rows + ROWS_BELOW; below++) {
      const { look } = rows.lookAt(below);
      const label = labelOf(look.name, look.others);
      if (label === "" && look.isAmountBlank) continue;
      const sum = sums.get(below);
      const row = sorters.kindOf(below, sum === undefined ? look : { ...look, sum });
      if (row !== "total") return;
      addTotal(below, label);
    }
  }
}

function labelOf(name: string, others: readonly string[]): string {
  return [name, ...others].find(isTotalLabel) ?? [name, ...others].find(Boolean) ?? "";
}
