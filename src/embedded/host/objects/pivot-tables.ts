import type { BookPivot, BookSheet } from "../book";
import { sameName, type HostObject } from "./host-object";
import type { Site } from "./site";

/** All PivotTables of the workbook. They are there to be looked at: nothing refreshes or changes them. */
export function pivotTablesObject(site: Site): HostObject {
  const pivots = () =>
    site.book.sheets.flatMap((sheet) =>
      (sheet.pivots?.() ?? []).map((pivot) => ({ sheet, pivot }))
    );
  return {
    name: "PivotTableCollection",
    items: () => pivots().map(({ sheet, pivot }) => pivotTableObject(sheet, pivot, site)),
    find: (key) => {
      const found = pivots().find(({ pivot: { id, name } }) => id === key || sameName(name, key));
      return found ? pivotTableObject(found.sheet, found.pivot, site) : null;
    },
    call: { GetCount: () => pivots().length },
  };
}

/** The range of its layout leaves out the cells of its filters (documentation of PivotLayout.getRange). */
function pivotTableObject(sheet: BookSheet, { id, name, rect }: BookPivot, site: Site): HostObject {
  return {
    name: "PivotTable",
    id,
    read: { Id: () => id, Name: () => name },
    link: {
      Layout: () => ({
        name: "PivotLayout",
        call: { GetRange: () => site.objects.range(sheet, rect) },
      }),
      Worksheet: () => site.objects.worksheet(sheet),
    },
  };
}
