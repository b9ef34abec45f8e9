import { HostError, type Book, type BookTable, type Rect } from "../book";
import { invalidArgument, notFound, sameName, type HostObject } from "./host-object";
import type { Site } from "./site";
import { rows } from "./rectangle";
import { autoFilterObject } from "./auto-filter";
import { bodyOf } from "./table-body";
import { tableColumnsObject } from "./table-columns";
import { assertUnprotected } from "./write-guard";

export function tableObject(table: BookTable, site: Site): HostObject {
  const { book, events } = site;
  const range = (rect: Rect) => site.objects.range(table.sheet, rect);
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
      AutoFilter: () => autoFilterObject(table.isFiltered),
      Columns: () => tableColumnsObject(table, site),
      Rows: () => ({ name: "TableRowCollection", read: { Count: () => rows(bodyOf(table)) } }),
      Worksheet: () => site.objects.worksheet(table.sheet),
    },
    call: {
      ...events.registration(table.id, "DataChanged"),
      ConvertToRange: () => {
        book.removeTable(table);
        return range(table.rect);
      },
      Delete: () => {
        assertUnprotected(table.sheet, "Table.delete");
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
