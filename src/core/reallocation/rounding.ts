import { OUTSIDE } from "../costs/split";
import { groupTotals, type Interval, type Problem } from "./problem";

/**
 * Whole amounts near the optimum: every line changes by a multiple of `unit` minor units, stays inside its bounds and
 * the total stays the same. Groups stay inside their intervals where some multiple lies there; else they come as near
 * as the unit allows. null where the unit is too coarse for the bounds of the lines.
 */
export function rounded(
  problem: Problem,
  solved: Float64Array,
  intervals: readonly [Interval, Interval, Interval],
  unit: number
): Float64Array | null {
  const room = roomOf(problem, unit);
  if (!room) return null;
  const wanted = solved.map((money, line) => (money - problem.amounts[line]!) / unit);
  const steps = stepsOfGroups(problem, wanted, intervals, room, unit);
  if (!steps) return null;
  const amounts = Float64Array.from(problem.amounts);
  for (const group of [0, 1, 2]) spread(problem, group, wanted, room, steps[group]!);
  for (let line = 0; line < amounts.length; line++) {
    if (problem.groups[line] !== OUTSIDE) amounts[line]! += unit * room.steps[line]!;
  }
  return amounts;
}

/** In units, counted from today's amount. `steps` starts at the nearest reachable number below what is wanted. */
interface Room {
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly steps: Float64Array;
}

function roomOf(problem: Problem, unit: number): Room | null {
  const { amounts, lower, upper } = problem;
  const least = lower.map((low, line) => Math.ceil((low - amounts[line]!) / unit));
  const most = upper.map((high, line) => Math.floor((high - amounts[line]!) / unit));
  for (let line = 0; line < least.length; line++) if (least[line]! > most[line]!) return null;
  return { least, most, steps: new Float64Array(least.length) };
}

/**
 * Whole numbers of units for the three groups that sum to 0, nearest to what the groups want. Units are handed out one
 * at a time to the group that misses its wish least, which is optimal for a convex miss.
 */
function stepsOfGroups(
  problem: Problem,
  wanted: Float64Array,
  intervals: readonly Interval[],
  room: Room,
  unit: number
): readonly number[] | null {
  const { groups, amounts } = problem;
  const totals = groupTotals(groups, amounts);
  // The order of lines shows in the last bits of a sum; it must not decide a tie.
  const wishes = groupTotals(groups, wanted).map((wish) => Math.round(wish * 1e6) / 1e6);
  const least = groupTotals(groups, room.least);
  const most = groupTotals(groups, room.most);
  if (least[0] + least[1] + least[2] > 0 || most[0] + most[1] + most[2] < 0) return null;
  const inside = (low: (money: number) => number, high: (money: number) => number) =>
    intervals.map((interval, group) => ({
      low: Math.max(least[group]!, low((interval.low - totals[group]!) / unit)),
      high: Math.min(most[group]!, high((interval.high - totals[group]!) / unit)),
    }));
  const candidates = [
    inside(ceiling, floor),
    inside(floor, ceiling),
    [0, 1, 2].map((group) => ({ low: least[group]!, high: most[group]! })),
  ];
  const limits = candidates.find(
    (ranges) =>
      ranges.every(({ low, high }) => low <= high) &&
      total(ranges.map(({ low }) => low)) <= 0 &&
      total(ranges.map(({ high }) => high)) >= 0
  );
  if (!limits) return null;
  const steps = limits.map(({ low, high }, group) =>
    Math.min(Math.max(Math.round(wishes[group]!), low), high)
  );
  for (let missing = -total(steps); missing !== 0; missing = -total(steps)) {
    const way = Math.sign(missing);
    let best = -1;
    for (const group of [0, 1, 2]) {
      const next = steps[group]! + way;
      if (next < limits[group]!.low || next > limits[group]!.high) continue;
      const miss = (next - wishes[group]!) * way;
      if (best < 0 || miss < (steps[best]! + way - wishes[best]!) * way) best = group;
    }
    steps[best]! += way;
  }
  return steps;
}

/** Hands a group's units to its lines: whole parts first, the rest to the largest fractions (largest remainder). */
function spread(
  problem: Problem,
  group: number,
  wanted: Float64Array,
  room: Room,
  units: number
): void {
  const { groups, lower, upper } = problem;
  const { least, most, steps } = room;
  const movable = new Int32Array(groups.length);
  let count = 0;
  let missing = units;
  for (let line = 0; line < groups.length; line++) {
    if (groups[line] !== group) continue;
    if (lower[line] !== upper[line]) movable[count++] = line;
    steps[line] = Math.min(Math.max(floor(wanted[line]!), least[line]!), most[line]!);
    missing -= steps[line]!;
  }
  while (missing !== 0) {
    const limit = missing > 0 ? most : least;
    const open = movable.subarray(0, count).filter((line) => steps[line] !== limit[line]);
    missing = handOut(problem, open, wanted, steps, limit, missing);
  }
}

/** One round: a step for each line that is furthest from its wish. Returns what is still missing. */
function handOut(
  problem: Problem,
  open: Int32Array,
  wanted: Float64Array,
  steps: Float64Array,
  limit: Float64Array,
  missing: number
): number {
  const way = Math.sign(missing);
  const each = Math.max(1, Math.floor(Math.abs(missing) / open.length));
  const taking = Math.min(open.length, Math.abs(missing));
  // How much too far a step would take the line.
  const excess = new Float64Array(open.length);
  for (let at = 0; at < open.length; at++) {
    excess[at] = (steps[open[at]!]! - wanted[open[at]!]!) * way;
  }
  const edge = excess.slice().sort()[taking - 1]!;
  const tied = open.filter((_, at) => excess[at] === edge);
  let left = missing;
  const take = (line: number) => {
    const step = way * Math.min(each, Math.abs(limit[line]! - steps[line]!));
    steps[line]! += step;
    left -= step;
  };
  let before = 0;
  for (let at = 0; at < open.length; at++) {
    if (excess[at]! >= edge) continue;
    take(open[at]!);
    before += 1;
  }
  const chosen = taking - before;
  if (chosen < tied.length) tied.sort(byWeight(problem));
  for (const line of tied.subarray(0, chosen)) take(line);
  return left;
}

/** Larger lines feel a step less; lines that tie in everything are interchangeable. */
function byWeight({
  weights,
  amounts,
  lower,
  upper,
}: Problem): (one: number, other: number) => number {
  return (one, other) =>
    order(weights[other]!, weights[one]!) ||
    order(amounts[one]!, amounts[other]!) ||
    order(lower[one]!, lower[other]!) ||
    order(upper[one]!, upper[other]!);
}

/** Binary rounding must not cost a unit: 2.9999999999 units are three. */
function floor(units: number): number {
  const whole = Math.round(units);
  return Math.abs(units - whole) <= 1e-9 * Math.max(1, Math.abs(units) * 1e-6)
    ? whole
    : Math.floor(units);
}

function ceiling(units: number): number {
  return -floor(-units);
}

function order(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
