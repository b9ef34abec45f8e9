import type { Book, BookSheet } from "../book";
import { sameName, type HostObject } from "./host-object";
import type { Site } from "./site";
import { sheetName } from "./sheet-name";
import { assertStructureIsFree } from "./write-guard";

export function worksheetsObject(site: Site): HostObject {
  const { book, events } = site;
  const find = (key: unknown) => {
    const sheet = book.sheets.find(({ id, name }) => id === key || sameName(name, key));
    return sheet ? site.objects.worksheet(sheet) : null;
  };
  return {
    name: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => site.objects.worksheet(sheet)),
    find,
    call: {
      ...events.registration(
        null,
        "Activated",
        "Added",
        "Calculated",
        "DataChanged",
        "Deleted",
        "SelectionChanged"
      ),
      Add: (name) => {
        assertStructureIsFree(book, "WorksheetCollection.add");
        const sheet = book.addSheet(
          typeof name === "string" ? sheetName(name, book, "WorksheetCollection.add") : null
        );
        events.sheetAdded(sheet);
        return site.objects.worksheet(sheet);
      },
      GetActiveWorksheet: () => site.objects.worksheet(book.activeSheet),
      GetCount: (visibleOnly) => shown(book, visibleOnly).length,
      GetFirst: (visibleOnly) => site.objects.worksheet(shown(book, visibleOnly)[0]!),
      GetItemOrNullObject: find,
      GetLast: (visibleOnly) => site.objects.worksheet(shown(book, visibleOnly).at(-1)!),
    },
  };
}

function shown(book: Book, visibleOnly: unknown): readonly BookSheet[] {
  return visibleOnly
    ? book.sheets.filter(({ visibility }) => visibility === "Visible")
    : book.sheets;
}
