/** Office's fonts, the metric-compatible free font where there is one, and how much narrower they are than Arial. */
const FONTS = [
  { name: "Calibri", twin: "Carlito", adjust: "91%" },
  { name: "Aptos", twin: null, adjust: "97%" },
  { name: "Aptos Narrow", twin: null, adjust: "89%" },
  { name: "Cambria", twin: "Caladea", adjust: "97%" },
];

const REPLACEMENTS = ["Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans"];

/**
 * Gives the fonts of Office a replacement where the machine has not got them: the grid draws on a canvas, and a canvas falls
 * back to a serif face that is wider than the columns.
 */
export function replaceMissingFonts(): void {
  const sheet = new CSSStyleSheet();
  for (const { name, twin, adjust } of FONTS.filter((font) => !isInstalled(font.name))) {
    const hasTwin = twin !== null && isInstalled(twin);
    const names = hasTwin ? [twin] : REPLACEMENTS;
    for (const [weight, suffix] of [
      ["400", ""],
      ["700", " Bold"],
    ] as const) {
      const source = names.map((font) => `local("${font}${suffix}")`).join(",");
      const width = hasTwin ? "100%" : adjust;
      sheet.insertRule(
        `@font-face{font-family:"${name}";font-weight:${weight};src:${source};size-adjust:${width}}`
      );
      // A canvas does not wait for a face; it must be there before the first drawing.
      void document.fonts.load(`${weight} 11px "${name}"`);
    }
  }
  document.adoptedStyleSheets.push(sheet);
}

/** A font that exists draws a text with another width than one of the two generic faces. */
function isInstalled(name: string): boolean {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return true;
  const width = (font: string) => {
    context.font = `40px ${font}`;
    return context.measureText("Budget 2026, wide MMM and narrow iii").width;
  };
  return ["monospace", "serif"].some(
    (generic) => width(`"${name}", ${generic}`) !== width(generic)
  );
}
