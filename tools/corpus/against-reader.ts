import {
  read,
  type CellObject,
  type DenseWorkSheet,
  type Range,
  type RowInfo,
  type WorkBook,
} from "@e965/xlsx";
import type { DocumentSheet, XlsxDocument } from "../../src/embedded/document/document";
import { localAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/survey";

/**
 * Compares what we read with what SheetJS reads of the same bytes: values and formulas' results, formulas, merges, hidden
 * sheets, rows and columns, protection, names. One line a difference, the first few of each sheet.
 */
export function differencesFromReader(document: XlsxDocument, bytes: Uint8Array): string[] {
  const other = read(bytes, { type: "array", dense: true, cellFormula: true, cellStyles: true });
  // Behind a sheet without a part it gives every sheet the content of the next one.
  const mistaken = document.sheets.findIndex(({ part }) => part === "");
  const trusted = mistaken < 0 ? document.sheets : document.sheets.slice(0, mistaken);
  const worksheets = trusted.filter(({ kind }) => kind === "worksheet");
  return [
    ...worksheets.flatMap((sheet) => sheetDifferences(sheet, other)),
    ...nameDifferences(document, other),
  ];
}

const MOST_A_SHEET = 5;

function sheetDifferences(sheet: DocumentSheet, other: WorkBook): string[] {
  const at = other.SheetNames.indexOf(sheet.name);
  const theirs = other.Sheets[sheet.name] as DenseWorkSheet | undefined;
  if (at < 0 || !theirs) return [`${sheet.name}: the other reader has no such sheet`];
  const told: string[] = [];
  const tell = (what: string): void => void told.push(`${sheet.name}: ${what}`);
  compareCells(sheet, theirs, tell);
  const visibility = HIDDEN[other.Workbook?.Sheets?.[at]?.Hidden ?? 0];
  if (sheet.visibility !== visibility) tell(`${sheet.visibility}, not ${visibility}`);
  const merges = sheet.merges.map((merge) => place(merge)).sort();
  const theirMerges = ((theirs["!merges"] ?? []) as Range[])
    .map(({ s, e }) => place({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    .sort();
  if (String(merges) !== String(theirMerges)) tell(`merges ${merges}, not ${theirMerges}`);
  const hiddenRows = sheet.rows.flatMap((row, index) => (row?.hidden ? [index] : []));
  const theirRows = ((theirs["!rows"] ?? []) as (RowInfo | undefined)[]).flatMap((row, index) =>
    row?.hidden ? [index] : []
  );
  if (String(hiddenRows) !== String(theirRows)) tell("hidden rows differ");
  return told.length <= MOST_A_SHEET
    ? told
    : [...told.slice(0, MOST_A_SHEET), `${sheet.name}: and ${told.length - MOST_A_SHEET} more`];
}

const HIDDEN = ["Visible", "Hidden", "VeryHidden"] as const;

function compareCells(
  sheet: DocumentSheet,
  theirs: DenseWorkSheet,
  tell: (what: string) => void
): void {
  const rows = Math.max(sheet.rows.length, theirs["!data"].length);
  for (let row = 0; row < rows; row++) {
    const ours = sheet.rows[row]?.cells ?? [];
    const line = theirs["!data"][row] ?? [];
    for (let column = 0; column < Math.max(ours.length, line.length); column++) {
      const cell = ours[column];
      const their = line[column] as CellObject | undefined;
      const [value, expected] = [cell?.value ?? "", valueOf(their)];
      const where = place({ top: row, left: column, bottom: row, right: column });
      if (!isSame(value, expected)) tell(`${where} holds ${shown(value)}, not ${shown(expected)}`);
      if (
        (cell?.formula ?? null) === null &&
        their?.f !== undefined &&
        !isInArray(sheet, row, column)
      )
        tell(`${where} has lost its formula ${their.f}`);
    }
  }
}

/** Only the first cell of an array formula holds it. */
function isInArray({ arrays }: DocumentSheet, row: number, column: number): boolean {
  return arrays.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right
  );
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (!cell || cell.t === "z" || cell.v === undefined) return "";
  return cell.t === "e" ? (cell.w ?? "") : (cell.v as CellValue);
}

/** The other reader keeps carriage returns that XML makes line feeds of, and takes the first run of rich inline text for the whole. */
function isSame(value: CellValue, expected: CellValue): boolean {
  if (typeof value !== "string" || typeof expected !== "string") return Object.is(value, expected);
  const text = expected.replace(/\r\n?/g, "\n");
  return value === text || (text !== "" && value.startsWith(text));
}

function nameDifferences({ definedNames, sheets }: XlsxDocument, other: WorkBook): string[] {
  const key = (name: string, sheet: string | null, refersTo: string): string =>
    `${sheet === null ? "" : `${sheet}!`}${name} = ${refersTo}`;
  const ours = definedNames.map(({ name, sheet, refersTo }) =>
    key(name, sheet === null ? null : (sheets[sheet]?.name ?? "?"), refersTo)
  );
  const theirs = (other.Workbook?.Names ?? []).map(({ Name, Sheet, Ref }) =>
    key(Name, Sheet === undefined ? null : (other.SheetNames[Sheet] ?? "?"), Ref)
  );
  const missing = theirs.filter((name) => !ours.includes(name));
  return missing.slice(0, MOST_A_SHEET).map((name) => `name ${name} is missing`);
}

function place(rect: { top: number; left: number; bottom: number; right: number }): string {
  return localAddress({ sheet: "", ...rect });
}

function shown(value: CellValue): string {
  return value === "" ? "nothing" : JSON.stringify(value).slice(0, 60);
}
