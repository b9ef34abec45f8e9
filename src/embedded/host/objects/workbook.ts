import type { HostObject } from "./host-object";
import type { Site } from "./site";
import { applicationObject } from "./application";
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
        return site.objects.range(book.activeSheet, { top, left, bottom: top, right: left });
      },
      GetSelectedRange: () => site.objects.range(book.activeSheet, book.selection),
      _GetRangeForEventByReferenceId: (reference) => references.get(String(reference)),
      _GetRangeOrNullObjectForEventByReferenceId: (reference) => references.find(String(reference)),
      _RemoveReference: (reference) => references.remove(String(reference)),
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
    },
  };
}
