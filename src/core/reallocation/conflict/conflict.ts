import { HOLDS, OUTSIDE_SPLIT, UNASSIGNED_LINE } from "../problem/holds";
import type { Problem } from "../problem/problem";
import type { Requirement, Row } from "../problem/row";
import { leastMiss, type LeastMiss, type Reach } from "./least-miss";

/** A line that keeps the requirements apart. */
export interface Holder {
  readonly line: number;
  /** The amount at which it is held, minor units. */
  readonly amount: number;
  /** A phrase, e.g. "locked". */
  readonly why: string;
}

/**
 * Requirements that no amounts meet together. Irreducible: without any one of the requirements, or with any one of the
 * lines free to take any amount and all lines not named here too, some amounts do.
 */
export interface Conflict {
  readonly requirements: readonly Requirement[];
  /** The largest come first; empty where the requirements contradict each other whatever the lines hold. */
  readonly lines: readonly Holder[];
  /** By how much money the requirements have to give way at least, each by the same. */
  readonly miss: number;
}

/** Longer sets are irreducible against their own proof only: checking each line costs a solution each. */
const CHECKED = 24;
const MOST_CONFLICTS = 4;

/** One conflict after the other: what is found is taken out before the search goes on. */
export function conflictsOf(
  problem: Problem,
  reach: readonly Reach[],
  first: LeastMiss
): Conflict[] {
  const found: Conflict[] = [];
  let { rows } = problem;
  let missed: LeastMiss | null = first;
  while (missed && missed.miss > 0 && found.length < MOST_CONFLICTS) {
    const system = irreducibleRows(rows, missed, reach, problem.scale);
    const proof = leastMiss(system, reach, problem.scale) ?? missed;
    const own = system.filter(({ isEquality }) => !isEquality);
    if (own.length === 0) break;
    const weight = system.reduce(
      (sum, { isEquality }, at) => sum + (isEquality ? 0 : proof.prices[at]!),
      0
    );
    const pull = pullOf(system, proof.prices, problem.count);
    const lines = holdersOf(problem, pull, proof.miss * weight, system);
    // What is left without lines follows from what was found before, such as a group that has none.
    const isNews =
      found.length === 0 ||
      (lines.length > 0 &&
        !found.some((other) =>
          lines.every(({ line }) => other.lines.some((each) => each.line === line))
        ));
    if (isNews)
      found.push({
        requirements: own.map(({ requirement }) => requirement),
        lines,
        miss: proof.miss,
      });
    rows = rows.filter((row) => !own.includes(row));
    missed = leastMiss(rows, reach, problem.scale);
  }
  return found;
}

/** The rows of the proof without those that the others collide without. */
function irreducibleRows(
  rows: readonly Row[],
  { prices }: LeastMiss,
  reach: readonly Reach[],
  scale: number
): readonly Row[] {
  let needed = rows.filter((row, at) => row.isEquality || prices[at]! > 1e-9);
  for (const row of needed) {
    if (row.isEquality) continue;
    const without = needed.filter((each) => each !== row);
    const missed = leastMiss(without, reach, scale);
    if (!missed || missed.miss > 0) needed = without;
  }
  return needed;
}

/** The bounds of the lines add up to more or less than the asked total. */
export function conflictOfTotal(problem: Problem, reach: readonly Reach[]): Conflict {
  const { rows, total, count } = problem;
  const least = reach.reduce((sum, each) => sum + each.least, 0);
  const most = reach.reduce((sum, each) => sum + each.most, 0);
  const miss = least > total ? least - total : total - most;
  const pull = new Float64Array(count).fill(least > total ? -1 : 1);
  const system = rows.slice(0, 1);
  return {
    requirements: system.map(({ requirement }) => requirement),
    lines: holdersOf(problem, pull, miss, system),
    miss,
  };
}

/** The rows, weighted by their prices, ask each class for more (above 0) or less money. */
function pullOf(rows: readonly Row[], prices: Float64Array, count: number): Float64Array {
  const pull = new Float64Array(count);
  rows.forEach(({ coefficients }, row) => {
    for (let at = 0; at < count; at++) pull[at]! += prices[row]! * coefficients[at]!;
  });
  return pull;
}

/**
 * The lines without whose bounds the proof falls: small ones are let go as long as the margin lasts, then each of the
 * rest is tried.
 */
function holdersOf(
  problem: Problem,
  pull: Float64Array,
  margin: number,
  system: readonly Row[]
): Holder[] {
  const { classes, lower, upper, holds } = problem;
  const worth = new Map<number, number>();
  for (let line = 0; line < classes.length; line++) {
    const pulled = pull[classes[line]!]!;
    if (pulled < -1e-9 && lower[line]! > 0) worth.set(line, -pulled * lower[line]!);
    if (pulled > 1e-9 && upper[line] !== Infinity) worth.set(line, Infinity);
  }
  const isBeside = (line: number) =>
    holds[line] === OUTSIDE_SPLIT || holds[line] === UNASSIGNED_LINE ? 0 : 1;
  const order = [...worth.keys()].sort(
    (one, other) =>
      isBeside(one) - isBeside(other) || worth.get(one)! - worth.get(other)! || one - other
  );
  let left = margin - Math.max(1e-6, margin * 1e-9);
  const held = order.filter((line) => {
    if (worth.get(line)! >= left) return true;
    left -= worth.get(line)!;
    return false;
  });
  const needed = held.length > CHECKED ? held : irreducible(problem, held, system);
  return needed
    .map((line) => ({
      line,
      amount: pull[classes[line]!]! < 0 ? lower[line]! : upper[line]!,
      why: HOLDS[holds[line]!]!,
    }))
    .sort((one, other) => other.amount - one.amount || one.line - other.line);
}

function irreducible(
  problem: Problem,
  held: readonly number[],
  system: readonly Row[]
): readonly number[] {
  let needed = held;
  for (const line of held) {
    const without = needed.filter((each) => each !== line);
    const missed = leastMiss(system, reachHolding(problem, without), problem.scale);
    if (!missed || missed.miss > 0) needed = without;
  }
  return needed;
}

/** What the classes reach where only these lines keep their bounds; credits stay credits. */
export function reachHolding(problem: Problem, held: readonly number[]): Reach[] {
  const { classes, lower, upper, count } = problem;
  const sizes = new Int32Array(count);
  const least = new Float64Array(count);
  for (let line = 0; line < classes.length; line++) {
    sizes[classes[line]!]! += 1;
    if (lower[line]! < 0) least[classes[line]!]! += lower[line]!;
  }
  const most = new Float64Array(count);
  for (const line of held) {
    sizes[classes[line]!]! -= 1;
    least[classes[line]!]! += Math.max(0, lower[line]!);
    most[classes[line]!]! += upper[line]!;
  }
  return Array.from(sizes, (free, at) => ({
    least: least[at]!,
    most: free > 0 ? Infinity : most[at]!,
  }));
}
