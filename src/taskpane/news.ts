import { isSameData } from "./same-data";

/**
 * Passes a telling on unless it says what the last one said. RATIOCHECK() calculates whenever it is told of a budget, and
 * calculation has the budget read again: without this, one edit would go round for ever.
 */
export function whenNews<Told extends readonly unknown[]>(
  tell: (...told: Told) => void
): (...told: Told) => void {
  let last: Told | null = null;
  return (...told) => {
    if (isSameData(last, told)) return;
    last = told;
    tell(...told);
  };
}
