import type { UnreadableAmount } from "../../core/budget/budget";
import { numberInText } from "../../core/budget/number-text";
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
  const amount = numberInText(value, culture.decimal);
  return amount === null ? { amount: null, reason: "text" } : { amount };
}
