import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/presets";
import type { IBorderStyleData, IStyleData } from "@univerjs/presets";
import type { Border, CellStyle } from "../document/document";

/** The look of a cell of an .xlsx file as the grid's own; one entry per style of the document, named `s<index>`. */
export function gridStyles(styles: readonly CellStyle[]): Record<string, IStyleData> {
  return Object.fromEntries(styles.map((style, index) => [`s${index}`, gridStyle(style)]));
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
    ...(style.format !== "General" && { n: { pattern: style.format } }),
    ...(style.bold && { bl: 1 }),
    ...(style.italic && { it: 1 }),
    ...(style.underline && { ul: { s: 1 } }),
    ...(style.color !== null && { cl: { rgb: style.color } }),
    ...(style.fill !== null && { bg: { rgb: style.fill } }),
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.horizontal !== null && { ht: HORIZONTAL[style.horizontal] }),
    vt: VERTICAL[style.vertical ?? "bottom"],
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

function side(name: "l" | "r" | "t" | "b", border: Border | null): Record<string, IBorderStyleData> {
  if (!border) return {};
  const s = LINES[border.style] ?? BorderStyleTypes.THIN;
  return { [name]: { s, cl: { rgb: border.color ?? "#000000" } } };
}
