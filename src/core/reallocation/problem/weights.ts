import { OUTSIDE, type SplitId } from "../../costs/split";
import { groupIn } from "./row";

/**
 * The amount itself, so that equal relative changes cost the same per unit; for a line at 0 the median positive amount
 * inside the splits (DOMAIN section 7).
 */
export function weightsOf(
  amounts: Float64Array,
  homes: Uint8Array,
  splits: readonly SplitId[],
  lower: Float64Array,
  upper: Float64Array
): Float64Array {
  const weights = amounts.slice();
  let ofZero = -1;
  for (let line = 0; line < amounts.length; line++) {
    if (amounts[line] !== 0 || (lower[line] === 0 && upper[line] === 0)) continue;
    if (ofZero < 0) {
      const isInside = (home: number) => splits.some((split) => groupIn(split, home) !== OUTSIDE);
      ofZero = medianOf(amounts.filter((amount, at) => amount > 0 && isInside(homes[at]!)));
    }
    weights[line] = ofZero;
  }
  return weights;
}

/** 1 where there is nothing to take a median of. */
function medianOf(values: Float64Array): number {
  if (values.length === 0) return 1;
  values.sort();
  const half = values.length >> 1;
  return values.length % 2 === 1 ? values[half]! : (values[half - 1]! + values[half]!) / 2;
}
