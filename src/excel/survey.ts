import { columnCount, rowCount, type Area } from "../workbook/address";
import {
  TOP_COLUMNS,
  TOP_ROWS,
  type CellValue,
  type LooksBeside,
  type SheetSurvey,
  type Survey,
  type TableSurvey,
} from "../workbook/survey";
import { dateSystemOf } from "./date-system";
import { areaOf, EXTENT } from "./extent";

/**
 * Three round trips, whatever the workbook holds: what there is, how large it is, its first cells; a fourth where dates are
 * among these, for how they are shown.
 */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const { application, worksheets, tables, pivotTables } = workbook;
  workbook.load({ name: true, readOnly: true, protection: { protected: true } });
  application.load({ decimalSeparator: true, thousandsSeparator: true });
  application.cultureInfo.load({ name: true });
  worksheets.load({
    name: true,
    visibility: true,
    protection: { protected: true },
    autoFilter: { isDataFiltered: true },
  });
  tables.load({
    name: true,
    showHeaders: true,
    showTotals: true,
    worksheet: { name: true },
    autoFilter: { isDataFiltered: true },
  });
  pivotTables.load({ name: true, worksheet: { name: true } });
  await context.sync();

  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true),
  }));
  for (const { used } of sheets) used.load(EXTENT);
  const extents = tables.items.map((table) => ({ table, whole: table.getRange() }));
  for (const { whole } of extents) whole.load(EXTENT);
  const pivots = pivotTables.items.map((pivot) => ({ pivot, whole: pivot.layout.getRange() }));
  for (const { whole } of pivots) whole.load(EXTENT);
  await context.sync();

  const room = { cells: BESIDE_CELLS };
  const sheetReads = sheets.map(({ sheet, used }) => queueSheet(sheet, used, room));
  const tableReads = extents.map(({ table, whole }) => queueTable(table, whole));
  await context.sync();

  const found = {
    sheets: sheetReads.map((map) => map()),
    tables: tableReads.map((map) => map()),
  };
  const dateSystem = await dateSystemOf(context, found);
  return {
    workbook: workbook.name,
    isReadOnly: workbook.readOnly,
    isStructureLocked: workbook.protection.protected,
    culture: {
      locale: application.cultureInfo.name,
      decimal: application.decimalSeparator,
      thousands: application.thousandsSeparator,
      ...(dateSystem === 1904 && { dateSystem }),
    },
    sheets: found.sheets,
    tables: found.tables,
    pivots: pivots.map(({ pivot, whole }) => ({
      name: pivot.name,
      area: areaOf(pivot.worksheet.name, whole),
    })),
  };
}

/** Cells beside used areas whose formats are read, over all sheets: at about 10 bytes each far below a request's limit. */
const BESIDE_CELLS = 20_000;

/** Queues what the third round trip reads; the result maps it. */
function queueSheet(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  room: { cells: number }
): () => SheetSurvey {
  const area = used.isNullObject ? null : areaOf(sheet.name, used);
  const top = area && queueTop(sheet, area);
  const beside = area && queueWidthsBeside(sheet, area);
  const looks = area && queueLooksBeside(sheet, area, room);
  return () => ({
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered,
    used: area,
    top: top ? valuesOf(top) : [],
    topFormats: top ? formatsOf(top) : [],
    ...(beside ? { widthsBeside: beside() } : {}),
    ...(looks ? { looksBeside: looks() } : {}),
  });
}

function queueTable(table: Excel.Table, whole: Excel.Range): () => TableSurvey {
  const sheet = table.worksheet;
  const all = areaOf(sheet.name, whole);
  const { showHeaders: hasHeader, showTotals: hasTotals } = table;
  const area = { ...all, bottom: hasTotals ? all.bottom - 1 : all.bottom };
  const head = queueHead(sheet, area);
  const top = queueTop(sheet, area);
  const beside = queueWidthsBeside(sheet, area);
  return () => {
    const rows = [...valuesOf(head), ...valuesOf(top).slice(HEAD_ROWS)];
    const formats = formatsOf(head);
    const body = hasHeader ? 1 : 0;
    return {
      name: table.name,
      sheet: sheet.name,
      area,
      hasHeader,
      hasTotals,
      isFiltered: table.autoFilter.isDataFiltered,
      headers: hasHeader ? (rows[0] ?? []).map(String) : [],
      sample: rows.slice(body),
      formats: formats[body] ?? [],
      widthsBeside: beside(),
    };
  };
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very hidden" } as const;

/** Header and first body row. */
const HEAD_ROWS = 2;

/** Every column of the first rows: the columns that a write adds stand at the right end of the widest table too. */
function queueHead(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const rows = Math.min(rowCount(area), HEAD_ROWS);
  const range = sheet.getRangeByIndexes(area.top, area.left, rows, columnCount(area));
  range.load({ values: true, numberFormat: true });
  return range;
}

function queueTop(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const rows = Math.min(rowCount(area), TOP_ROWS);
  const columns = Math.min(columnCount(area), TOP_COLUMNS);
  const range = sheet.getRangeByIndexes(area.top, area.left, rows, columns);
  range.load({ values: true, numberFormat: true });
  return range;
}

/** As many as a write may add; Excel has 16,384 columns. */
function columnsBeside({ right }: Area): number {
  return Math.min(3, 16_383 - right);
}

function queueWidthsBeside(sheet: Excel.Worksheet, area: Area): () => number[] {
  const columns = Array.from({ length: columnsBeside(area) }, (_, at) => area.right + 1 + at);
  const formats = columns.map((column) => {
    const { format } = sheet.getRangeByIndexes(area.top, column, 1, 1);
    format.load({ columnWidth: true });
    return format;
  });
  return () => formats.map((format) => format.columnWidth);
}

/** null where there is no room left for that many formats. */
function queueLooksBeside(
  sheet: Excel.Worksheet,
  area: Area,
  room: { cells: number }
): (() => LooksBeside) | null {
  const columns = columnsBeside(area);
  const count = rowCount(area) * columns;
  if (columns === 0 || count > room.cells) return null;
  room.cells -= count;
  const cells = () => sheet.getRangeByIndexes(area.top, area.right + 1, rowCount(area), columns);
  const range = cells();
  range.load({ numberFormat: true });
  const { font } = cells().format;
  font.load({ bold: true });
  // The declaration leaves out that bold is null where the cells differ.
  return () => ({ bold: font.bold as boolean | null, formats: formatsOf(range) });
}

function valuesOf(range: Excel.Range): readonly (readonly CellValue[])[] {
  return range.values as CellValue[][];
}

function formatsOf(range: Excel.Range): readonly (readonly string[])[] {
  return range.numberFormat as string[][];
}
