import type { Problem } from "../problem/problem";

/** In units, counted from the base. */
export interface Room {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Hands each class's units to its lines: whole parts first, the rest to the largest fractions (largest remainder). */
export function spread(
  problem: Problem,
  wanted: Float64Array,
  { least, most }: Room,
  units: Float64Array
): Float64Array {
  const { classes, lower, upper, count } = problem;
  const steps = new Float64Array(classes.length);
  const missing = units.slice();
  const sizes = new Int32Array(count);
  for (let line = 0; line < classes.length; line++) {
    if (lower[line] === upper[line]) continue;
    steps[line] = Math.min(Math.max(floor(wanted[line]!), least[line]!), most[line]!);
    missing[classes[line]!]! -= steps[line]!;
    sizes[classes[line]!]! += 1;
  }
  const movable = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(count);
  for (let line = 0; line < classes.length; line++) {
    if (lower[line] === upper[line]) continue;
    const at = classes[line]!;
    movable[at]![filled[at]!++] = line;
  }
  for (let at = 0; at < count; at++) {
    let left = missing[at]!;
    while (left !== 0) {
      const limit = left > 0 ? most : least;
      const open = movable[at]!.filter((line) => steps[line] !== limit[line]);
      left = handOut(problem, open, wanted, steps, limit, left);
    }
  }
  return steps;
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
export function byWeight({
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

function order(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
