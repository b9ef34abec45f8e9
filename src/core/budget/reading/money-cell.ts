import type { UnreadableAmount } from "../budget";
import type { Cell } from "../cell";
import { toMinor } from "../money";
import { hasScale, numberInText } from "../number-text";

/** A cell as money: a decimal number, or why it is none. Text that is no number is never 0, but for a lone dash. */
export type AmountReading =
  | { readonly amount: number }
  | { readonly amount: null; readonly reason: UnreadableAmount["reason"] };

/** Reads a number, or text that can only mean one number in this notation ("€ 1.250,50", "(300)", "80k", "–"). */
export function readAmount(
  value: Cell,
  isError: boolean,
  { decimal }: { readonly decimal: string }
): AmountReading {
  if (isError) return { amount: null, reason: "error" };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { amount: value } : { amount: null, reason: "error" };
  }
  if (typeof value === "boolean") return { amount: null, reason: "text" };
  if (value.trim() === "") return { amount: null, reason: "blank" };
  const amount = ZERO.test(value) ? 0 : numberInText(value, decimal);
  return amount === null ? { amount: null, reason: "text" } : { amount };
}

/**
 * Minor units of a cell in a column stated in 10^`scale`; text with a scale of its own ("80k") keeps it. NaN where the
 * amount is too large for exact money.
 */
export function minorOf(amount: number, value: Cell, digits: number, scale: number): number {
  const isScaled = typeof value === "string" && hasScale(value);
  return toMinor(amount, digits + (isScaled ? 0 : scale));
}

/** Nothing, as accountants write it. */
const ZERO = /^\s*(?:[$€£¥]\s*)?[-\u2010-\u2015\u2212](?:\s*[$€£¥])?\s*$/;
