import { isCurrencyCode } from "./currency-words";

/**
 * A decimal number, or null where the text is not plainly one; `decimal` is the sign that the workbook writes. A word of
 * scale counts: "80k", "1.2m", "€1.5 Mio".
 */
export function numberInText(text: string, decimal: string): number | null {
  let rest = withoutCurrency(text.trim())
    .replace(/[\u2212\u2013]/g, "-")
    .trim();
  const isBracketed = /^\(.*\)$/.test(rest);
  if (isBracketed) rest = rest.slice(1, -1).trim();
  const sign = /^[+-]|-$/.exec(rest)?.[0] ?? "";
  rest = rest.replace(/^[+-]\s*|\s*-$/, "").replace(/^[$€£¥₹]\s*|\s*[$€£¥₹]$/, "");
  if (isBracketed && sign !== "") return null;
  const scale = SCALED.exec(rest);
  const magnitude = unsignedNumber(scale ? scale[1]! : rest, decimal);
  if (magnitude === null) return null;
  const scaled = scale ? Number(`${magnitude}e${exponentOf(scale[2]!)}`) : magnitude;
  return isBracketed || sign === "-" ? -scaled : scaled;
}

/** Whether the text says its scale itself, so that a header's does not apply. */
export function hasScale(text: string): boolean {
  return SCALED.test(withoutCurrency(text.trim()).replace(/^[-+(\s]+|[-)\s]+$/g, ""));
}

/** The fraction that a percentage says: 0.22 for "22 %"; null for anything else. */
export function percentInText(text: string, decimal: string): number | null {
  const number = /^(.*\d)\s*%$/.exec(text.trim())?.[1];
  const percent = number === undefined ? null : numberInText(number, decimal);
  return percent === null ? null : percent / 100;
}

/** Number, then a word of scale. "M" is a million here, as with budgets it mostly is; thousands are k, tsd, mil. */
const SCALED =
  /^([\d.,\s\u00a0\u202f'\u2019]*\d)\s*(k|tsd\.?|thousand|m|mm|mn|mln|mio\.?|millions?|millionen|millones|bn|mrd\.?|billions?|milliarden)$/i;

function exponentOf(word: string): 3 | 6 | 9 {
  if (/^(?:k|t)/i.test(word)) return 3;
  return /^(?:b|mrd|milliarden)/i.test(word) ? 9 : 6;
}

/** Other capitals stay: "12 FTE" and "MAX 500" are no money. */
function withoutCurrency(text: string): string {
  return text.replace(
    /^(?:[A-Z]{3}(?![A-Za-z])|[$€£¥₹])|(?:(?<![A-Za-z])[A-Z]{3}|[$€£¥₹])$/g,
    (mark) => (mark.length < 3 || isCurrencyCode(mark) ? "" : mark)
  );
}

const SPACES = /[\s\u00a0\u202f'\u2019]/g;

function unsignedNumber(text: string, own: string): number | null {
  if (/[\s\u00a0\u202f'\u2019]/.test(text)) {
    const grouped = /^\d{1,3}(?:[\s\u00a0\u202f'\u2019]\d{3})+(?:[.,]\d+)?$/.test(text);
    return grouped ? Number(text.replace(SPACES, "").replace(",", ".")) : null;
  }
  for (const decimal of decimalsToTry(text, own)) {
    const thousands = decimal === "," ? "\\." : ",";
    const shape = new RegExp(
      `^(?:\\d+|[1-9]\\d{0,2}(?:${thousands}\\d{3})+)?(?:\\${decimal}\\d+)?$`
    );
    if (/\d/.test(text) && shape.test(text)) {
      return Number(text.replace(decimal === "," ? /\./g : /,/g, "").replace(decimal, "."));
    }
  }
  return null;
}

/** The culture's own reading first; the other one only where the first makes no number. */
function decimalsToTry(text: string, own: string): readonly string[] {
  const both = text.includes(",") && text.includes(".");
  if (both) return [text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : "."];
  return own === "," ? [",", "."] : [".", ","];
}
