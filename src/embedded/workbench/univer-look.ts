import { VerticalAlign, WrapStrategy } from "@univerjs/presets";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { IStyleData, Nullable } from "@univerjs/presets";
import type { Look, Rect } from "../host/book";

/** Bold, wrap, place, fill and colour of the cells where all agree; what differs is left out. */
export function lookOf(sheet: FWorksheet, rect: Rect): Look {
  const first = lookAt(sheet, rect.top, rect.left);
  const agree = { bold: true, wrap: true, vertical: true, fill: true, color: true };
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const look = lookAt(sheet, row, column);
      for (const key of KEYS) agree[key] &&= look[key] === first[key];
    }
  }
  return Object.fromEntries(KEYS.filter((key) => agree[key]).map((key) => [key, first[key]]));
}

/** The change that gives cells a look; null takes a colour away. */
export function styleOf(look: Look): IStyleData {
  return {
    ...(look.bold !== undefined && { bl: look.bold ? 1 : 0 }),
    ...(look.wrap !== undefined && { tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(look.vertical !== undefined && { vt: VERTICAL[look.vertical] }),
    ...(look.fill !== undefined && { bg: look.fill === null ? null : { rgb: look.fill } }),
    ...(look.color !== undefined && { cl: look.color === null ? null : { rgb: look.color } }),
  };
}

export function formatAt(sheet: FWorksheet, row: number, column: number): string {
  return ownStyle(sheet, row, column).n?.pattern ?? "General";
}

const KEYS = ["bold", "wrap", "vertical", "fill", "color"] as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

function lookAt(sheet: FWorksheet, row: number, column: number): Required<Look> {
  const style = ownStyle(sheet, row, column);
  return {
    bold: style.bl === 1,
    wrap: style.tb === WrapStrategy.WRAP,
    vertical: verticalOf(style.vt),
    fill: hex(style.bg?.rgb),
    color: hex(style.cl?.rgb),
  };
}

/** The grid draws unspecified cells at the bottom, as Excel does. */
function verticalOf(align: Nullable<VerticalAlign>): Required<Look>["vertical"] {
  if (align === VerticalAlign.TOP) return "top";
  return align === VerticalAlign.MIDDLE ? "center" : "bottom";
}

/** Without what tables and conditional formats lay over the cell. As in Excel, a row's style goes before its column's. */
function ownStyle(sheet: FWorksheet, row: number, column: number): IStyleData {
  const worksheet = sheet.getSheet();
  return worksheet.getComposedCellStyleByCellData(
    row,
    column,
    worksheet.getCellRaw(row, column),
    true
  );
}

/** The grid's own colour picker writes rgb(…). */
function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
