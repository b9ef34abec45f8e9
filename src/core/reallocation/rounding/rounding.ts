import { moneyOf, type Problem } from "../problem/problem";
import type { Row } from "../problem/row";
import { classSteps } from "./class-steps";
import { byWeight, spread, type Room } from "./spread";

/**
 * Whole amounts near the optimum. Each line starts at today's amount, brought within its own bounds; from there it
 * changes by a multiple of `unit` minor units, stays inside its bounds, and the total is exact. What the unit leaves of
 * the total goes to one line. Rows hold where whole units can; else they are missed by as little as exchanges of units
 * between classes reach. null where the unit is too coarse for the bounds of the lines.
 */
export function rounded(
  problem: Problem,
  solved: Float64Array,
  rows: readonly Row[],
  unit: number
): Float64Array | null {
  const base = baseOf(problem);
  const open = Math.round(rows[0]!.least - sum(base));
  const rest = open % unit;
  if (rest !== 0 && !placeRest(problem, solved, base, rest)) return null;
  const wanted = solved.map((money, line) => (money - base[line]!) / unit);
  const room = roomOf(problem, base, unit);
  const steps = classSteps({
    rows,
    unit,
    units: (open - rest) / unit,
    base: moneyOf(problem, base),
    // The order of lines shows in the last bits of a sum; it must not decide a tie.
    wishes: moneyOf(problem, wanted).map((wish) => Math.round(wish * 1e6) / 1e6),
    least: moneyOf(problem, room.least),
    most: moneyOf(problem, room.most),
  });
  if (!steps) return null;
  const changes = spread(problem, wanted, room, steps);
  return base.map((money, line) => money + unit * changes[line]!);
}

/** Today's amounts where the lines' own bounds allow them, else the nearest bound. */
export function baseOf({ amounts, lower, upper }: Problem): Float64Array {
  return amounts.map((amount, line) => Math.min(Math.max(amount, lower[line]!), upper[line]!));
}

function roomOf({ lower, upper }: Problem, base: Float64Array, unit: number): Room {
  return {
    least: lower.map((low, line) => Math.ceil((low - base[line]!) / unit)),
    most: upper.map((high, line) => Math.floor((high - base[line]!) / unit)),
  };
}

/** Adds what whole units leave over to the line that changes most the same way and has room for it. */
function placeRest(
  problem: Problem,
  solved: Float64Array,
  base: Float64Array,
  rest: number
): boolean {
  const { lower, upper } = problem;
  const order = byWeight(problem);
  let best = -1;
  let most = -Infinity;
  for (let line = 0; line < base.length; line++) {
    const after = base[line]! + rest;
    if (lower[line] === upper[line] || after < lower[line]! || after > upper[line]!) continue;
    const change = (solved[line]! - base[line]!) * Math.sign(rest);
    if (change < most - 1e-6) continue;
    if (change > most + 1e-6 || order(line, best) < 0) [best, most] = [line, change];
  }
  if (best >= 0) base[best]! += rest;
  return best >= 0;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at]!;
  return total;
}
