import { parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/survey";
import type { DocumentRow, DocumentTable } from "../document/document";
import { EMPTY_SHEET } from "../document/read-sheet";
import { DEFAULT_STYLE } from "../document/read-styles";
import { memoryBook, type MemoryBook } from "./memory-book";

export interface ArrayBookOptions {
  readonly name?: string;
  /** Tables by name: where they stand, e.g. "Budget!A1:C4"; the first row is the header. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Names of sheets. */
  readonly isProtected?: readonly string[];
  readonly isHidden?: readonly string[];
}

/** A workbook in memory from rows of values by sheet, each starting at A1; text with a leading "=" is a formula. */
export function bookOf(
  cells: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  { name = "Book1.xlsx", tables = {}, isProtected = [], isHidden = [] }: ArrayBookOptions = {}
): MemoryBook {
  return memoryBook({
    name,
    bytes: new Uint8Array(),
    readOnly: "It was never a file.",
    sheets: Object.entries(cells).map(([sheet, rows]) => ({
      ...EMPTY_SHEET,
      name: sheet,
      visibility: isHidden.includes(sheet) ? "Hidden" : "Visible",
      isProtected: isProtected.includes(sheet),
      rows: rows.map(rowOf),
      tables: tablesOn(sheet, tables),
    })),
    activeSheet: 0,
    definedNames: [],
    styles: [DEFAULT_STYLE],
    date1904: false,
  });
}

function rowOf(values: readonly CellValue[]): DocumentRow {
  const cells = values.map((value) => {
    if (value === "") return undefined;
    const formula = typeof value === "string" && value.startsWith("=") ? value : null;
    return { value: formula === null ? value : "", formula, style: 0 };
  });
  return { cells, height: null, hidden: false, style: null };
}

function tablesOn(sheet: string, tables: Readonly<Record<string, string>>): DocumentTable[] {
  const placed = Object.entries(tables).map(([name, address]) => ({
    name,
    area: parseAddress(address),
  }));
  return placed
    .filter(({ area }) => area.sheet === sheet)
    .map(({ name, area: { top, left, bottom, right } }) => ({
      name,
      part: "",
      rect: { top, left, bottom, right },
      columns: [],
      hasHeader: true,
      hasTotals: false,
      filter: null,
      style: "TableStyleMedium2",
    }));
}
