import type { HostObject } from "./host-object";
import type { Site } from "./site";
import { applicationObject } from "./application";
import { commentsObject } from "./comments";
import { pivotTablesObject } from "./pivot-tables";
import { rangeAreas } from "./range-state";
import { settingsObject } from "./settings";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

export function workbookObject(site: Site): HostObject {
  const { book, references } = site;
  return {
    name: "Workbook",
    read: { Name: () => book.name, ReadOnly: () => book.isReadOnly, AutoSave: () => false },
    link: {
      Application: () => applicationObject(site),
      Comments: () => commentsObject(null, site),
      PivotTables: () => pivotTablesObject(site),
      Protection: () => ({
        name: "WorkbookProtection",
        read: { Protected: () => book.isStructureProtected },
      }),
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
      GetSelectedRanges: () => rangeAreas(book.activeSheet, [book.selection], site),
      _GetRangeForEventByReferenceId: (reference) => references.get(String(reference)),
      _GetRangeOrNullObjectForEventByReferenceId: (reference) => references.find(String(reference)),
      _RemoveReference: (reference) => references.remove(String(reference)),
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
    },
  };
}
