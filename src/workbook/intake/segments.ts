import type { CaseTable } from "./case-table";
import type { Intake } from "./intake";

/** One of the tables that a budget was read from. Its lines and total rows follow those of the tables before it. */
export interface Segment {
  /** The table as it was read on its own; it counts its lines and total rows from 0. */
  readonly table: Intake;
  readonly firstLine: number;
  readonly firstTotal: number;
}

/** Several tables, read as one budget. */
export interface Joined extends Pick<
  Intake,
  "workbook" | "budget" | "exchanged" | "currencies" | "notes"
> {
  readonly segments: readonly [Segment, Segment, ...Segment[]];
  /** Tables that attributes of the use cases were joined from; each has a row, or -1, for every case of the budget. */
  readonly caseTables: readonly CaseTable[];
}

/** What a review is about: one table, or several that are reviewed together. */
export type Reviewable = Intake | Joined;

/** The tables of a budget with its lines in order; one that stands alone is its own only segment. */
export function segmentsOf(of: Reviewable): readonly [Segment, ...Segment[]] {
  return "segments" in of ? of.segments : [{ table: of, firstLine: 0, firstTotal: 0 }];
}

export function caseTablesOf(of: Reviewable): readonly CaseTable[] {
  if ("segments" in of) return of.caseTables;
  return of.caseTable ? [of.caseTable] : [];
}

/** The table that a line of the budget stands in. */
export function segmentOfLine(of: Reviewable, line: number): Segment {
  const [first, ...others] = segmentsOf(of);
  let found = first;
  for (const each of others) if (each.firstLine <= line) found = each;
  return found;
}

/** Sheet row (from 0) of a line of the budget. */
export function sheetRowOf(of: Reviewable, line: number): number {
  const { table, firstLine } = segmentOfLine(of, line);
  return table.rows[line - firstLine]!;
}

/** Those of these lines of the budget that stand in the segment, counted from its first line. */
export function linesWithin({ table, firstLine }: Segment, lines: readonly number[]): number[] {
  const within: number[] = [];
  for (const line of lines) {
    const own = line - firstLine;
    if (own >= 0 && own < table.budget.lines) within.push(own);
  }
  return within;
}

/** The budget's figures for the lines of a segment. */
export function withinSegment<Column extends { slice(from: number, to: number): Column }>(
  { table, firstLine }: Segment,
  column: Column
): Column {
  return column.slice(firstLine, firstLine + table.budget.lines);
}
