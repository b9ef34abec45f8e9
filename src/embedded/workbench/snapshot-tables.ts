import { TableColumnDataTypeEnum } from "@univerjs/sheets-table";
import type { ITableColumnJson, ITableJson } from "@univerjs/sheets-table";
import type { DocumentTable } from "../document/document";

/** Where a table of the grid keeps the name of its Excel style: the grid has styles of its own and knows no others. */
export const EXCEL_STYLE = "excelStyle";

/** Where it keeps that the file hides rows by the filter of the table; the grid does not load the filter itself. */
export const FILTERED = "filteredInFile";

/**
 * The resource that makes the grid load tables with the workbook. Adding them afterwards would refuse a table that has the
 * name of its sheet, which Excel allows.
 */
export function tableResource(
  sheets: readonly { readonly id: string; readonly tables: readonly DocumentTable[] }[]
): Record<string, { tables: ITableJson[]; tableFilteredOutRows: number[] }> {
  return Object.fromEntries(
    sheets
      .filter(({ tables }) => tables.length > 0)
      .map(({ id, tables }) => [
        id,
        {
          tables: tables.map((table, index) => gridTable(table, `${id}-table${index}`)),
          tableFilteredOutRows: [],
        },
      ])
  );
}

function gridTable(table: DocumentTable, id: string): ITableJson {
  const { top, left, bottom, right } = table.rect;
  return {
    id,
    name: table.name,
    range: { startRow: top, startColumn: left, endRow: bottom, endColumn: right },
    options: { showHeader: table.hasHeader, showFooter: table.hasTotals },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map((name, index) => gridColumn(`${id}-column${index}`, name)),
    meta: { [EXCEL_STYLE]: table.style, [FILTERED]: table.isFiltered },
  };
}

export function gridColumn(id: string, name: string): ITableColumnJson {
  return {
    id,
    displayName: name,
    dataType: TableColumnDataTypeEnum.String,
    formula: "",
    meta: {},
    style: {},
  };
}
