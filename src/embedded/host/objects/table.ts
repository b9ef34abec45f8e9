import { HostError, type Book, type BookTable, type Rect } from "../book";
import { invalidArgument, notFound, sameName, type HostObject, type Site } from "./host-object";
import { assertWritable } from "./range-content";
import { rangeObject } from "./range";
import { tableColumnsObject } from "./table-columns";
import { worksheetObject } from "./worksheet";

export function tableObject(table: BookTable, site: Site): HostObject {
  const { book, events } = site;
  const range = (rect: Rect) => rangeObject(table.sheet, rect, site);
  return {
    name: "Table",
    id: table.id,
    read: {
      Name: () => table.name,
      ShowHeaders: () => table.showHeaders,
      ShowTotals: () => table.showTotals,
      Style: () => table.style,
    },
    write: { Name: (name) => (table.name = tableName(String(name), table, book)) },
    link: {
      Columns: () => tableColumnsObject(table, site),
      Rows: () => ({ name: "TableRowCollection", read: { Count: () => bodyRows(table) } }),
      Worksheet: () => worksheetObject(table.sheet, site),
    },
    call: {
      ...events.registration(table.id, "DataChanged"),
      ConvertToRange: () => {
        book.removeTable(table);
        return range(table.rect);
      },
      Delete: () => {
        assertWritable(table.sheet, "Table.delete");
        const { rect } = table;
        book.removeTable(table);
        table.sheet.clear(rect, "All");
      },
      GetDataBodyRange: () => range(bodyOf(table)),
      GetHeaderRowRange: () => {
        if (!table.showHeaders) throw notFound("Table.getHeaderRowRange");
        return range({ ...table.rect, bottom: table.rect.top });
      },
      GetRange: () => range(table.rect),
      GetTotalRowRange: () => {
        if (!table.showTotals) throw notFound("Table.getTotalRowRange");
        return range({ ...table.rect, top: table.rect.bottom });
      },
    },
  };
}

/** Cells between header and totals. */
export function bodyOf({ rect, showHeaders, showTotals }: BookTable): Rect {
  return {
    ...rect,
    top: rect.top + (showHeaders ? 1 : 0),
    bottom: rect.bottom - (showTotals ? 1 : 0),
  };
}

function bodyRows(table: BookTable): number {
  const { top, bottom } = bodyOf(table);
  return bottom - top + 1;
}

/** A word of letters, digits, "." and "_" that is not a cell address and no other table's name. */
function tableName(name: string, own: BookTable, book: Book): string {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!isWord || /^([A-Za-z]{1,3}\d+|[RrCc])$/.test(name)) {
    throw invalidArgument("Table.name", `"${name}" cannot be the name of a table.`);
  }
  if (book.tables.some((table) => table.id !== own.id && sameName(table.name, name))) {
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
      "Table.name",
      409
    );
  }
  return name;
}
