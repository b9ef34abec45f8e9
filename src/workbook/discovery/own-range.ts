import { numberInText } from "../../core/budget/number-text";
import { SAMPLE_ROWS } from "../../core/budget/mapping";
import { quoted } from "../../core/review/wording";
import { say } from "../../core/words/say";
import { columnCount, fullAddress, localAddress, overlaps, rowCount, type Area } from "../address";
import { HostFailure, type Host } from "../host";
import { isOwnSheet } from "../own-names";
import type { CellValue, SheetSurvey, Survey, TableSurvey } from "../survey";
import type { Candidate } from "./candidate";
import { pairsAt } from "./header-rows";
import { pivotRefusal } from "./pivot-refusal";
import type { Region } from "./plain-ranges";
import { regionsOf } from "./regions";

/**
 * Cells that a person has selected, as a budget: the table they stand in, the region around a single cell, else the cells
 * themselves, with whole rows and columns cut to the used ones. Rejects with HostFailure SELECTION.UNUSABLE where they can
 * be no budget, with what to select instead, and as the host does.
 */
export async function ownRange(
  host: Pick<Host, "read">,
  survey: Survey,
  area: Area
): Promise<Candidate> {
  const sheet = survey.sheets.find(({ name }) => name === area.sheet);
  if (!sheet?.used) throw unusable(say("Sheet “{sheet}” is empty.", { sheet: area.sheet }));
  if (isOwnSheet(sheet.name))
    throw unusable(
      say("Sheet “{sheet}” is written by AI Budget and holds no budget.", { sheet: sheet.name })
    );
  if (isWhole(area, "rows") && isWhole(area, "columns"))
    throw unusable(
      say("The whole sheet is selected. Select only the budget, with its headers in the first row.")
    );
  const pivot = survey.pivots?.find((each) => overlaps(each.area, area));
  if (pivot) throw unusable(pivotRefusal(pivot));
  const region = tableAround(survey, area) ?? regionAround(survey, area);
  return chosen(region ?? (await regionIn(host, sheet, sheet.used, area)), sheet);
}

/** Excel's limits (support page "Excel specifications and limits"), counted from 0. */
const LAST = { rows: 1_048_575, columns: 16_383 } as const;

function isWhole({ top, left, bottom, right }: Area, of: "rows" | "columns"): boolean {
  return of === "rows" ? top === 0 && bottom >= LAST.rows : left === 0 && right >= LAST.columns;
}

function unusable(says: string): HostFailure {
  return new HostFailure("SELECTION.UNUSABLE", says);
}

function chosen(region: Region, { visibility }: SheetSurvey): Candidate {
  return { ...region, visibility, confidence: 1, because: [say("you have chosen these cells")] };
}

/** An Excel table says itself where it begins and ends. */
function tableAround(survey: Survey, area: Area): Region | null {
  const [table, ...others] = survey.tables.filter((each) => overlaps(each.area, area));
  if (!table) return null;
  if (others.length > 0 || !(isWithin(area, table.area) || isWithin(table.area, area)))
    throw unusable(
      say(
        "The selected cells go beyond the table “{table}” ({cells}). Select one cell of the table, or only cells outside it.",
        { table: table.name, cells: localAddress(table.area) }
      )
    );
  const found = regionsOf(survey).find(({ region }) => isRegionOf(region, table));
  if (!found)
    throw unusable(
      say(
        "The table “{table}” has no header row or no rows below it. Switch on “Header Row” under Table Design and name the columns.",
        { table: table.name }
      )
    );
  return found.region;
}

function isRegionOf({ kind, name }: Region, table: TableSurvey): boolean {
  return kind === "table" && name === table.name;
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** null for more than one cell. */
function regionAround(survey: Survey, area: Area): Region | null {
  if (rowCount(area) > 1 || columnCount(area) > 1) return null;
  const around = regionsOf(survey).find(({ region }) => overlaps(region.area, area));
  if (around) return around.region;
  throw unusable(
    say(
      "{cell} stands in no table with a header row. Select all cells of the budget, with its headers in the first row.",
      { cell: fullAddress(area) }
    )
  );
}

async function regionIn(
  host: Pick<Host, "read">,
  sheet: SheetSurvey,
  used: Area,
  area: Area
): Promise<Region> {
  const cut = {
    sheet: area.sheet,
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
  if (rowCount(cut) < 1 || columnCount(cut) < 1)
    throw unusable(
      say(
        "The selected cells {cells} are blank. Select only the budget, with its headers in the first row.",
        { cells: localAddress(area) }
      )
    );
  if (rowCount(cut) < 2 || columnCount(cut) < 2) throw unusable(tooFew(cut));
  const bottom = Math.min(cut.bottom, cut.top + SAMPLE_ROWS + 1);
  const [block] = await host.read([{ ...cut, bottom }]);
  const rows = block!.values;
  // Whoever selects whole columns has not pointed at the first row; a title may stand above the headers.
  const first = isWhole(area, "rows") ? rows.findIndex(areHeaders) : 0;
  const { texts, headers } = headersAt(rows, Math.max(0, first), cut);
  const top = Math.max(0, first) + texts.length - 1;
  const body = rows.slice(top + 1);
  if (body.length === 0)
    throw unusable(
      say(
        "There are no rows below the headers. Select only the budget, with its headers in the first row."
      )
    );
  const formatted = body.findIndex((row) => row.some((cell) => typeof cell === "number"));
  return {
    name: sheet.name,
    kind: "range",
    area: { ...cut, top: cut.top + top },
    headers,
    headerRows: texts,
    sample: body.slice(0, SAMPLE_ROWS),
    formats: formatsAt(sheet, used, cut, cut.top + top + 1 + Math.max(0, formatted)),
  };
}

function tooFew(cut: Area): string {
  return say(
    rowCount(cut) < 2
      ? "Only one row with cells in it is selected. A budget has at least a column of names and one of amounts, with their headers in the first row: select them all."
      : "Only one column with cells in it is selected. A budget has at least a column of names and one of amounts, with their headers in the first row: select them all."
  );
}

type Rows = readonly (readonly CellValue[])[];

/** One or two header rows that begin here. */
function headersAt(
  rows: Rows,
  first: number,
  cut: Area
): { readonly texts: string[][]; readonly headers: readonly string[] } {
  const row = rows[first]!;
  const width = columnCount(cut);
  const pair = pairsAt(rows, first).find(({ left, right }) => left === 0 && right === width - 1);
  const below = rows.slice(first + 2, first + 5).flat();
  if (pair && below.some((cell) => typeof cell === "number"))
    return { texts: pair.texts.map((each) => [...each]), headers: pair.headers };
  if (!areHeaders(row)) throw unusable(noHeaders(row, { ...cut, bottom: cut.top }));
  const texts = row.map(String);
  return { texts: [texts], headers: texts };
}

/** Words beyond the first column, which may have none, and no number but years. */
function areHeaders(row: readonly CellValue[]): boolean {
  return (
    row.slice(1).some((cell) => cell !== "") &&
    row.every((cell) => /^20\d\d$/.test(String(cell)) || isHeader(cell))
  );
}

function isHeader(cell: CellValue): boolean {
  return typeof cell === "string" && cell.length <= 80 && numberInText(cell, ".") === null;
}

function noHeaders(row: readonly CellValue[], area: Area): string {
  const shown = row
    .filter((cell) => cell !== "")
    .slice(0, 3)
    .map((cell) => quoted(String(cell).slice(0, 30)))
    .join(", ");
  return say(
    shown === ""
      ? "The first selected row, {cells}, is blank: it must name the columns. Select the budget from its header row on."
      : "The first selected row, {cells}, holds {texts}: it must name the columns. Select the budget from its header row on.",
    { cells: localAddress(area), texts: shown }
  );
}

/** As far as the survey knows them. */
function formatsAt({ topFormats }: SheetSurvey, used: Area, cut: Area, row: number): string[] {
  const formats = topFormats[row - used.top] ?? [];
  return formats.slice(cut.left - used.left, cut.right + 1 - used.left);
}
