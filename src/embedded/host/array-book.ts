import { parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/survey";
import type { DocumentRow, DocumentTable } from "../document/document";
import { EMPTY_SHEET } from "../document/read-sheet";
import { DEFAULT_STYLE } from "../document/read-styles";
import { furnished, type Furnishing } from "./furnishing";
import { memoryBook, type MemoryBook } from "./memory-book";

export interface ArrayBookOptions extends Furnishing {
  readonly name?: string;
  /** Tables by name: where they stand, e.g. "Budget!A1:C4"; the first row is the header. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Rows written right below a table join it. */
  readonly tablesGrow?: boolean;
}

/** A workbook in memory from rows of values by sheet, each starting at A1; text with a leading "=" is a formula. */
export function bookOf(
  cells: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  { name = "Book1.xlsx", tables = {}, tablesGrow = false, ...wanted }: ArrayBookOptions = {}
): MemoryBook {
  const sheets = Object.entries(cells).map(([sheet, rows]) => ({
    ...EMPTY_SHEET,
    name: sheet,
    rows: rows.map(rowOf),
    tables: tablesOn(sheet, tables),
  }));
  const plain = {
    name,
    bytes: new Uint8Array(),
    readOnly: "It was never a file.",
    sheets,
    activeSheet: 0,
    definedNames: [],
    styles: [DEFAULT_STYLE],
    date1904: false,
    isReadOnlyRecommended: false,
    isStructureProtected: false,
  };
  return Object.assign(memoryBook(furnished(plain, wanted)), { tablesGrow });
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
      isFiltered: false,
      style: "TableStyleMedium2",
    }));
}
