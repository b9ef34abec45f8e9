import type { HostObject, Site } from "./host-object";
import { applicationObject } from "./application";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

export function workbookObject(site: Site): HostObject {
  const { book, references } = site;
  return {
    name: "Workbook",
    read: { Name: () => book.name, ReadOnly: () => false, AutoSave: () => false },
    link: {
      Application: () => applicationObject(site),
      Settings: () => settingsObject(site),
      Tables: () => tablesObject(null, site),
      Worksheets: () => worksheetsObject(site),
    },
    call: {
      GetActiveCell: () => {
        const { top, left } = book.selection;
        return rangeObject(book.activeSheet, { top, left, bottom: top, right: left }, site);
      },
      GetSelectedRange: () => rangeObject(book.activeSheet, book.selection, site),
      _GetRangeForEventByReferenceId: (reference) => references.get(String(reference)),
      _GetRangeOrNullObjectForEventByReferenceId: (reference) => references.find(String(reference)),
      _RemoveReference: (reference) => references.remove(String(reference)),
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
    },
  };
}
