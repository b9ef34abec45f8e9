import type { Problem } from "./problem";

/**
 * How the money of one group answers to its multiplier λ. Each line takes clamp(a + w·λ, lower, upper), so the group's
 * sum is piecewise linear and never falls: between the breakpoints j − 1 and j it is constants[j] + slopes[j]·λ. Sums of
 * whole minor units are exact, so the curve does not depend on the order of the lines.
 */
export interface Response {
  /** Ascending, each once. */
  readonly breakpoints: Float64Array;
  /** One entry more than breakpoints. */
  readonly constants: Float64Array;
  readonly slopes: Float64Array;
  /** Sum of the lower and upper bounds: what the group can reach. */
  readonly least: number;
  readonly most: number;
}

/** The only step that sorts; everything after it looks breakpoints up. */
export function responseOf(problem: Problem, group: number): Response {
  const { amounts, weights, lower, upper, groups } = problem;
  let kinks = 0;
  for (let line = 0; line < groups.length; line++) {
    if (groups[line] === group && lower[line]! < upper[line]!)
      kinks += upper[line] === Infinity ? 1 : 2;
  }
  const all = new Float64Array(kinks);
  for (let line = 0, next = 0; line < groups.length; line++) {
    if (groups[line] !== group || lower[line] === upper[line]) continue;
    all[next++] = (lower[line]! - amounts[line]!) / weights[line]!;
    if (upper[line] !== Infinity) all[next++] = (upper[line]! - amounts[line]!) / weights[line]!;
  }
  const breakpoints = distinct(all.sort());
  const place = placeIn(breakpoints);
  const constants = new Float64Array(breakpoints.length + 1);
  const slopes = new Float64Array(breakpoints.length + 1);
  let least = 0;
  let most = 0;
  for (let line = 0; line < groups.length; line++) {
    if (groups[line] !== group) continue;
    const amount = amounts[line]!;
    const weight = weights[line]!;
    const low = lower[line]!;
    const high = upper[line]!;
    least += low;
    most += high;
    if (low === high) continue;
    const start = place((low - amount) / weight) + 1;
    constants[start]! += amount - low;
    slopes[start]! += weight;
    if (high === Infinity) continue;
    const end = place((high - amount) / weight) + 1;
    constants[end]! += high - amount;
    slopes[end]! -= weight;
  }
  constants[0]! += least;
  for (let at = 1; at < constants.length; at++) {
    constants[at]! += constants[at - 1]!;
    slopes[at]! += slopes[at - 1]!;
  }
  return { breakpoints, constants, slopes, least, most };
}

/** Sum of the group at λ. */
export function sumAt(response: Response, multiplier: number): number {
  const at = below(response.breakpoints, multiplier);
  const slope = response.slopes[at]!;
  return slope === 0 ? response.constants[at]! : response.constants[at]! + slope * multiplier;
}

/** A λ at which the group sums to `sum`; the nearest where it cannot. */
export function multiplierFor(response: Response, sum: number): number {
  const { breakpoints, constants, slopes } = response;
  if (breakpoints.length === 0) return 0;
  let left = 0;
  let right = breakpoints.length;
  while (left < right) {
    const middle = (left + right) >> 1;
    if (sumAt(response, breakpoints[middle]!) < sum) left = middle + 1;
    else right = middle;
  }
  const low = left === 0 ? breakpoints[0]! : breakpoints[left - 1]!;
  const high = left === breakpoints.length ? Infinity : breakpoints[left]!;
  if (slopes[left] === 0) return low;
  return Math.min(Math.max((sum - constants[left]!) / slopes[left]!, low), high);
}

/** Number of breakpoints below the value, which is also the segment that ends at or after it. */
export function below(
  breakpoints: Float64Array,
  value: number,
  from = 0,
  to = breakpoints.length
): number {
  let left = from;
  let right = to;
  while (left < right) {
    const middle = (left + right) >> 1;
    if (breakpoints[middle]! < value) left = middle + 1;
    else right = middle;
  }
  return left;
}

/**
 * `below` for values between the first and the last breakpoint. Equal slices of the range tell where to look: with as
 * many slices as breakpoints a look-up touches a few of them instead of log n.
 */
function placeIn(breakpoints: Float64Array): (value: number) => number {
  const slices = breakpoints.length;
  const first = breakpoints[0] ?? 0;
  const perUnit = slices / ((breakpoints[slices - 1] ?? 0) - first);
  if (slices < 2 || !Number.isFinite(perUnit)) return (value) => below(breakpoints, value);
  const starts = new Int32Array(slices + 2).fill(slices);
  for (let at = slices - 1; at >= 0; at--)
    starts[Math.floor((breakpoints[at]! - first) * perUnit)] = at;
  for (let slice = slices - 1; slice >= 0; slice--) {
    starts[slice] = Math.min(starts[slice]!, starts[slice + 1]!);
  }
  return (value) => {
    const slice = Math.floor((value - first) * perUnit);
    return below(breakpoints, value, starts[slice], starts[slice + 1]);
  };
}

function distinct(sorted: Float64Array): Float64Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (kept === 0 || sorted[at] !== sorted[kept - 1]) sorted[kept++] = sorted[at]!;
  }
  return sorted.subarray(0, kept);
}
