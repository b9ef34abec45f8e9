import { parseAddress, type Area } from "../../workbook/address";
import type {
  CellStyle,
  ColumnSpan,
  DocumentRow,
  DocumentSheet,
  XlsxDocument,
} from "../document/document";
import type { Rect } from "./book";

/** What a test wants of a workbook beside its values. Addresses name their sheet, e.g. "Budget!B2:B4". */
export interface Furnishing {
  /** Names of sheets. */
  readonly isProtected?: readonly string[];
  readonly isHidden?: readonly string[];
  /** Names of sheets or tables whose filter leaves rows out; which rows, `hiddenRows` says. */
  readonly isFiltered?: readonly string[];
  readonly merges?: readonly string[];
  /** Cells whose rows, or columns, are hidden. */
  readonly hiddenRows?: readonly string[];
  readonly hiddenColumns?: readonly string[];
  /** All other cells are locked. */
  readonly unlocked?: readonly string[];
  /** Texts by cell. */
  readonly comments?: Readonly<Record<string, string>>;
  /** Cells of `comments` where somebody has answered. */
  readonly answered?: readonly string[];
  readonly arrays?: readonly string[];
  /** PivotTables by name: their cells. */
  readonly pivots?: Readonly<Record<string, string>>;
  readonly isReadOnly?: boolean;
  readonly isStructureProtected?: boolean;
}

export function furnished(document: XlsxDocument, wanted: Furnishing): XlsxDocument {
  const { length } = document.styles;
  // The same styles again, unlocked.
  const open = document.styles.map((style): CellStyle => ({ ...style, isLocked: false }));
  return {
    ...document,
    styles: [...document.styles, ...open],
    isReadOnlyRecommended: wanted.isReadOnly ?? document.isReadOnlyRecommended,
    isStructureProtected: wanted.isStructureProtected ?? document.isStructureProtected,
    sheets: document.sheets.map((sheet) => furnishedSheet(sheet, wanted, length)),
  };
}

function furnishedSheet(sheet: DocumentSheet, wanted: Furnishing, styles: number): DocumentSheet {
  const { name } = sheet;
  const on = (addresses: readonly string[] = []) =>
    addresses.map((address) => parseAddress(address)).filter((area) => area.sheet === name);
  const named = (names: readonly string[] = []) => names.includes(name);
  const hidden = on(wanted.hiddenColumns).map(({ left, right }): ColumnSpan => ({
    first: left,
    last: right,
    pixels: null,
    hidden: true,
    style: null,
  }));
  const answered = new Set(wanted.answered);
  return {
    ...sheet,
    visibility: named(wanted.isHidden) ? "Hidden" : sheet.visibility,
    isProtected: sheet.isProtected || named(wanted.isProtected),
    isFiltered: sheet.isFiltered || named(wanted.isFiltered),
    merges: [...sheet.merges, ...on(wanted.merges).map(rectOf)],
    arrays: [...sheet.arrays, ...on(wanted.arrays).map(rectOf)],
    pivots: [
      ...sheet.pivots,
      ...Object.entries(wanted.pivots ?? {}).flatMap(([pivot, address]) =>
        on([address]).map((area) => ({ name: pivot, rect: rectOf(area) }))
      ),
    ],
    columns: [...sheet.columns, ...hidden].sort((one, other) => one.first - other.first),
    rows: rowsOf(sheet.rows, on(wanted.hiddenRows), on(wanted.unlocked), styles),
    tables: sheet.tables.map((table) => ({
      ...table,
      isFiltered: table.isFiltered || (wanted.isFiltered ?? []).includes(table.name),
    })),
    comments: [
      ...sheet.comments,
      ...Object.entries(wanted.comments ?? {}).flatMap(([address, text]) =>
        on([address]).map(({ top, left }) => {
          const replies = answered.has(address) ? 1 : 0;
          return { row: top, column: left, text, author: "Ada", replies };
        })
      ),
    ],
  };
}

function rowsOf(
  rows: DocumentSheet["rows"],
  hidden: readonly Area[],
  unlocked: readonly Area[],
  styles: number
): DocumentRow[] {
  const last = Math.max(-1, ...[...hidden, ...unlocked].map(({ bottom }) => bottom));
  return Array.from({ length: Math.max(rows.length, last + 1) }, (_, row) => {
    const line = rows[row] ?? { cells: [], height: null, hidden: false, style: null };
    const cells = [...line.cells];
    for (const { top, bottom, left, right } of unlocked) {
      for (let column = left; row >= top && row <= bottom && column <= right; column++) {
        const cell = cells[column] ?? { value: "", formula: null, style: line.style ?? 0 };
        cells[column] = { ...cell, style: cell.style + styles };
      }
    }
    const isHidden = hidden.some(({ top, bottom }) => row >= top && row <= bottom);
    return { ...line, cells, hidden: line.hidden || isHidden };
  });
}

function rectOf({ top, left, bottom, right }: Area): Rect {
  return { top, left, bottom, right };
}
