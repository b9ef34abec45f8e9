import type { Band } from "../../policy/profile";

/**
 * Verdict on one share. "no target": nobody has set a band for it. "not comparable": there is a band, but the stage of
 * the budget, the way models are bought, or amounts in several currencies leave nothing to compare with it.
 */
export type ShareStatus = "below" | "within" | "above" | "no target" | "not comparable";

/**
 * Where an amount lies against a band of a denominator, both in minor units. A share exactly on a bound is within:
 * the slack only takes up the rounding of 0.6 × denominator in binary.
 */
export function shareStatus(amount: number, denominator: number, band: Band | null): ShareStatus {
  if (!band) return "no target";
  const slack = Math.abs(denominator) * 1e-12;
  if (amount < band.lower * denominator - slack) return "below";
  if (amount > band.upper * denominator + slack) return "above";
  return "within";
}

/** Money from an amount to its band at this denominator, in whole minor units: negative is missing, positive is too much. */
export function gapToBand(amount: number, denominator: number, band: Band | null): number {
  const slack = Math.abs(denominator) * 1e-12;
  switch (shareStatus(amount, denominator, band)) {
    case "below":
      return -Math.ceil(band!.lower * denominator - amount - slack);
    case "above":
      return Math.ceil(amount - band!.upper * denominator - slack);
    default:
      return 0;
  }
}
