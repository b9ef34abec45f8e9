import type { Area } from "../workbook/address";

/** What to load of a range to know where it is. */
export const EXTENT = {
  rowIndex: true,
  columnIndex: true,
  rowCount: true,
  columnCount: true,
} as const;

export function areaOf(sheet: string, range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left } = range;
  return {
    sheet,
    top,
    left,
    bottom: top + range.rowCount - 1,
    right: left + range.columnCount - 1,
  };
}
