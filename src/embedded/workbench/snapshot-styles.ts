import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/presets";
import type { IBorderStyleData, IStyleData } from "@univerjs/presets";
import type { Border, CellStyle } from "../document/document";

/**
 * The looks of an .xlsx file as the grid's own, two for each. The grid lays a cell's look over those of its table, column
 * and row; in a file it stands for itself. So `styleName(i, true)` says all, for cells of a column or row with a look of its
 * own, and `styleName(i, false)` leaves room for the bands of a table.
 */
export function gridStyles(styles: readonly CellStyle[]): Record<string, IStyleData> {
  return Object.fromEntries(
    styles.flatMap((style, index) => [
      [styleName(index, false), gridStyle(style)],
      [styleName(index, true), { cl: null, bg: null, ht: null, bd: null, ...gridStyle(style) }],
    ])
  );
}

export function styleName(index: number, isAlone: boolean): string {
  return (isAlone ? "alone" : "s") + index;
}

function gridStyle(style: CellStyle): IStyleData {
  const borders = style.border && {
    ...side("l", style.border.left),
    ...side("r", style.border.right),
    ...side("t", style.border.top),
    ...side("b", style.border.bottom),
  };
  return {
    ff: style.fontName,
    fs: style.fontSize,
    bl: style.bold ? 1 : 0,
    it: style.italic ? 1 : 0,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    vt: VERTICAL[style.vertical ?? "bottom"],
    // "General" is said as well: without it, a formula's cell takes the format of the cell it refers to.
    n: { pattern: style.format },
    ...(style.underline && { ul: { s: 1 } }),
    ...(style.color !== null && { cl: { rgb: style.color } }),
    ...(style.fill !== null && { bg: { rgb: style.fill } }),
    ...(style.horizontal !== null && { ht: HORIZONTAL[style.horizontal] }),
    ...(borders && { bd: borders }),
  };
}

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

function side(
  name: "l" | "r" | "t" | "b",
  border: Border | null
): Record<string, IBorderStyleData> {
  if (!border) return {};
  const s = LINES[border.style] ?? BorderStyleTypes.THIN;
  return { [name]: { s, cl: { rgb: border.color ?? "#000000" } } };
}
