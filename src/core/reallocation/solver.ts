import { mixOf, type Mix } from "./mix";
import { OUTSIDE } from "../costs/split";
import type { Interval, Problem } from "./problem";
import { below, multiplierFor, responseOf, sumAt, type Response } from "./response";

export interface Solution {
  readonly mix: Mix;
  /** The optimum before rounding, minor units with fractions; the amounts of today where `mix.intervals` is null. */
  readonly amounts: Float64Array;
}

/**
 * The optimum, exact but for binary rounding. By duality each group's lines answer to one multiplier λ, equal in all
 * groups that lie inside their interval; a group that would leave its interval stays at its end with a λ of its own. So
 * one monotone piecewise linear equation in λ is left, solved by looking breakpoints up and one division.
 */
export function solve(problem: Problem): Solution {
  const responses = [0, 1, 2].map((group) => responseOf(problem, group));
  const mix = mixOf(problem, responses);
  if (!mix.intervals) return { mix, amounts: Float64Array.from(problem.amounts) };
  const multipliers = multipliersOf(responses, mix.intervals, problem.denominator);
  const { amounts, groups, weights, lower, upper } = problem;
  const solved = new Float64Array(amounts.length);
  for (let line = 0; line < amounts.length; line++) {
    const group = groups[line]!;
    const low = lower[line]!;
    const high = upper[line]!;
    solved[line] =
      group === OUTSIDE || low === high
        ? low
        : Math.min(Math.max(amounts[line]! + weights[line]! * multipliers[group]!, low), high);
  }
  return { mix, amounts: solved };
}

function multipliersOf(
  responses: readonly Response[],
  intervals: readonly Interval[],
  total: number
): number[] {
  const ends = intervals.map((interval, group) => ({
    low: multiplierFor(responses[group]!, interval.low),
    high: multiplierFor(responses[group]!, interval.high),
  }));
  const shared = sharedMultiplier(responses, intervals, ends, total);
  return ends.map((end, group) => {
    const answer = sumAt(responses[group]!, shared);
    if (answer < intervals[group]!.low) return end.low;
    return answer > intervals[group]!.high ? end.high : shared;
  });
}

/** The λ at which the groups, each held in its interval, add up to the total. */
function sharedMultiplier(
  responses: readonly Response[],
  intervals: readonly Interval[],
  ends: readonly Interval[],
  total: number
): number {
  const held = (group: number, multiplier: number) => {
    const { low, high } = intervals[group]!;
    return Math.min(Math.max(sumAt(responses[group]!, multiplier), low), high);
  };
  const reached = (multiplier: number) =>
    held(0, multiplier) + held(1, multiplier) + held(2, multiplier) >= total;
  const kinks = Float64Array.from(ends.flatMap((end) => [end.low, end.high])).sort();
  let from = -Infinity;
  let to = Infinity;
  for (const breakpoints of [kinks, ...responses.map((response) => response.breakpoints)]) {
    const at = firstWhere(breakpoints, reached);
    from = Math.max(from, breakpoints[at - 1] ?? -Infinity);
    to = Math.min(to, breakpoints[at] ?? Infinity);
  }
  const inside = from === -Infinity ? to - 1 : to === Infinity ? from + 1 : (from + to) / 2;
  if (!Number.isFinite(inside)) return 0;
  let constant = 0;
  let slope = 0;
  responses.forEach((response, group) => {
    const segment = below(response.breakpoints, inside);
    const answer = sumAt(response, inside);
    const { low, high } = intervals[group]!;
    if (answer <= low || answer >= high) constant += held(group, inside);
    else {
      constant += response.constants[segment]!;
      slope += response.slopes[segment]!;
    }
  });
  return slope === 0
    ? nearestToZero(from, to)
    : Math.min(Math.max((total - constant) / slope, from), to);
}

function firstWhere(ascending: Float64Array, holds: (value: number) => boolean): number {
  let left = 0;
  let right = ascending.length;
  while (left < right) {
    const middle = (left + right) >> 1;
    if (holds(ascending[middle]!)) right = middle;
    else left = middle + 1;
  }
  return left;
}

function nearestToZero(from: number, to: number): number {
  return Math.min(Math.max(0, from), to);
}
