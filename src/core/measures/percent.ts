import { numberText } from "../words/numbers";

/** A fraction for a sentence, with one decimal where it has one: 0.6 is "60%", 0.634 is "63.4%". */
export function percent(fraction: number): string {
  return percentText(fraction, 1);
}

/** Like `percent`, with as many decimals (up to four) as it takes to tell the fraction from the bound it misses. */
export function percentBeside(fraction: number, bound: number): string {
  let digits = 1;
  while (digits < 4 && trimmed(fraction, digits) === trimmed(bound, digits)) digits += 1;
  return percentText(fraction, digits);
}

function percentText(fraction: number, digits: number): string {
  return numberText(trimmed(fraction, digits) / 100, {
    style: "percent",
    maximumFractionDigits: digits,
    useGrouping: false,
  });
}

function trimmed(fraction: number, digits: number): number {
  return Number((fraction * 100).toFixed(digits));
}
