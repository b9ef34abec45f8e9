import type { BookTable, CellInput, Rect } from "../book";
import { invalidArgument, isGiven, notFound, sameName, type HostObject } from "./host-object";
import type { Site } from "./site";
import { columns, rows } from "./rectangle";
import { bodyOf } from "./table-body";
import { assertUnprotected } from "./write-guard";

const ADD = "TableColumnCollection.add";

export function tableColumnsObject(table: BookTable, site: Site): HostObject {
  const count = () => columns(table.rect);
  const find = (key: unknown) => {
    const index =
      typeof key === "number" ? key - 1 : headers(table).findIndex((name) => sameName(name, key));
    return index >= 0 && index < count() ? tableColumnObject(table, index, site) : null;
  };
  return {
    name: "TableColumnCollection",
    read: { Count: count },
    items: () => headers(table).map((_, index) => tableColumnObject(table, index, site)),
    find,
    call: {
      Add: (index, values, name) => {
        assertUnprotected(table.sheet, ADD);
        if (isGiven(index) && index !== -1 && index !== count()) {
          throw invalidArgument(ADD, "the embedded Excel adds columns at the right end only.");
        }
        table.addColumn(newCells(table, values, name));
        return tableColumnObject(table, count() - 1, site);
      },
      GetCount: count,
      GetItemAt: (index) => {
        const item = typeof index === "number" && find(index + 1);
        if (!item) throw notFound("TableColumnCollection.getItemAt");
        return item;
      },
      GetItemOrNullObject: find,
    },
  };
}

/** Ids count from 1 in the order of the columns. */
function tableColumnObject(table: BookTable, index: number, site: Site): HostObject {
  const part = (rect: Rect): Rect => ({
    ...rect,
    left: rect.left + index,
    right: rect.left + index,
  });
  const range = (rect: Rect) => site.objects.range(table.sheet, part(rect));
  const headerRect = () => part({ ...table.rect, bottom: table.rect.top });
  return {
    name: "TableColumn",
    id: index + 1,
    read: {
      Index: () => index,
      Name: () => headers(table)[index],
      Values: () => table.sheet.values(part(table.rect)),
    },
    write: {
      Name: (name) => {
        assertUnprotected(table.sheet, "TableColumn.name");
        table.sheet.write(headerRect(), [[String(name)]]);
      },
    },
    call: {
      Delete: () => {
        assertUnprotected(table.sheet, "TableColumn.delete");
        table.removeColumn(index);
      },
      GetDataBodyRange: () => range(bodyOf(table)),
      GetHeaderRowRange: () => range({ ...table.rect, bottom: table.rect.top }),
      GetRange: () => range(table.rect),
    },
  };
}

function headers(table: BookTable): string[] {
  const { rect, sheet, showHeaders } = table;
  if (!showHeaders)
    return Array.from({ length: columns(rect) }, (_, index) => `Column${index + 1}`);
  return (sheet.values({ ...rect, bottom: rect.top })[0] ?? []).map(String);
}

/** The column's cells from the header down; `name` goes before a header among the values. */
function newCells(table: BookTable, values: unknown, name: unknown): CellInput[] {
  const height = rows(table.rect);
  const cells: CellInput[] = isGiven(values) ? column(values) : Array<CellInput>(height).fill(null);
  if (cells.length !== height)
    throw invalidArgument(ADD, `the table has ${height} rows, the values ${cells.length}.`);
  return isGiven(name) ? [String(name), ...cells.slice(1)] : cells;
}

function column(values: unknown): CellInput[] {
  if (!Array.isArray(values)) throw invalidArgument(ADD, "values come as an array of rows.");
  return values.map((row: unknown) => (Array.isArray(row) ? row[0] : row) as CellInput);
}
