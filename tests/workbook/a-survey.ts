import type { CellValue, SheetSurvey, Survey, TableSurvey } from "../../src/workbook/survey";

type Cells = readonly (readonly CellValue[])[];

/** A sheet whose cells begin at A1. */
export function aSheet(name: string, cells: Cells, rest: Partial<SheetSurvey> = {}): SheetSurvey {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const top = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    name,
    visibility: "visible",
    isProtected: false,
    used:
      cells.length === 0
        ? null
        : { sheet: name, top: 0, left: 0, bottom: cells.length - 1, right: width - 1 },
    top,
    topFormats: top.map((row) => row.map(() => "General")),
    ...rest,
  };
}

/** An Excel table at A1 of its sheet; the first row is its header. */
export function aTable(name: string, sheet: string, cells: Cells): TableSurvey {
  const [headers = [], ...sample] = cells;
  return {
    name,
    sheet,
    area: { sheet, top: 0, left: 0, bottom: cells.length - 1, right: headers.length - 1 },
    hasHeader: true,
    hasTotals: false,
    headers: headers.map(String),
    sample,
    formats: headers.map(() => "General"),
  };
}

export function aSurvey(
  sheets: readonly SheetSurvey[],
  tables: readonly TableSurvey[] = []
): Survey {
  return {
    workbook: "test.xlsx",
    culture: { locale: "en-US", decimal: ".", thousands: "," },
    sheets,
    tables,
  };
}
