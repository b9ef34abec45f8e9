import type { Problem } from "../problem/problem";
import { placeIn, segmentOf } from "./breakpoints";

/**
 * How the money of one class answers to its multiplier λ. Each line takes clamp(a + w·λ, lower, upper), so the class's
 * money is piecewise linear and never falls: between the breakpoints j − 1 and j it is constants[j] + slopes[j]·λ. Sums
 * of whole minor units are exact, so the curve does not depend on the order of the lines.
 */
export interface Response {
  /** Ascending, each once. */
  readonly breakpoints: Float64Array;
  /** One entry more than breakpoints. */
  readonly constants: Float64Array;
  readonly slopes: Float64Array;
  /** Sum of the lower and upper bounds: what the class can reach. */
  readonly least: number;
  readonly most: number;
}

/** One response per class. The only step that sorts or visits lines; everything after it looks breakpoints up. */
export function responsesOf(problem: Problem): Response[] {
  const { amounts, weights, lower, upper, classes, count } = problem;
  const sizes = new Int32Array(count);
  // Most lines may fall to 0 and weigh their amount: their lower kink is −1, known without sorting.
  const emptying = new Float64Array(count);
  for (let line = 0; line < classes.length; line++) {
    const low = lower[line]!;
    const high = upper[line]!;
    if (low === high) continue;
    const at = classes[line]!;
    if (low === 0 && weights[line] === amounts[line]) emptying[at]! += weights[line]!;
    else sizes[at]! += 1;
    if (high !== Infinity) sizes[at]! += 1;
  }
  const kinks = Array.from(
    sizes,
    (size, at) => new Float64Array(size + (emptying[at]! > 0 ? 1 : 0))
  );
  const filled = new Int32Array(count);
  for (let at = 0; at < count; at++) if (emptying[at]! > 0) kinks[at]![filled[at]!++] = -1;
  for (let line = 0; line < classes.length; line++) {
    const low = lower[line]!;
    const high = upper[line]!;
    if (low === high) continue;
    const at = classes[line]!;
    const amount = amounts[line]!;
    const weight = weights[line]!;
    const own = kinks[at]!;
    if (low !== 0 || weight !== amount) own[filled[at]!++] = (low - amount) / weight;
    if (high !== Infinity) own[filled[at]!++] = (high - amount) / weight;
  }
  return curves(problem, kinks.map(distinct), emptying);
}

/** Money of the class at λ. */
export function moneyAt(response: Response, multiplier: number): number {
  const at = segmentOf(response.breakpoints, multiplier);
  const slope = response.slopes[at]!;
  return slope === 0 ? response.constants[at]! : response.constants[at]! + slope * multiplier;
}

/** A λ at which the class has this money; the nearest where it cannot. */
export function multiplierFor(response: Response, money: number): number {
  const { breakpoints, constants, slopes } = response;
  if (breakpoints.length === 0) return 0;
  let left = 0;
  let right = breakpoints.length;
  while (left < right) {
    const middle = (left + right) >> 1;
    if (moneyAt(response, breakpoints[middle]!) < money) left = middle + 1;
    else right = middle;
  }
  const low = left === 0 ? breakpoints[0]! : breakpoints[left - 1]!;
  const high = left === breakpoints.length ? Infinity : breakpoints[left]!;
  if (slopes[left] === 0) return low;
  return Math.min(Math.max((money - constants[left]!) / slopes[left]!, low), high);
}

function curves(
  { amounts, weights, lower, upper, classes, count }: Problem,
  breakpoints: readonly Float64Array[],
  emptying: Float64Array
): Response[] {
  const places = breakpoints.map(placeIn);
  const constants = breakpoints.map(({ length }) => new Float64Array(length + 1));
  const slopes = breakpoints.map(({ length }) => new Float64Array(length + 1));
  const least = new Float64Array(count);
  const most = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    if (emptying[at] === 0) continue;
    const start = places[at]!(-1) + 1;
    constants[at]![start]! += emptying[at]!;
    slopes[at]![start]! += emptying[at]!;
  }
  for (let line = 0; line < classes.length; line++) {
    const at = classes[line]!;
    const low = lower[line]!;
    const high = upper[line]!;
    least[at]! += low;
    most[at]! += high;
    if (low === high) continue;
    const amount = amounts[line]!;
    const weight = weights[line]!;
    if (low !== 0 || weight !== amount) {
      const start = places[at]!((low - amount) / weight) + 1;
      constants[at]![start]! += amount - low;
      slopes[at]![start]! += weight;
    }
    if (high === Infinity) continue;
    const end = places[at]!((high - amount) / weight) + 1;
    constants[at]![end]! += high - amount;
    slopes[at]![end]! -= weight;
  }
  return breakpoints.map((own, at) => {
    const constant = constants[at]!;
    const slope = slopes[at]!;
    constant[0]! += least[at]!;
    for (let next = 1; next < constant.length; next++) {
      constant[next]! += constant[next - 1]!;
      slope[next]! += slope[next - 1]!;
    }
    return {
      breakpoints: own,
      constants: constant,
      slopes: slope,
      least: least[at]!,
      most: most[at]!,
    };
  });
}

function distinct(kinks: Float64Array): Float64Array {
  kinks.sort();
  let kept = 0;
  for (let at = 0; at < kinks.length; at++) {
    if (kept === 0 || kinks[at] !== kinks[kept - 1]) kinks[kept++] = kinks[at]!;
  }
  return kinks.subarray(0, kept);
}
