import type { Row } from "../problem/row";
import { segmentOf } from "./breakpoints";
import { solveSymmetric } from "./linear-system";
import { stepOn } from "./line-search";
import { moneyAt, type Response } from "./response";

export interface DualPoint {
  /** λ of each class: the relative change of a line that no bound stops. */
  readonly multipliers: Float64Array;
  /** Whether the rows hold there, each with multiplier 0 or without slack, as exactly as binary numbers tell. */
  readonly isOptimal: boolean;
}

/** Nearly every search ends far below it, and one without a lowest point need not be followed for long. */
const STEPS = 300;
const FARTHEST = 1e12;

/**
 * The lowest point of the dual: one multiplier y per row, at least 0 for an inequality, and λ = Σ y · coefficients per
 * class. The dual is convex and piecewise quadratic in a few variables. Newton steps with an exact line search find the
 * lowest point of one face (some inequalities free, the others at 0); then the row that is missed most is freed. Every
 * step goes down and pieces and faces are finitely many, so it ends; where no amounts meet the rows it runs away.
 */
export function lowestDual(
  rows: readonly Row[],
  responses: readonly Response[],
  scale: number,
  steps = STEPS
): DualPoint {
  const y = new Float64Array(rows.length);
  const multipliers = new Float64Array(responses.length);
  const face = rows.flatMap(({ isEquality }, row) => (isEquality ? [row] : []));
  let stalled = 0;
  for (let step = 0; step < steps; step++) {
    const misses = missesAt(rows, responses, multipliers);
    const tolerance = toleranceAt(y, scale) * (stalled > 2 ? 10 : 1);
    const isSettled = face.every((row) => Math.abs(misses[row]!) <= tolerance);
    if (isSettled || stalled > 2) {
      const worst = worstOutside(misses, face);
      if (worst < 0 || misses[worst]! <= tolerance) return { multipliers, isOptimal: isSettled };
      face.push(worst);
      stalled = 0;
    }
    const direction = newtonDirection(rows, responses, multipliers, face, misses);
    let end = Infinity;
    let leaving = -1;
    face.forEach((row, at) => {
      if (rows[row]!.isEquality || !(direction[at]! < 0)) return;
      const reach = -y[row]! / direction[at]!;
      if (reach < end) [end, leaving] = [reach, row];
    });
    const ray = rayOf(rows, multipliers, face, direction);
    const t = stepOn(ray, responses, end);
    if (!(t < FARTHEST)) return { multipliers, isOptimal: false };
    face.forEach((row, at) => {
      y[row] = y[row]! + t * direction[at]!;
    });
    if (t === end && leaving >= 0) {
      y[leaving] = 0;
      face.splice(face.indexOf(leaving), 1);
    }
    const moved = setMultipliers(rows, y, multipliers);
    if (multipliers.some((value) => !(Math.abs(value) < FARTHEST)))
      return { multipliers, isOptimal: false };
    stalled = moved <= 1e-15 && t !== end ? stalled + 1 : 0;
  }
  return { multipliers, isOptimal: false };
}

/** Large multipliers cancel in λ: what is left of its last digits, times the money that answers to it, cannot be seen. */
function toleranceAt(y: Float64Array, scale: number): number {
  const largest = y.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  return scale * Math.min(1e-10, 1e-12 + 4e-15 * largest);
}

function missesAt(
  rows: readonly Row[],
  responses: readonly Response[],
  multipliers: Float64Array
): Float64Array {
  const money = responses.map((response, at) => moneyAt(response, multipliers[at]!));
  return Float64Array.from(rows, ({ coefficients, least }) => {
    let miss = least;
    for (let at = 0; at < money.length; at++) miss -= coefficients[at]! * money[at]!;
    return miss;
  });
}

function worstOutside(misses: Float64Array, face: readonly number[]): number {
  let worst = -1;
  misses.forEach((miss, row) => {
    if (!face.includes(row) && (worst < 0 || miss > misses[worst]!)) worst = row;
  });
  return worst;
}

/** Where a class bends at its λ the steeper side counts: the line search finds out. */
function newtonDirection(
  rows: readonly Row[],
  responses: readonly Response[],
  multipliers: Float64Array,
  face: readonly number[],
  misses: Float64Array
): Float64Array {
  const slopes = responses.map(({ breakpoints, slopes: own }, at) => {
    const segment = segmentOf(breakpoints, multipliers[at]!);
    return breakpoints[segment] === multipliers[at]!
      ? Math.max(own[segment]!, own[segment + 1]!)
      : own[segment]!;
  });
  const matrix = face.map((one) =>
    Float64Array.from(face, (other) => {
      const [left, right] = [rows[one]!.coefficients, rows[other]!.coefficients];
      return slopes.reduce((sum, slope, at) => sum + slope * left[at]! * right[at]!, 0);
    })
  );
  return solveSymmetric(
    matrix,
    Float64Array.from(face, (row) => misses[row]!)
  );
}

function rayOf(
  rows: readonly Row[],
  start: Float64Array,
  face: readonly number[],
  steps: Float64Array
) {
  const direction = new Float64Array(start.length);
  let gain = 0;
  face.forEach((row, at) => {
    const { coefficients, least } = rows[row]!;
    gain += least * steps[at]!;
    for (let each = 0; each < direction.length; each++)
      direction[each]! += coefficients[each]! * steps[at]!;
  });
  return { start, direction, gain };
}

/** λ = Σ y · coefficients. Returns the largest change, relative to the size of λ. */
function setMultipliers(rows: readonly Row[], y: Float64Array, multipliers: Float64Array): number {
  let moved = 0;
  for (let at = 0; at < multipliers.length; at++) {
    let sum = 0;
    for (let row = 0; row < rows.length; row++) sum += y[row]! * rows[row]!.coefficients[at]!;
    moved = Math.max(moved, Math.abs(sum - multipliers[at]!) / Math.max(1, Math.abs(sum)));
    multipliers[at] = sum;
  }
  return moved;
}
