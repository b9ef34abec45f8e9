import { HostError, type Book, type BookSheet } from "../book";
import { invalidArgument, sameName, type HostObject, type Site } from "./host-object";
import { worksheetObject } from "./worksheet";

export function worksheetsObject(site: Site): HostObject {
  const { book, events } = site;
  const find = (key: unknown) => {
    const sheet = book.sheets.find(({ id, name }) => id === key || sameName(name, key));
    return sheet ? worksheetObject(sheet, site) : null;
  };
  return {
    name: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheetObject(sheet, site)),
    find,
    call: {
      ...events.registration(
        null,
        "Activated",
        "Added",
        "DataChanged",
        "Deleted",
        "SelectionChanged"
      ),
      Add: (name) => {
        const sheet = book.addSheet(
          typeof name === "string" ? sheetName(name, book, "WorksheetCollection.add") : null
        );
        events.sheetAdded(sheet);
        return worksheetObject(sheet, site);
      },
      GetActiveWorksheet: () => worksheetObject(book.activeSheet, site),
      GetCount: (visibleOnly) => shown(book, visibleOnly).length,
      GetFirst: (visibleOnly) => worksheetObject(shown(book, visibleOnly)[0]!, site),
      GetItemOrNullObject: find,
      GetLast: (visibleOnly) => worksheetObject(shown(book, visibleOnly).at(-1)!, site),
    },
  };
}

/**
 * The name, checked as Excel does: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History",
 * and not taken.
 */
export function sheetName(name: string, book: Book, location: string, own?: BookSheet): string {
  if (!/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name) || sameName(name, "history")) {
    throw invalidArgument(location, `"${name}" cannot be the name of a sheet.`);
  }
  if (book.sheets.some((sheet) => sheet.id !== own?.id && sameName(sheet.name, name))) {
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
      location,
      409
    );
  }
  return name;
}

function shown(book: Book, visibleOnly: unknown): readonly BookSheet[] {
  return visibleOnly
    ? book.sheets.filter(({ visibility }) => visibility === "Visible")
    : book.sheets;
}
