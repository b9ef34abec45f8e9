import type { CellChange } from "./workbook-changes";

/**
 * Points for rows whose new cells wrap their text over several lines, by row. Excel measures a row without a height when it
 * opens the file; programs that do not would print the lines over each other. Generous: what is too high can be read.
 */
export function wrappedHeights(
  rows: ReadonlyMap<number, ReadonlyMap<number, CellChange>>,
  widths: ReadonlyMap<number, number>
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, cells] of rows) {
    let lines = 1;
    for (const [column, { content, style }] of cells) {
      if (!style?.wrap || typeof content?.value !== "string") continue;
      lines = Math.max(lines, linesOf(content.value, widths.get(column) ?? DEFAULT_PIXELS));
    }
    if (lines > 1) heights.set(row, Math.min(HIGHEST, lines * LINE + PADDING));
  }
  return heights;
}

const DEFAULT_PIXELS = 64;
/** Calibri 11: a line is 15 points, a letter of running text about 6 pixels, less than a digit. */
const LINE = 15;
const LETTER_PIXELS = 6;
const PADDING = 2;
/** Excel's highest row ("Excel specifications and limits"). */
const HIGHEST = 409;

function linesOf(text: string, pixels: number): number {
  const letters = Math.max(1, Math.floor((pixels - 5) / LETTER_PIXELS));
  return text
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / letters)), 0);
}
