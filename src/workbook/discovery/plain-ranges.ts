import { amountColumns } from "../../core/budget/headers";
import { isTotalLabel } from "../../core/budget/row-kinds";
import { overlaps, type Area } from "../address";
import type { Candidate } from "./candidate";
import { goesOnAfter, isBlankRow, isHeaderRow } from "./range-end";
import { TOP_ROWS, type CellValue, type SheetSurvey } from "../survey";

/** A header with its body, before anybody judges whether it is a budget. */
export type Region = Omit<Candidate, "visibility" | "confidence" | "because">;

/**
 * Header rows among the first rows of a sheet, each with the lines below it, outside the Excel tables. A body ends at a
 * blank row after which no line follows; a total row at the end is left out.
 */
export function plainRanges(sheet: SheetSurvey, tables: readonly Area[]): Region[] {
  const regions: Region[] = [];
  if (!sheet.used) return regions;
  for (let row = 0; row < sheet.top.length - 1; row++) {
    for (const [left, right] of runs(sheet.top[row]!)) {
      const region = regionAt(sheet, sheet.used, row, left, right);
      if (!region) continue;
      const isTaken = [...tables, ...regions.map((each) => each.area)].some((area) =>
        overlaps(area, region.area)
      );
      if (!isTaken) regions.push(region);
    }
  }
  return regions;
}

function regionAt(
  sheet: SheetSurvey,
  used: Area,
  row: number,
  left: number,
  right: number
): Region | null {
  const header = sheet.top[row]!.slice(left, right + 1);
  if (!isHeaderRow(header)) return null;
  const headers = header.map(String);
  const rows = sheet.top.slice(row + 1).map((cells) => cells.slice(left, right + 1));
  const isCut = sheet.top.length === TOP_ROWS;
  const length = bodyLength(rows, amountColumns(headers), isCut ? "unknown" : "end");
  if (length === 0) return null;
  const reachesEnd = length === rows.length && isCut;
  const body = reachesEnd ? rows : withoutTotals(rows.slice(0, length));
  if (body.length === 0) return null;
  const top = used.top + row;
  return {
    name: sheet.name,
    kind: "range",
    area: {
      sheet: sheet.name,
      top,
      left: used.left + left,
      bottom: reachesEnd ? used.bottom : top + body.length,
      right: used.left + right,
    },
    headers,
    sample: body,
    formats: (sheet.topFormats[row + 1] ?? []).slice(left, right + 1),
  };
}

/** Columns from–to of neighbouring filled cells, at least two. */
function runs(cells: readonly CellValue[]): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (let column = 0; column <= cells.length; column++) {
    const isFilled = (cells[column] ?? "") !== "";
    if (isFilled && start < 0) start = column;
    if (!isFilled && start >= 0) {
      if (column - start >= 2) found.push([start, column - 1]);
      start = -1;
    }
  }
  return found;
}

function bodyLength(
  rows: readonly (readonly CellValue[])[],
  promised: readonly number[],
  beyond: "end" | "unknown"
): number {
  // Where no header promises money, any column may hold it.
  const amounts = promised.length > 0 ? promised : rows[0]!.map((_, column) => column);
  for (let length = 0; length < rows.length; length++) {
    if (!isBlankRow(rows[length]!)) continue;
    if (length === 0 || !goesOnAfter(length, (at) => rows[at] ?? beyond, amounts)) return length;
  }
  return rows.length;
}

function withoutTotals(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  let length = rows.length;
  while (length > 0 && isTotalLabel(firstFilled(rows[length - 1]!))) length -= 1;
  while (length > 0 && isBlankRow(rows[length - 1]!)) length -= 1;
  return rows.slice(0, length);
}

function firstFilled(cells: readonly CellValue[]): CellValue {
  return cells.find((cell) => cell !== "") ?? "";
}
