import type { Cell } from "../cell";
import { numberInText, percentInText } from "../number-text";
import type { Notation } from "./notation";

/** A cell as a number without a currency; "22 %" is 0.22. NaN for a blank cell, words, an error and a truth value. */
export function numberInCell(value: Cell, isError: boolean, { decimal }: Notation): number {
  if (isError || typeof value === "boolean") return NaN;
  if (typeof value === "number") return Number.isFinite(value) ? value : NaN;
  return percentInText(value, decimal) ?? numberInText(value, decimal) ?? NaN;
}

/**
 * Fractions from a utilisation column in any spelling: 22 under a header with "%" and any number above 1.5 are percent, a
 * number with a percent format and text with a percent sign are not.
 */
export function asFractions(
  numbers: Float64Array,
  isSaid: (at: number) => boolean,
  saysPercent: boolean
): Float64Array {
  const isPercent = saysPercent && numbers.some((number, at) => !isSaid(at) && number > HIGHEST);
  return numbers.map((number, at) =>
    !isSaid(at) && (isPercent || number > HIGHEST) ? number / 100 : number
  );
}

/** Ours: nothing runs at more than one and a half times its capacity. */
const HIGHEST = 1.5;
