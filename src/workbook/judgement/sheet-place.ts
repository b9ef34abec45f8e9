import { segmentOfLine, segmentsOf, sheetRowOf, type Reviewable } from "../intake/segments";

/** Where a line stands; the sheet is told only where the budget stands in several tables. */
export interface SheetPlace {
  /** Sheet row, from 1. */
  readonly row: number;
  readonly sheet?: string;
}

export function sheetPlaceOf(intake: Reviewable, line: number): SheetPlace {
  const row = sheetRowOf(intake, line) + 1;
  if (segmentsOf(intake).length === 1) return { row };
  return { row, sheet: segmentOfLine(intake, line).table.candidate.area.sheet };
}
