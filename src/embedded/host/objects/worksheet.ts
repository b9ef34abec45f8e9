import { HostError, type BookSheet } from "../book";
import { invalidArgument, isGiven, type HostObject } from "./host-object";
import type { Site } from "./site";
import { autoFilterObject } from "./auto-filter";
import { chartsObject } from "./charts";
import { commentsObject } from "./comments";
import { usedRange } from "./range";
import { addressedRect, wholeSheet, within } from "./rectangle";
import { tablesObject } from "./tables";
import { activate } from "./sheet-activation";
import { sheetName } from "./sheet-name";
import { assertStructureIsFree } from "./write-guard";

export function worksheetObject(sheet: BookSheet, site: Site): HostObject {
  const { book, events } = site;
  const range = (rect: ReturnType<typeof wholeSheet>) => site.objects.range(sheet, rect);
  const position = () => book.sheets.findIndex(({ id }) => id === sheet.id);
  return {
    name: "Worksheet",
    id: sheet.id,
    read: {
      Name: () => sheet.name,
      Position: position,
      Visibility: () => sheet.visibility,
    },
    write: {
      Name: (name) => {
        assertStructureIsFree(book, "Worksheet.name");
        sheet.name = sheetName(String(name), book, "Worksheet.name", sheet);
      },
      Position: (to) => {
        assertStructureIsFree(book, "Worksheet.position");
        const index = Number(to);
        if (!(index >= 0 && index < book.sheets.length))
          throw invalidArgument("Worksheet.position", `no place ${index}.`);
        book.moveSheet(sheet, index);
      },
    },
    link: {
      AutoFilter: () => autoFilterObject(sheet.isFiltered),
      Charts: () => chartsObject(sheet, site),
      Comments: () => commentsObject(sheet, site),
      Protection: () => ({
        name: "WorksheetProtection",
        read: { Protected: () => sheet.isProtected },
      }),
      Tables: () => tablesObject(sheet, site),
    },
    call: {
      ...events.registration(
        sheet.id,
        "Activated",
        "Calculated",
        "ColumnSorted",
        "DataChanged",
        "RowSorted",
        "SelectionChanged"
      ),
      Activate: () => activate(sheet, site),
      Calculate: () => null,
      Delete: () => remove(sheet, site),
      GetCell: (row, column) =>
        range(within({ top: Number(row), left: Number(column) }, "Worksheet.getCell")),
      GetRange: (address) =>
        range(
          isGiven(address)
            ? addressedRect(String(address), sheet, "Worksheet.getRange")
            : wholeSheet()
        ),
      GetRangeByIndexes: (row, column, rows, columns) =>
        range(
          within(
            {
              top: Number(row),
              left: Number(column),
              rows: Number(rows),
              columns: Number(columns),
            },
            "Worksheet.getRangeByIndexes"
          )
        ),
      GetUsedRange: () =>
        usedRange(sheet, wholeSheet(), site) ?? range({ top: 0, left: 0, bottom: 0, right: 0 }),
      GetUsedRangeOrNullObject: () => usedRange(sheet, wholeSheet(), site),
    },
  };
}

function remove(sheet: BookSheet, { book, events }: Site): void {
  assertStructureIsFree(book, "Worksheet.delete");
  if (sheet.visibility === "VeryHidden") {
    // InvalidOperation until its visibility changes (documentation of Worksheet.delete).
    throw new HostError(
      "InvalidOperation",
      "A very hidden sheet cannot be deleted.",
      "Worksheet.delete"
    );
  }
  const others = book.sheets.filter(
    ({ id, visibility }) => id !== sheet.id && visibility === "Visible"
  );
  if (others.length === 0) {
    throw new HostError(
      "InvalidOperation",
      "A workbook keeps at least one visible sheet.",
      "Worksheet.delete"
    );
  }
  book.removeSheet(sheet);
  events.sheetDeleted(sheet);
}
