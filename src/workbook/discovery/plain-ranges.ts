import type { Cell } from "../../core/budget/cell";
import { amountColumns } from "../../core/budget/headers";
import { isTotalLabel } from "../../core/budget/row-kinds";
import { overlaps, type Area } from "../address";
import type { Candidate } from "./candidate";
import { cornersAt, pairsAt, singlesAt, type HeaderRows } from "./header-rows";
import { goesOnAfter, isBlankRow } from "./range-end";
import { isHeaderAgain } from "./repeated-header";
import { TOP_ROWS, type CellValue, type SheetSurvey } from "../survey";

/** A header with its body, before anybody judges whether it is a budget. */
export type Region = Omit<Candidate, "visibility" | "confidence" | "because">;

type Rows = readonly (readonly CellValue[])[];

/**
 * Header rows among the first rows of a sheet, each with the lines below it, outside the Excel tables. A body ends at a
 * blank row after which no line follows; a total row at the end is left out.
 */
export function plainRanges(sheet: SheetSurvey, tables: readonly Area[]): Region[] {
  const regions: Region[] = [];
  if (!sheet.used) return regions;
  const claimed: HeaderRows[] = [];
  for (let row = 0; row < sheet.top.length - 1; row++) {
    const pairs = pairsAt(sheet.top, row).filter(
      (header) => hasFiguresBelow(sheet.top, header) && !isTaken(header, sheet.used!)
    );
    // What two rows say together is not what either says alone.
    claimed.push(...pairs);
    const singles = singlesAt(sheet.top, row).filter(
      (single) => !claimed.some((pair) => isPartOf(single, pair))
    );
    [...pairs, ...singles].forEach(add);
  }
  sheet.top.forEach((_, row) => cornersAt(sheet.top, row).forEach(add));
  return regions;

  function add(header: HeaderRows): void {
    const region = regionBelow(header, sheet, sheet.used!);
    if (region && !isTaken(header, sheet.used!, region.area)) regions.push(region);
  }

  function isTaken({ texts, left, right, row }: HeaderRows, used: Area, body?: Area): boolean {
    const top = used.top + row;
    const own = body ?? {
      sheet: sheet.name,
      top,
      bottom: top,
      left: used.left + left,
      right: used.left + right,
    };
    const area = { ...own, top: own.top - texts.length + 1 };
    return [...tables, ...regions.map((each) => each.area)].some((other) => overlaps(other, area));
  }
}

function isPartOf({ row, left, right }: HeaderRows, pair: HeaderRows): boolean {
  const isOneOfThem = row === pair.row || row === pair.row - 1;
  return isOneOfThem && left <= pair.right && pair.left <= right;
}

/** Two rows of words are no header of what are no figures. */
function hasFiguresBelow(rows: Rows, { row, left, right }: HeaderRows): boolean {
  const below = rows.slice(row + 1, row + 1 + NEAR).map((cells) => cells.slice(left, right + 1));
  return below.some((cells) => cells.some((cell) => typeof cell === "number"));
}

/** Ours: a section heading and a blank row may come before the first line. */
const NEAR = 4;

function regionBelow(header: HeaderRows, sheet: SheetSurvey, used: Area): Region | null {
  const { row, left, right, headers, texts } = header;
  const amounts = amountColumns(headers);
  const isHeader = (cells: readonly Cell[]): boolean => isHeaderAgain(cells, texts, amounts);
  const rows = sheet.top.slice(row + 1).map((cells) => cells.slice(left, right + 1));
  const isCut = sheet.top.length === TOP_ROWS;
  const length = bodyLength(rows, amounts, isHeader, isCut ? "unknown" : "end");
  if (length === 0) return null;
  const reachesEnd = length === rows.length && isCut;
  const body = reachesEnd ? rows : withoutTotals(rows.slice(0, length));
  const lines = body.filter((cells) => !isHeader(cells));
  if (lines.length === 0) return null;
  const top = used.top + row;
  const first = rows.findIndex((cells) => cells.some((cell) => typeof cell === "number"));
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
    headerRows: texts,
    sample: lines,
    formats: (sheet.topFormats[row + 1 + Math.max(0, first)] ?? []).slice(left, right + 1),
  };
}

function bodyLength(
  rows: Rows,
  promised: readonly number[],
  isHeader: (row: readonly Cell[]) => boolean,
  beyond: "end" | "unknown"
): number {
  // Where no header promises money, any column may hold it.
  const amounts = promised.length > 0 ? promised : (rows[0]?.map((_, column) => column) ?? []);
  for (let length = 0; length < rows.length; length++) {
    if (!isBlankRow(rows[length]!)) continue;
    const rowAt = (at: number) => rows[at] ?? beyond;
    if (!goesOnAfter(length, rowAt, amounts, isHeader)) return length;
  }
  return rows.length;
}

function withoutTotals(rows: Rows): Rows {
  let length = rows.length;
  while (length > 0 && isTotalLabel(firstFilled(rows[length - 1]!))) length -= 1;
  while (length > 0 && isBlankRow(rows[length - 1]!)) length -= 1;
  return rows.slice(0, length);
}

function firstFilled(cells: readonly CellValue[]): CellValue {
  return cells.find((cell) => cell !== "") ?? "";
}
