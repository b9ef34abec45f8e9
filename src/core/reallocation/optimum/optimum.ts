import { leastMiss, nearestTo, type LeastMiss, type Nearest } from "../conflict/least-miss";
import type { Problem } from "../problem/problem";
import type { Row } from "../problem/row";
import { lowestDual } from "./dual";
import { multiplierFor, responsesOf, type Response } from "./response";

/** Ours: the rows of a nearest mix nearly repeat each other, so the way to the lowest point is long; but it is there. */
const PATIENT = 3000;

export interface Optimum {
  /** Before rounding: minor units with fractions. */
  readonly amounts: Float64Array;
  /** The rows that the amounts meet: those of the problem, or those that admit the nearest mix. */
  readonly rows: readonly Row[];
  /** null where some amounts meet everything. */
  readonly missed: LeastMiss | null;
  readonly responses: readonly Response[];
}

/**
 * The least change that meets every row, exact but for binary rounding; where none does, the least change to the nearest
 * mix. null where bounds alone rule the total out.
 */
export function optimumOf(problem: Problem): Optimum | null {
  const { rows, scale } = problem;
  const responses = responsesOf(problem);
  if (!isTotalInReach(problem, responses)) return null;
  const { multipliers, isOptimal } = lowestDual(rows, responses, scale);
  if (isOptimal) return { amounts: amountsAt(problem, multipliers), rows, missed: null, responses };
  const missed = leastMiss(rows, responses, scale);
  if (!missed) return null;
  const nearest = nearestTo(rows, responses, scale, missed);
  if (!nearest) return null;
  return {
    amounts: amountsAt(problem, nearestMultipliers(nearest, responses, scale)),
    rows: nearest.rows,
    missed: missed.miss === 0 ? null : missed,
    responses,
  };
}

/** Bounds alone: whether the asked total lies between the sums of the lines' own bounds. */
export function isTotalInReach({ total }: Problem, responses: readonly Response[]): boolean {
  const least = responses.reduce((sum, response) => sum + response.least, 0);
  const most = responses.reduce((sum, response) => sum + response.most, 0);
  return least <= total && total <= most;
}

function nearestMultipliers(
  { rows, pins, money }: Nearest,
  responses: readonly Response[],
  scale: number
): Float64Array {
  const pinned = responses.map((response, at) =>
    pins[at] === 0 ? response : fixedAt(pins[at]! < 0 ? response.least : response.most)
  );
  const { multipliers, isOptimal } = lowestDual(rows, pinned, scale, PATIENT);
  return Float64Array.from(responses, (response, at) => {
    if (pins[at] !== 0) return pins[at]! * Infinity;
    return isOptimal ? multipliers[at]! : multiplierFor(response, money[at]!);
  });
}

/** A class that keeps this money whatever its multiplier. */
export function fixedAt(money: number): Response {
  return {
    breakpoints: new Float64Array(),
    constants: Float64Array.of(money),
    slopes: Float64Array.of(0),
    least: money,
    most: money,
  };
}

function amountsAt(problem: Problem, multipliers: Float64Array): Float64Array {
  const { amounts, classes, weights, lower, upper } = problem;
  const solved = new Float64Array(amounts.length);
  for (let line = 0; line < amounts.length; line++) {
    const low = lower[line]!;
    const high = upper[line]!;
    solved[line] =
      low === high
        ? low
        : Math.min(
            Math.max(amounts[line]! + weights[line]! * multipliers[classes[line]!]!, low),
            high
          );
  }
  return solved;
}
