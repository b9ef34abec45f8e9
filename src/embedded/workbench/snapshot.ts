import { CellValueType, LocaleType } from "@univerjs/presets";
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/presets";
import type { CellValue } from "../../workbook/survey";
import type {
  CellStyle,
  DocumentCell,
  DocumentRow,
  DocumentSheet,
  XlsxDocument,
} from "../document/document";
import { noteResource, ruleResource } from "./snapshot-attachments";
import { isComputable, keptFormula } from "./snapshot-formulas";
import type { KnownFunctions } from "./snapshot-formulas";
import { gridStyles, styleName } from "./snapshot-styles";
import { tableResource } from "./snapshot-tables";

/** Blank rows and columns the grid keeps below and beside what the cells hold. */
export const SPARE_ROWS = 200;
export const SPARE_COLUMNS = 20;

/** The look of cells that the file says nothing about, and of new sheets. */
export const DEFAULT_STYLE = styleName(0, false);

/** Pixels of a line per point of its letters. */
const LINE_HEIGHT = 1.7;

/** The workbook in the grid's own form, to be handed to createWorkbook. Sheets without cells (charts) are left out. */
export function snapshotOf(
  document: XlsxDocument,
  id: string,
  known: KnownFunctions
): Partial<IWorkbookData> {
  const sheets = document.sheets
    .filter((sheet) => sheet.kind === "worksheet")
    .map((sheet, index) => ({ id: `sheet${index}`, sheet }));
  return {
    id,
    name: document.name,
    locale: LocaleType.EN_US,
    styles: gridStyles(document.styles),
    sheetOrder: sheets.map((entry) => entry.id),
    sheets: Object.fromEntries(
      sheets.map((entry) => [entry.id, gridSheet(entry.id, entry.sheet, document.styles, known)])
    ),
    resources: [
      {
        name: "SHEET_TABLE_PLUGIN",
        data: JSON.stringify(
          tableResource(sheets.map((entry) => ({ id: entry.id, tables: entry.sheet.tables })))
        ),
      },
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify(ruleResource(sheets)) },
      { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(noteResource(sheets)) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(document, sheets)) },
    ],
  };
}

function gridSheet(
  id: string,
  sheet: DocumentSheet,
  styles: readonly CellStyle[],
  known: KnownFunctions
): Partial<IWorksheetData> {
  const { rows, columns } = sheet.frozen;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    rowCount: Math.max(sheet.rows.length, sheet.used?.bottom ?? 0) + SPARE_ROWS,
    columnCount: Math.max(sheet.used?.right ?? 0, 25) + SPARE_COLUMNS,
    defaultStyle: DEFAULT_STYLE,
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    mergeData: sheet.merges.map((rect) => ({
      startRow: rect.top,
      startColumn: rect.left,
      endRow: rect.bottom,
      endColumn: rect.right,
    })),
    columnData: columnData(sheet),
    rowData: Object.fromEntries(
      sheet.rows.flatMap((row, r) =>
        row ? [[r, rowData(row, sheet.defaultRowHeight, styles)]] : []
      )
    ),
    cellData: cellData(sheet, known),
  };
}

function columnData(sheet: DocumentSheet): NonNullable<IWorksheetData["columnData"]> {
  const last = Math.max(sheet.used?.right ?? 0, 25) + SPARE_COLUMNS - 1;
  const data: NonNullable<IWorksheetData["columnData"]> = {};
  for (const span of sheet.columns) {
    for (let column = span.first; column <= Math.min(span.last, last); column++) {
      data[column] = {
        ...(span.pixels !== null && { w: span.pixels }),
        ...(span.hidden && { hd: 1 }),
        ...(span.style !== null && { s: styleName(span.style, false) }),
      };
    }
  }
  return data;
}

function rowData(
  row: DocumentRow,
  usual: number,
  styles: readonly CellStyle[]
): IWorksheetData["rowData"][number] {
  const largest = row.cells.reduce(
    (size, cell) => Math.max(size, cell ? (styles[cell.style]?.fontSize ?? 0) : 0),
    0
  );
  return {
    // Excel fits a row without a height of its own to its largest letters when it draws; the grid does not.
    h: row.height ?? Math.max(usual, Math.ceil(largest * LINE_HEIGHT)),
    ...(row.height !== null && { ia: 0 as const }),
    ...(row.hidden && { hd: 1 as const }),
    ...(row.style !== null && { s: styleName(row.style, false) }),
  };
}

function cellData(sheet: DocumentSheet, known: KnownFunctions): IWorksheetData["cellData"] {
  const inArray = (row: number, column: number) =>
    sheet.arrays.some(
      (rect) =>
        rect.top <= row &&
        row <= rect.bottom &&
        rect.left <= column &&
        column <= rect.right &&
        (row !== rect.top || column !== rect.left)
    );
  const styled = sheet.columns.filter((span) => span.style !== null);
  const inStyledColumn = (column: number) =>
    styled.some(({ first, last }) => first <= column && column <= last);
  const data: IWorksheetData["cellData"] = {};
  sheet.rows.forEach((row, r) => {
    if (!row) return;
    const cells: Record<number, ICellData> = {};
    row.cells.forEach((cell, c) => {
      if (!cell) return;
      // The engine spills into these itself and takes what it finds there for an obstacle.
      const content = sheet.arrays.length > 0 && inArray(r, c) ? {} : cellContent(cell, known);
      const isAlone = row.style !== null || inStyledColumn(c);
      cells[c] = { ...content, s: styleName(cell.style, isAlone) };
    });
    data[r] = cells;
  });
  return data;
}

function cellContent(cell: DocumentCell, known: KnownFunctions): ICellData {
  if (cell.formula === null) return typed(cell.value);
  return isComputable(cell.formula, known)
    ? { ...typed(cell.value), f: cell.formula }
    : { ...typed(cell.value), ...keptFormula(cell.formula, cell.value) };
}

function typed(value: CellValue): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return value === "" ? {} : { v: value, t: CellValueType.STRING };
}

function definedNames(
  document: XlsxDocument,
  sheets: readonly { readonly id: string; readonly sheet: DocumentSheet }[]
): Record<string, object> {
  const local = (index: number) => sheets.find(({ sheet }) => sheet === document.sheets[index])?.id;
  return Object.fromEntries(
    document.definedNames
      // _xlnm.Print_Area and the like belong to Excel's own printing and filtering.
      .filter(({ name }) => !name.startsWith("_xl"))
      .map(({ name, sheet, refersTo }, index) => [
        `name${index}`,
        {
          id: `name${index}`,
          name,
          formulaOrRefString: refersTo,
          localSheetId: (sheet === null ? undefined : local(sheet)) ?? "AllDefaultWorkbook",
          hidden: false,
        },
      ])
  );
}
