import { say } from "../../core/words/say";
import type { CellValue } from "../../workbook/survey";

export type CellWords = (value: CellValue) => string;

/** How cells' values are written for a person. */
export function cellWordsIn(locale: string): CellWords {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  return (value) => {
    if (value === "") return say("blank");
    return typeof value === "number" ? numbers.format(value) : String(value);
  };
}
