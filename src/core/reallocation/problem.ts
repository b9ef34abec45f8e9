import type { Budget } from "../budget/budget";
import { OUTSIDE, type Split } from "../costs/split";
import type { Band } from "../policy/profile";

export type Bands = readonly [Band, Band, Band];

/**
 * Minimise Σ (x − a)² ÷ w where each line keeps lower ≤ x ≤ upper and each group its limits, at the same total
 * (DOMAIN section 7). Columns have one entry per line of the budget; money is in minor units.
 */
export interface Problem {
  readonly amounts: Float64Array;
  /** 0 to 2, or OUTSIDE for a line that the split leaves out. */
  readonly groups: Uint8Array;
  /** The amount itself; for a line at 0 the median positive amount of the split. */
  readonly weights: Float64Array;
  /** Equal to `upper` where the line must keep its amount. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Money on lines of the split: the whole of which the bands are fractions. */
  readonly denominator: number;
  /** Band of each group as money. */
  readonly limits: readonly [Interval, Interval, Interval];
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Decisions: lines outside the split and unassigned lines keep their amounts, so that the denominator does not move.
 * Locked lines keep theirs, and so does every line whose own numbers make no sense to move: a negative amount, an
 * amount that could not be read, a minimum above the maximum.
 */
export function problemOf(budget: Budget, split: Split, bands: Bands): Problem {
  const { lines, amounts } = budget;
  const groups = new Uint8Array(lines);
  const lower = new Float64Array(lines);
  const upper = new Float64Array(lines);
  const keeps = Uint8Array.from(budget.locked);
  for (const { line } of budget.unreadable) keeps[line] = 1;
  let denominator = 0;
  for (let line = 0; line < lines; line++) {
    const amount = amounts[line]!;
    const group = split.homes[budget.costTypes[line]!] ?? OUTSIDE;
    const minimum = Math.max(0, budget.minimum[line]!);
    const maximum = budget.maximum[line]!;
    const isFixed = group === OUTSIDE || keeps[line] !== 0 || amount < 0 || !(minimum <= maximum);
    groups[line] = group;
    lower[line] = isFixed ? amount : minimum;
    upper[line] = isFixed ? amount : maximum;
    if (group !== OUTSIDE) denominator += amount;
  }
  const limit = (band: Band): Interval => ({
    low: snapped(band.lower * denominator),
    high: snapped(band.upper * denominator),
  });
  return {
    amounts,
    groups,
    weights: weightsOf(amounts, groups, upper),
    lower,
    upper,
    denominator,
    limits: [limit(bands[0]), limit(bands[1]), limit(bands[2])],
  };
}

/** Money of each group. */
export function groupTotals(groups: Uint8Array, amounts: Float64Array): [number, number, number] {
  const totals = new Float64Array(OUTSIDE + 1);
  for (let line = 0; line < amounts.length; line++) totals[groups[line]!]! += amounts[line]!;
  return [totals[0]!, totals[1]!, totals[2]!];
}

/** Objective of the problem: Σ (x − a)² ÷ w over the lines that may move. */
export function cost(problem: Problem, amounts: Float64Array): number {
  let sum = 0;
  for (let line = 0; line < amounts.length; line++) {
    const change = amounts[line]! - problem.amounts[line]!;
    if (change !== 0) sum += (change * change) / problem.weights[line]!;
  }
  return sum;
}

function weightsOf(amounts: Float64Array, groups: Uint8Array, upper: Float64Array): Float64Array {
  const weights = Float64Array.from(amounts);
  let zero = -1;
  for (let line = 0; line < amounts.length; line++) {
    if (amounts[line] === 0 && upper[line]! > 0) {
      if (zero < 0)
        zero = medianOf(amounts.filter((amount, at) => amount > 0 && groups[at] !== OUTSIDE));
      weights[line] = zero;
    }
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

/** A product such as 0.55 × 100 that misses its whole number of minor units by binary rounding only gets it. */
function snapped(money: number): number {
  const whole = Math.round(money);
  return Math.abs(money - whole) <= Math.max(1e-9, Math.abs(money) * 4e-16) ? whole : money;
}
