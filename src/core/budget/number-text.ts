import { isCurrencyCode } from "./currency-words";

/** A decimal number, or null where the text is not plainly one; `decimal` is the sign that the workbook writes. */
export function numberInText(text: string, decimal: string): number | null {
  let rest = withoutCurrency(text.trim())
    .replace(/[\u2212\u2013]/g, "-")
    .trim();
  const isBracketed = /^\(.*\)$/.test(rest);
  if (isBracketed) rest = rest.slice(1, -1).trim();
  const sign = /^[+-]|-$/.exec(rest)?.[0] ?? "";
  rest = rest.replace(/^[+-]\s*|\s*-$/, "").replace(/^[$€£¥₹]\s*|\s*[$€£¥₹]$/, "");
  if (isBracketed && sign !== "") return null;
  const magnitude = unsignedNumber(rest, decimal);
  if (magnitude === null) return null;
  return isBracketed || sign === "-" ? -magnitude : magnitude;
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
    const shape = new RegExp(`^(?:\\d+|\\d{1,3}(?:${thousands}\\d{3})+)?(?:\\${decimal}\\d+)?$`);
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
