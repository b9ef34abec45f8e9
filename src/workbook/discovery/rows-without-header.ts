import { numberInText } from "../../core/budget/number-text";
import { quoted } from "../../core/review/wording";
import { say } from "../../core/words/say";
import { localAddress, overlaps, type Area } from "../address";
import { isOwnSheet } from "../own-names";
import type { CellValue, SheetSurvey, TableSurvey } from "../survey";

/** A place that is no budget, and why. */
export interface RankedMiss {
  /** For ranking only. */
  readonly near: number;
  readonly area: Area;
  readonly says: string;
}

/** The longest run of rows with words and numbers outside the tables that no header row names; [] where there is none. */
export function rowsWithoutHeader(
  sheet: SheetSurvey,
  tables: readonly Pick<TableSurvey, "area">[]
): RankedMiss[] {
  const { used, top, name } = sheet;
  if (!used || isOwnSheet(name)) return [];
  const runs = runsOfLines(top).map(([first, last]) => {
    const filled = top.slice(first, last + 1).flatMap(filledColumns);
    const area: Area = {
      sheet: name,
      top: used.top + first,
      bottom: used.top + last,
      left: used.left + filled.reduce((least, column) => Math.min(least, column), Infinity),
      right: used.left + filled.reduce((most, column) => Math.max(most, column), 0),
    };
    return { first, last, area };
  });
  const [longest] = runs
    .filter(({ area }) => !tables.some((table) => overlaps(table.area, area)))
    .sort((a, b) => b.last - b.first - (a.last - a.first));
  if (!longest) return [];
  const { first, last, area } = longest;
  const place = { sheet: name, cells: localAddress(area) };
  const above = (top[first - 1] ?? []).filter(isWords).slice(0, 4);
  const says =
    above.length > 1
      ? say(
          "Sheet “{sheet}”, {cells} has names and numbers, but the row above it ({headers}) names no lines or no amount: call one column “Line” and one “Amount”.",
          {
            ...place,
            headers: above.map((cell) => quoted(String(cell).slice(0, 30))).join(", "),
          }
        )
      : say(
          "Sheet “{sheet}”, {cells} has names and numbers, but no header row above it: name the columns, one “Line” and one “Amount”.",
          place
        );
  return [{ near: 2 + Math.min(1, (last - first) / 100), area, says }];
}

/** First and last of two or more rows in a row that hold words as well as a number. */
function runsOfLines(rows: SheetSurvey["top"]): [number, number][] {
  const runs: [number, number][] = [];
  rows.forEach((row, at) => {
    if (!row.some(isWords) || !row.some(isNumber)) return;
    const open = runs[runs.length - 1];
    if (open && open[1] === at - 1) open[1] = at;
    else runs.push([at, at]);
  });
  return runs.filter(([first, last]) => last > first);
}

function filledColumns(row: readonly CellValue[]): number[] {
  return row.flatMap((cell, column) => (cell === "" ? [] : [column]));
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === "number" || (typeof cell === "string" && numberInText(cell, ".") !== null);
}

function isWords(cell: CellValue): boolean {
  return typeof cell === "string" && /\p{L}/u.test(cell) && !isNumber(cell);
}
