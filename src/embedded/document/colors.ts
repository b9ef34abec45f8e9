import { walkXml, type Attributes } from "./xml";

/** The twelve colours of the theme in the order of the `theme` attribute (ECMA-376 18.8.3). */
export type Theme = readonly string[];

/** Office theme, for a workbook without a theme part. */
export const OFFICE_THEME: Theme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

export function readTheme(xml: string | null): Theme {
  if (!xml) return OFFICE_THEME;
  const slots: Record<string, string> = {};
  let slot = "";
  walkXml(xml, {
    open({ name, attributes }) {
      if (SLOTS.includes(name)) slot = name;
      else if (name === "srgbClr" && slot) slots[slot] ??= attributes.val ?? "";
      else if (name === "sysClr" && slot) slots[slot] ??= attributes.lastClr ?? "";
    },
    close(name) {
      if (name === slot) slot = "";
    },
  });
  return SLOTS.map((name, at) => slots[name] || OFFICE_THEME[at]!);
}

/** A colour element to #RRGGBB; null for automatic. */
export function colorOf(attributes: Attributes, theme: Theme): string | null {
  const { rgb, theme: themed, indexed, tint } = attributes;
  let hex: string | undefined;
  if (rgb !== undefined) hex = rgb.slice(-6);
  else if (themed !== undefined) hex = theme[Number(themed)];
  else if (indexed !== undefined) hex = PALETTE[Number(indexed)];
  if (!hex || !/^[0-9A-Fa-f]{6}$/.test(hex)) return null;
  return `#${tinted(hex, Number(tint ?? 0)).toUpperCase()}`;
}

/** DrawingML names the slots with the main prefix "a", which the walk takes away. */
const SLOTS = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** ECMA-376 18.8.27; 64 and 65 are the system colours and stand for the default. */
const BASE = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const PALETTE = [
  ...BASE,
  ...BASE,
  "800000",
  "008000",
  "000080",
  "808000",
  "800080",
  "008080",
  "C0C0C0",
  "808080",
  "9999FF",
  "993366",
  "FFFFCC",
  "CCFFFF",
  "660066",
  "FF8080",
  "0066CC",
  "CCCCFF",
  "000080",
  "FF00FF",
  "FFFF00",
  "00FFFF",
  "800080",
  "800000",
  "008080",
  "0000FF",
  "00CCFF",
  "CCFFFF",
  "CCFFCC",
  "FFFF99",
  "99CCFF",
  "FF99CC",
  "CC99FF",
  "FFCC99",
  "3366FF",
  "33CCCC",
  "99CC00",
  "FFCC00",
  "FF9900",
  "FF6600",
  "666699",
  "969696",
  "003366",
  "339966",
  "003300",
  "333300",
  "993300",
  "993366",
  "333399",
  "333333",
];

/** ECMA-376 18.8.19: the tint moves the lightness (HLS) towards black or white. */
function tinted(hex: string, tint: number): string {
  if (!tint) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const goal = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * goal - 1)) * saturation;
  // Hue and saturation stay, so every channel keeps its place between the lowest and the highest.
  return [red, green, blue]
    .map((channel) => goal + (spread === 0 ? 0 : ((channel - low) / spread - 0.5) * chroma))
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, "0")
    )
    .join("");
}
