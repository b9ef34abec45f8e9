import type { UnreadableAmount } from "../../core/budget/budget";
import type { CellValue, Culture } from "../survey";

/** A cell as money: a decimal number, or why it is none. Text that is no number is never 0. */
export type AmountReading =
  | { readonly amount: number }
  | { readonly amount: null; readonly reason: UnreadableAmount["reason"] };

/** Reads a number, or text that can only mean one number in this culture ("€ 1.250,50", "(300)", "1 250"). */
export function readAmount(value: CellValue, isError: boolean, culture: Culture): AmountReading {
  if (isError) return { amount: null, reason: "error" };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { amount: value } : { amount: null, reason: "error" };
  }
  if (typeof value === "boolean") return { amount: null, reason: "text" };
  if (value.trim() === "") return { amount: null, reason: "blank" };
  const amount = numberInText(value, culture);
  return amount === null ? { amount: null, reason: "text" } : { amount };
}

/** A decimal number, or null where the text is not plainly one. */
export function numberInText(text: string, culture: Culture): number | null {
  let rest = text
    .trim()
    .replace(/^(?:[A-Z]{3}|[$€£¥])|(?:[A-Z]{3}|[$€£¥])$/g, "")
    .replace(/[\u2212\u2013]/g, "-")
    .trim();
  const isBracketed = /^\(.*\)$/.test(rest);
  if (isBracketed) rest = rest.slice(1, -1).trim();
  const sign = /^[+-]|-$/.exec(rest)?.[0] ?? "";
  rest = rest.replace(/^[+-]\s*|\s*-$/, "").replace(/^[$€£¥]\s*|\s*[$€£¥]$/, "");
  if (isBracketed && sign !== "") return null;
  const magnitude = unsignedNumber(rest, culture);
  if (magnitude === null) return null;
  return isBracketed || sign === "-" ? -magnitude : magnitude;
}

const SPACES = /[\s\u00a0\u202f'\u2019]/g;

function unsignedNumber(text: string, culture: Culture): number | null {
  if (/[\s\u00a0\u202f'\u2019]/.test(text)) {
    const grouped = /^\d{1,3}(?:[\s\u00a0\u202f'\u2019]\d{3})+(?:[.,]\d+)?$/.test(text);
    return grouped ? Number(text.replace(SPACES, "").replace(",", ".")) : null;
  }
  for (const decimal of decimalsToTry(text, culture)) {
    const thousands = decimal === "," ? "\\." : ",";
    const shape = new RegExp(`^(?:\\d+|\\d{1,3}(?:${thousands}\\d{3})+)?(?:\\${decimal}\\d+)?$`);
    if (/\d/.test(text) && shape.test(text)) {
      return Number(text.replace(decimal === "," ? /\./g : /,/g, "").replace(decimal, "."));
    }
  }
  return null;
}

/** The culture's own reading first; the other one only where the first makes no number. */
function decimalsToTry(text: string, culture: Culture): readonly string[] {
  const own = culture.decimal === "," ? "," : ".";
  const both = text.includes(",") && text.includes(".");
  if (both) return [text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : "."];
  return own === "," ? [",", "."] : [".", ","];
}
