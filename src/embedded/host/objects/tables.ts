import { overlaps, parseAddress } from "../../../workbook/address";
import { HostError, type BookSheet, type BookTable, type Rect } from "../book";
import { invalidArgument, isHostObject, notFound, sameName, type HostObject } from "./host-object";
import type { Site } from "./site";
import { assertWritable } from "./range-content";
import { addressedRect } from "./rectangle";

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
          : addressed(String(address), sheet, site);
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

function addressed(
  address: string,
  own: BookSheet | null,
  { book }: Site
): { sheet: BookSheet; rect: Rect } {
  const sheet = own ?? namedSheet(address, book.sheets, book.activeSheet);
  return { sheet, rect: addressedRect(address, sheet, ADD) };
}

function namedSheet(address: string, sheets: readonly BookSheet[], active: BookSheet): BookSheet {
  if (!address.includes("!")) return active;
  const name = parseAddress(address).sheet;
  const sheet = sheets.find((candidate) => sameName(candidate.name, name));
  if (!sheet) throw notFound(ADD);
  return sheet;
}

function assertFree(sheet: BookSheet, rect: Rect, { book }: Site): void {
  assertWritable(sheet, ADD);
  const area = { sheet: sheet.id, ...rect };
  if (book.tables.some((table) => overlaps({ sheet: table.sheet.id, ...table.rect }, area))) {
    throw new HostError("InvalidOperation", "A table cannot overlap another table.", ADD);
  }
}
