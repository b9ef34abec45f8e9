import type { CellValue } from "../workbook/survey";

/**
 * A value as a write hands it over. Excel reads "=1+1", "@a", "1/2", "Jan 26" or "TRUE" as a formula, date or logical
 * value (Range.values), so everything but plain words without digits goes with a leading apostrophe, which Excel drops.
 */
export function asWritten(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" && !isPlainWords(value) ? `'${value}` : value;
}

/** Error values arrive as their text; spelling differs by language ("#NV"), the shape does not. */
export function isErrorText(value: CellValue): boolean {
  return (
    typeof value === "string" && /^#(?:[\p{Lu}\d/_]+[!?]|N\/[AVD]|NV|GETTING_DATA)$/u.test(value)
  );
}

/** Bytes of a value in a JSON request or answer, as an estimate for sizing blocks. */
export function bytesOf(value: CellValue): number {
  return typeof value === "string" ? value.length + 4 : 12;
}

function isPlainWords(text: string): boolean {
  return /^\p{L}\D*$/u.test(text) && !/^(?:true|false)$/i.test(text);
}
