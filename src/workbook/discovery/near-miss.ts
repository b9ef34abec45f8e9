import { isMostlyNumbers } from "../../core/budget/column-content";
import { promisedAmounts, roleOfHeader } from "../../core/budget/headers";
import { columnsOf, proposeMapping } from "../../core/budget/mapping";
import { numberInText } from "../../core/budget/number-text";
import { quoted } from "../../core/review/wording";
import { say } from "../../core/words/say";
import { columnLetters, localAddress, type Area } from "../address";
import { isOwnSheet } from "../own-names";
import type { Region } from "./plain-ranges";
import { pivotRefusal } from "./pivot-refusal";
import { regionsOf, type FoundRegion } from "./regions";
import { rowsWithoutHeader, type RankedMiss } from "./rows-without-header";
import type { CellValue, Survey } from "../survey";

/** What in a workbook comes closest to a budget, and why it is none. */
export interface NearMiss {
  /** Null where the workbook holds nothing at all. */
  readonly area: Area | null;
  /** One sentence with the place, what is there, and what is missing. */
  readonly says: string;
}

/** The nearest thing to a budget; for a workbook in which `discover` finds none. */
export function nearMiss(survey: Survey): NearMiss {
  const notPlain = [...survey.tables, ...(survey.pivots ?? [])];
  const found = [
    ...regionsOf(survey).map(missOfRegion),
    ...survey.tables.flatMap(missOfTable),
    ...(survey.pivots ?? []).map((pivot) => ({
      near: 3.5,
      area: pivot.area,
      says: pivotRefusal(pivot),
    })),
    ...survey.sheets.flatMap((sheet) => rowsWithoutHeader(sheet, notPlain)),
  ];
  const [nearest, ...others] = found;
  if (!nearest) return { area: null, says: emptiness(survey) };
  const { area, says } = others.reduce((best, one) => (one.near > best.near ? one : best), nearest);
  return { area, says };
}

function missOfRegion(found: FoundRegion): RankedMiss {
  const { region } = found;
  const { area, headers, sample } = region;
  const place = placeOf(region);
  const [name] = columnsOf(proposeMapping(region), "name");
  const promised = promisedAmounts(headers).map(({ column }) => column);
  const [amount] = promised.filter((column) => roleOfHeader(headers[column]!)?.role !== "value");
  const words = amount === undefined ? null : wordsUnder(found, amount);
  const rows = Math.min(1, sample.length / 100);
  if (amount !== undefined && words && !isMostlyNumbers(sample, amount)) {
    const says = say(
      area.bottom - area.top > words.rows
        ? "{place} looks like a budget, but column {column} “{header}” holds words in {count} of the first {rows} rows (first {cell})."
        : "{place} looks like a budget, but column {column} “{header}” holds words in {count} of {rows} rows (first {cell}).",
      {
        place,
        column: columnLetters(area.left + amount),
        header: headers[amount]!,
        count: String(words.count),
        rows: String(words.rows),
        cell: words.first,
      }
    );
    return { near: 4 + rows, area, says };
  }
  if (amount !== undefined && name === undefined)
    return {
      near: 3 + rows,
      area,
      says: say("{place} has amounts, but no column names the lines.", { place }),
    };
  if (name !== undefined && promised.length > 0) {
    const says = say(
      "{place} has the column “{header}”, which may be a benefit as well as a cost: call it “Amount” if it is what the lines cost.",
      { place, header: headers[promised[0]!]! }
    );
    return { near: 3 + rows, area, says };
  }
  const figures = headers.filter((_, at) => at !== name && hasNumbers(sample, at));
  const says = say(
    figures.length > 0
      ? "{place} has a header row, but no column of money: its numbers stand under {headers}."
      : "{place} has a header row, but no column of money.",
    { place, headers: figures.slice(0, 3).map(quoted).join(", ") }
  );
  return { near: (name === undefined ? 0 : 1) + (figures.length > 0 ? 1 : 0) + rows, area, says };
}

function missOfTable(table: Survey["tables"][number]): RankedMiss[] {
  const { area, name, hasHeader } = table;
  if (isOwnSheet(area.sheet)) return [];
  const place = tableOn(name, area);
  if (!hasHeader) {
    const says = say("{place} has no header row: switch it on and name the columns.", { place });
    return [{ near: 2.5, area, says }];
  }
  if (area.bottom > area.top) return [];
  const says = say("{place} has a header row and no rows below it.", { place });
  return [{ near: 0.5, area, says }];
}

function placeOf({ kind, name, area }: Region): string {
  return kind === "table"
    ? tableOn(name, area)
    : say("Sheet “{sheet}”, {cells}", { sheet: area.sheet, cells: localAddress(area) });
}

function tableOn(table: string, { sheet }: Area): string {
  return say("Table “{table}” on sheet “{sheet}”", { table, sheet });
}

/** How many of the rows that were seen hold words where the amount is due, and the first of them. */
function wordsUnder(
  { region, sheet }: FoundRegion,
  column: number
): { readonly count: number; readonly rows: number; readonly first: string } | null {
  const { area, kind, sample } = region;
  const skipped = sheet.used?.top ?? 0;
  const left = area.left - (sheet.used?.left ?? 0);
  const body =
    kind === "table"
      ? sample.map((row) => row[column] ?? "")
      : sheet.top
          .slice(area.top + 1 - skipped, area.bottom + 1 - skipped)
          .map((row) => row[left + column] ?? "");
  const inWords = body.flatMap((cell, row) => (isWords(cell) ? [row] : []));
  const [first] = inWords;
  if (first === undefined) return null;
  const address = columnLetters(area.left + column) + String(area.top + 2 + first);
  const shown = `${address} ${quoted(String(body[first]).slice(0, 30))}`;
  return { count: inWords.length, rows: body.length, first: shown };
}

function isWords(cell: CellValue): boolean {
  return typeof cell === "string" && cell.trim() !== "" && numberInText(cell, ".") === null;
}

function hasNumbers(sample: Region["sample"], column: number): boolean {
  return (
    isMostlyNumbers(sample, column) &&
    sample.some((row) => !isWords(row[column] ?? "") && row[column] !== "")
  );
}

function emptiness({ workbook, sheets }: Survey): string {
  return say(
    sheets.every(({ used }) => used === null)
      ? "{workbook} is empty."
      : "{workbook} has no rows with a name and a number beside it.",
    { workbook }
  );
}
