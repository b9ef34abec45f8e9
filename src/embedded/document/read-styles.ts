import { SSF } from "@e965/xlsx";
import { colorOf, type Theme } from "./colors";
import type { Border, Borders, CellStyle } from "./document";
import { isFalse, isTrue, walkXml, type Attributes, type Tag } from "./xml";

export const DEFAULT_STYLE: CellStyle = {
  format: "General",
  bold: false,
  italic: false,
  underline: false,
  color: null,
  fill: null,
  fontName: "Calibri",
  fontSize: 11,
  wrap: false,
  horizontal: null,
  vertical: null,
  border: null,
  isLocked: true,
};

/** The cell formats (cellXfs) of styles.xml, in their order; only the default for a workbook without styles. */
export function readStyles(xml: string | null, theme: Theme): CellStyle[] {
  if (!xml) return [DEFAULT_STYLE];
  const sheet = new StyleSheet(theme);
  const path: string[] = [];
  walkXml(xml, {
    open(tag) {
      sheet.open(tag, path);
      path.push(tag.name);
    },
    close() {
      path.pop();
    },
  });
  return sheet.styles.length > 0 ? sheet.styles : [DEFAULT_STYLE];
}

/** Format codes that the file does not spell out (ECMA-376 18.8.30). */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = SSF.get_table();

type Font = Pick<CellStyle, "bold" | "italic" | "underline" | "color" | "fontName" | "fontSize">;
type Open<T> = { -readonly [K in keyof T]: T[K] };

const PLAIN_FONT: Font = DEFAULT_STYLE;

class StyleSheet {
  readonly styles: Open<CellStyle>[] = [];
  private readonly formats: Record<number, string> = {};
  private readonly fonts: Open<Font>[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: Open<Borders>[] = [];
  private isSolid = false;

  constructor(private readonly theme: Theme) {}

  open({ name, attributes }: Tag, path: readonly string[]): void {
    const section = path[1];
    if (section === "numFmts" && name === "numFmt") {
      this.formats[Number(attributes.numFmtId)] = attributes.formatCode ?? "General";
    } else if (section === "fonts") this.font(name, attributes);
    else if (section === "fills") this.fill(name, attributes);
    else if (section === "borders") this.border(name, attributes, path);
    else if (section === "cellXfs") this.format(name, attributes);
  }

  private font(name: string, attributes: Attributes): void {
    if (name === "font") this.fonts.push({ ...PLAIN_FONT });
    const font = this.fonts.at(-1);
    if (!font) return;
    const { val } = attributes;
    if (name === "b") font.bold = val === undefined || isTrue(val);
    else if (name === "i") font.italic = val === undefined || isTrue(val);
    else if (name === "u") font.underline = val !== "none";
    else if (name === "sz") font.fontSize = Number(val) || PLAIN_FONT.fontSize;
    else if (name === "name") font.fontName = val ?? PLAIN_FONT.fontName;
    else if (name === "color")
      font.color = defaultInk(attributes) ? null : colorOf(attributes, this.theme);
  }

  private fill(name: string, attributes: Attributes): void {
    if (name === "fill") this.fills.push(null);
    else if (name === "patternFill") this.isSolid = attributes.patternType === "solid";
    else if (name === "fgColor" && this.isSolid)
      this.fills[this.fills.length - 1] = colorOf(attributes, this.theme);
  }

  private border(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === "border") this.borders.push({ left: null, right: null, top: null, bottom: null });
    const borders = this.borders.at(-1);
    if (!borders) return;
    const side = sideOf(name);
    if (side && attributes.style && attributes.style !== "none")
      borders[side] = { style: attributes.style, color: null };
    const owner = sideOf(path.at(-1) ?? "");
    const line: Border | null = owner ? borders[owner] : null;
    if (name === "color" && owner && line)
      borders[owner] = { ...line, color: colorOf(attributes, this.theme) };
  }

  private format(name: string, attributes: Attributes): void {
    if (name === "xf") {
      const id = Number(attributes.numFmtId ?? 0);
      const borders = this.borders[Number(attributes.borderId ?? 0)];
      this.styles.push({
        ...DEFAULT_STYLE,
        ...this.fonts[Number(attributes.fontId ?? 0)],
        format: this.formats[id] || BUILT_IN_FORMATS[id] || "General",
        fill: this.fills[Number(attributes.fillId ?? 0)] ?? null,
        border: borders && Object.values(borders).some(Boolean) ? borders : null,
      });
      return;
    }
    const style = this.styles.at(-1);
    if (!style) return;
    if (name === "protection") style.isLocked = !isFalse(attributes.locked);
    else if (name === "alignment") {
      style.wrap = isTrue(attributes.wrapText);
      style.horizontal = HORIZONTAL[attributes.horizontal ?? ""] ?? null;
      style.vertical = VERTICAL[attributes.vertical ?? ""] ?? null;
    }
  }
}

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  top: "top",
  center: "center",
  bottom: "bottom",
};

function sideOf(name: string): keyof Borders | null {
  if (name === "start") return "left";
  if (name === "end") return "right";
  return name === "left" || name === "right" || name === "top" || name === "bottom" ? name : null;
}

/** Theme colour 1 and the system's window text are what a cell without any colour shows. */
function defaultInk({ theme, indexed, auto, tint }: Attributes): boolean {
  return isTrue(auto) || indexed === "64" || (theme === "1" && !Number(tint ?? 0));
}
