import { fullAddress, localAddress } from "../../../workbook/address";
import type { Book, BookSheet, Rect } from "../book";
import { conditionalFormatsObject } from "./conditional-formats";
import { clearHyperlinks, hyperlinkOf, setHyperlink } from "./hyperlink";
import { contentOf, writeFormats, writeValues } from "./range-content";
import { rangeFormatObject } from "./range-format";
import { mergedAreas, spillsOf, stateOf } from "./range-state";
import { assertContentsAreFree, assertUnprotected } from "./write-guard";
import {
  addressedRect,
  bounding,
  columns,
  intersection,
  rows,
  wholeColumns,
  wholeRows,
  within,
} from "./rectangle";
import { invalidArgument, isGiven, isHostObject, type HostObject } from "./host-object";
import type { Site } from "./site";
import { activate } from "./sheet-activation";

/** Its members are made when they are asked for: most ranges are asked for one or two. */
export function rangeObject(sheet: BookSheet, rect: Rect, site: Site): HostObject {
  const { book } = site;
  let read: HostObject["read"];
  return {
    name: "Range",
    cells: { sheet, rect },
    get read() {
      read ??= {
        ...placeOf(sheet, rect),
        ...contentOf(sheet, rect),
        ...stateOf(sheet, rect),
        Hyperlink: () => hyperlinkOf(sheet, rect),
      };
      return read;
    },
    get write() {
      return writesOf(sheet, rect, book);
    },
    get link() {
      return {
        ConditionalFormats: () => conditionalFormatsObject(sheet, rect, site),
        Format: () => rangeFormatObject(sheet, rect),
        Worksheet: () => site.objects.worksheet(sheet),
      };
    },
    get call() {
      return {
        ...neighbours(sheet, rect, site),
        ...spillsOf(sheet, rect, site),
        ...deeds(sheet, rect, site),
        GetMergedAreasOrNullObject: () => mergedAreas(sheet, rect, site),
      };
    },
  };
}

/** The part of the used cells inside `rect`, null where there is none. */
export function usedRange(sheet: BookSheet, rect: Rect, site: Site): HostObject | null {
  const used = sheet.used();
  const inside = used && intersection(used, rect);
  return inside && site.objects.range(sheet, inside);
}

function placeOf(sheet: BookSheet, rect: Rect): Record<string, () => unknown> {
  return {
    Address: () => fullAddress({ sheet: sheet.name, ...rect }),
    AddressLocal: () => localAddress({ sheet: sheet.name, ...rect }),
    RowIndex: () => rect.top,
    ColumnIndex: () => rect.left,
    RowCount: () => rows(rect),
    ColumnCount: () => columns(rect),
    CellCount: () => rows(rect) * columns(rect),
  };
}

function writesOf(sheet: BookSheet, rect: Rect, book: Book): NonNullable<HostObject["write"]> {
  return {
    Values: (value) => writeValues(sheet, rect, value, book, "Range.values"),
    Formulas: (value) => writeValues(sheet, rect, value, book, "Range.formulas"),
    FormulasLocal: (value) => writeValues(sheet, rect, value, book, "Range.formulasLocal"),
    Hyperlink: (value) => setHyperlink(sheet, rect, value, book),
    NumberFormat: (value) => writeFormats(sheet, rect, value, "Range.numberFormat"),
    NumberFormatLocal: (value) => writeFormats(sheet, rect, value, "Range.numberFormatLocal"),
  };
}

/** Ranges reached from this one. */
function neighbours(sheet: BookSheet, rect: Rect, site: Site): NonNullable<HostObject["call"]> {
  const { top, left } = rect;
  const size = { rows: rows(rect), columns: columns(rect) };
  const at = (place: Parameters<typeof within>[0], method: string) =>
    site.objects.range(sheet, within(place, `Range.${method}`));
  const other = (range: unknown, method: string) => rectOf(range, sheet, `Range.${method}`);
  const shared = (range: unknown, method: string) => {
    const inside = intersection(rect, other(range, method));
    return inside && site.objects.range(sheet, inside);
  };
  return {
    GetBoundingRect: (range) =>
      site.objects.range(sheet, bounding(rect, other(range, "getBoundingRect"))),
    GetCell: (row, column) =>
      at({ top: top + Number(row), left: left + Number(column) }, "getCell"),
    GetColumn: (column) =>
      at({ ...size, top, left: left + Number(column), columns: 1 }, "getColumn"),
    GetEntireColumn: () => site.objects.range(sheet, wholeColumns(rect)),
    GetEntireRow: () => site.objects.range(sheet, wholeRows(rect)),
    GetIntersectionOrNullObject: (range) => shared(range, "getIntersectionOrNullObject"),
    GetLastCell: () => at({ top: rect.bottom, left: rect.right }, "getLastCell"),
    GetLastColumn: () => at({ ...size, top, left: rect.right, columns: 1 }, "getLastColumn"),
    GetLastRow: () => at({ ...size, top: rect.bottom, left, rows: 1 }, "getLastRow"),
    GetOffsetRange: (down, over) =>
      at({ ...size, top: top + Number(down), left: left + Number(over) }, "getOffsetRange"),
    GetResizedRange: (more, wider) =>
      at(
        { top, left, rows: size.rows + Number(more), columns: size.columns + Number(wider) },
        "getResizedRange"
      ),
    GetAbsoluteResizedRange: (tall, wide) =>
      at({ top, left, rows: Number(tall), columns: Number(wide) }, "getAbsoluteResizedRange"),
    GetRow: (row) => at({ ...size, top: top + Number(row), left, rows: 1 }, "getRow"),
    GetUsedRange: () => usedRange(sheet, rect, site) ?? at({ top, left }, "getUsedRange"),
    GetUsedRangeOrNullObject: () => usedRange(sheet, rect, site),
  };
}

function deeds(sheet: BookSheet, rect: Rect, site: Site): NonNullable<HostObject["call"]> {
  return {
    Calculate: () => null,
    Clear: (applyTo) => clear(sheet, rect, applyTo),
    Select: () => {
      activate(sheet, site);
      site.book.selection = rect;
    },
    // The reference itself is handed out where the range is instantiated.
    _KeepReference: () => null,
    _ValidateArraySize: (tall, wide) => {
      if (tall !== rows(rect) || wide !== columns(rect)) {
        throw invalidArgument("Range.values", "the array does not have the size of the range.");
      }
    },
  };
}

function clear(sheet: BookSheet, rect: Rect, applyTo: unknown): void {
  const location = "Range.clear";
  const what = isGiven(applyTo) ? applyTo : "All";
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return clearHyperlinks(sheet, rect);
  if (what !== "All" && what !== "Contents" && what !== "Formats")
    throw invalidArgument(location, `"${String(what)}" cannot be cleared here.`);
  if (what !== "Contents") assertUnprotected(sheet, location);
  if (what !== "Formats") assertContentsAreFree(sheet, rect, location);
  sheet.clear(rect, what);
}

function rectOf(range: unknown, sheet: BookSheet, location: string): Rect {
  if (!isHostObject(range)) return addressedRect(String(range), sheet, location);
  if (range.cells?.sheet.id !== sheet.id)
    throw invalidArgument(location, "the ranges lie on different sheets.");
  return range.cells.rect;
}
