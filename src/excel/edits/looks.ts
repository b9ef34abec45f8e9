import type { CellLook } from "../../workbook/edit";

export function setLook(range: Excel.Range, wanted: CellLook): void {
  const { format } = range;
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.color !== undefined) format.font.color = wanted.color;
  if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  if (wanted.wrap !== undefined) format.wrapText = wanted.wrap;
  if (wanted.vertical) format.verticalAlignment = wanted.vertical === "top" ? "Top" : "Bottom";
  // One value for all cells (Range.numberFormat); the declaration knows only arrays.
  if (wanted.numberFormat !== undefined) {
    range.numberFormat = wanted.numberFormat as unknown as string[][];
  }
}

/** 7 pixels a digit and 5 of padding (Calibri 11), at 0.75 points a pixel. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
