import { overlaps } from "../../../workbook/address";
import { HostError, type BookSheet, type BookTable, type Rect } from "../book";
import { invalidArgument, isHostObject, notFound, sameName, type HostObject } from "./host-object";
import type { Site } from "./site";
import { sheetAndRect } from "./sheet-address";
import { assertUnprotected } from "./write-guard";

const ADD = "TableCollection.add";

/** The tables of one sheet, or of the workbook where `sheet` is null. */
export function tablesObject(sheet: BookSheet | null, site: Site): HostObject {
  const { book, events } = site;
  const tables = () => book.tables.filter((table) => !sheet || table.sheet.id === sheet.id);
  const object = (table: BookTable | undefined) => (table ? site.objects.table(table) : null);
  const find = (key: unknown) =>
    object(tables().find(({ id, name }) => id === key || sameName(name, key)));
  return {
    name: "TableCollection",
    read: { Count: () => tables().length },
    items: () => tables().map((table) => site.objects.table(table)),
    find,
    call: {
      ...events.registration(sheet?.id ?? null, "DataChanged"),
      Add: (address, hasHeaders) => {
        const place = isHostObject(address)
          ? address.cells
          : sheetAndRect(String(address), sheet, book, ADD);
        if (!place) throw invalidArgument(ADD, "a table stands on a range.");
        assertFree(place.sheet, place.rect, site);
        return site.objects.table(book.addTable(place.sheet, place.rect, Boolean(hasHeaders)));
      },
      GetCount: () => tables().length,
      GetItemAt: (index) => {
        const item = object(tables()[Number(index)]);
        if (!item) throw notFound("TableCollection.getItemAt");
        return item;
      },
      GetItemOrNullObject: find,
    },
  };
}

function assertFree(sheet: BookSheet, rect: Rect, { book }: Site): void {
  assertUnprotected(sheet, ADD);
  const area = { sheet: sheet.id, ...rect };
  if (book.tables.some((table) => overlaps({ sheet: table.sheet.id, ...table.rect }, area))) {
    throw new HostError("InvalidOperation", "A table cannot overlap another table.", ADD);
  }
}
