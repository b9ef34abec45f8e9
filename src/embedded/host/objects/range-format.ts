import type { BookSheet, Look, Rect } from "../book";
import { intersection } from "./rectangle";
import { colorOf } from "./color";
import { invalidArgument, type HostObject } from "./host-object";
import { protectionObject } from "./range-state";
import { assertUnprotected } from "./write-guard";

/** Pixels at 100 % are 96 to the inch, points 72. */
const POINTS_PER_PIXEL = 0.75;
/** Cells of this many columns are looked at when widths are compared. */
const COMPARED_COLUMNS = 256;

export function rangeFormatObject(sheet: BookSheet, rect: Rect): HostObject {
  const change = (look: Look, member: string) => {
    assertUnprotected(sheet, `RangeFormat.${member}`);
    sheet.setLook(rect, look);
  };
  return {
    name: "RangeFormat",
    read: {
      ColumnWidth: () => commonWidth(sheet, rect),
      WrapText: () => sheet.look(rect).wrap ?? null,
      VerticalAlignment: () => VERTICAL_NAMES[sheet.look(rect).vertical ?? ""] ?? null,
    },
    write: {
      ColumnWidth: (points) => {
        assertUnprotected(sheet, "RangeFormat.columnWidth");
        setWidths(sheet, rect, Number(points) / POINTS_PER_PIXEL);
      },
      WrapText: (wrap) => change({ wrap: Boolean(wrap) }, "wrapText"),
      VerticalAlignment: (name) => change({ vertical: verticalOf(name) }, "verticalAlignment"),
    },
    link: {
      Borders: () => ({
        name: "RangeBorderCollection",
        find: (side) => borderObject(sheet, rect, side),
      }),
      Fill: () => ({
        name: "RangeFill",
        read: { Color: () => colorText(sheet.look(rect).fill, "#FFFFFF") },
        write: {
          Color: (color) => change({ fill: colorOf(color, "RangeFill.color") }, "fill.color"),
        },
        call: { Clear: () => change({ fill: null }, "fill.clear") },
      }),
      Font: () => ({
        name: "RangeFont",
        read: {
          Bold: () => sheet.look(rect).bold ?? null,
          Color: () => colorText(sheet.look(rect).color, "#000000"),
        },
        write: {
          Bold: (bold) => change({ bold: Boolean(bold) }, "font.bold"),
          Color: (color) => change({ color: colorOf(color, "RangeFont.color") }, "font.color"),
        },
      }),
      Protection: () => protectionObject(sheet, rect),
    },
    call: { AutofitColumns: () => fitColumns(sheet, rect), AutofitRows: () => null },
  };
}

/** Only the upper edge can be asked for. */
function borderObject(sheet: BookSheet, { top, left }: Rect, side: unknown): HostObject | null {
  if (side !== "EdgeTop") return null;
  const hasLine = () => sheet.hasLineAbove?.(top, left) ?? false;
  return { name: "RangeBorder", read: { Style: () => (hasLine() ? "Continuous" : "None") } };
}

/** Excel's names; null where the cells differ. */
const VERTICAL_NAMES: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
};

function verticalOf(name: unknown): NonNullable<Look["vertical"]> {
  const found = (["top", "center", "bottom"] as const).find((key) => VERTICAL_NAMES[key] === name);
  if (!found) throw invalidArgument("RangeFormat.verticalAlignment", "It is not a place for text.");
  return found;
}

/** Excel says "" where the cells differ. */
function colorText(color: string | null | undefined, automatic: string): string {
  return color === undefined ? "" : (color ?? automatic);
}

function commonWidth(sheet: BookSheet, { left, right }: Rect): number | null {
  const width = sheet.columnWidth(left);
  for (let column = left + 1; column <= Math.min(right, left + COMPARED_COLUMNS); column++) {
    if (sheet.columnWidth(column) !== width) return null;
  }
  return width * POINTS_PER_PIXEL;
}

function setWidths(sheet: BookSheet, { left, right }: Rect, pixels: number): void {
  if (!(pixels >= 0))
    throw invalidArgument("RangeFormat.columnWidth", "a width is a number of points.");
  for (let column = left; column <= right; column++)
    sheet.setColumnWidth(column, Math.round(pixels));
}

/** By the number of characters of the longest text, at 7 pixels each and 5 beside: the default font's widths. */
function fitColumns(sheet: BookSheet, rect: Rect): void {
  const used = sheet.used();
  const inside = used && intersection(used, rect);
  if (!inside) return;
  for (let column = inside.left; column <= inside.right; column++) {
    const texts = sheet.texts({ ...inside, left: column, right: column });
    const longest = texts.reduce((length, [text = ""]) => Math.max(length, text.length), 0);
    if (longest > 0) sheet.setColumnWidth(column, Math.min(longest, 255) * 7 + 5);
  }
}
