import type { Budget } from "../../budget/budget";
import { OUTSIDE, type SplitId } from "../../costs/split";
import type { Request } from "../request";
import { boundsOf, type Bounds } from "./bounds";
import { newLinesFor, type NewLine } from "./new-lines";
import {
  bandRows,
  foundationRow,
  groupIn,
  homeOf,
  HOMES,
  insideRow,
  isFoundation,
  totalRow,
  type Row,
} from "./row";
import { weightsOf } from "./weights";

/**
 * Minimise Σ (x − a)² ÷ w where each line keeps lower ≤ x ≤ upper and the money of the classes meets the rows (DOMAIN
 * section 7). A class is all lines that no row tells apart. Money is in minor units; columns have one entry per line of
 * the budget, then one per new line.
 */
export interface Problem extends Bounds {
  readonly amounts: Float64Array;
  readonly weights: Float64Array;
  /** Joint home of each line, 0 to 15. */
  readonly homes: Uint8Array;
  /** Class of each line, below `count`. */
  readonly classes: Uint8Array;
  readonly count: number;
  /** Coefficients by class. The first row is the total. */
  readonly rows: readonly Row[];
  readonly total: number;
  /** Splits that the request has bands for. */
  readonly splits: readonly SplitId[];
  /** New lines at 0; their indexes follow those of the budget. */
  readonly newLines: readonly NewLine[];
  /** Money that amounts are compared with: an error of 1e-12 of it is none. */
  readonly scale: number;
}

/** Ours: where money may cross the border of a split, no proposal meets its bands by taking more than half of it out. */
const LEAST_INSIDE = 0.5;

export function problemOf(budget: Budget, request: Request): Problem {
  const splits = (["categories", "layers"] as const).filter((split) => request.bands[split]);
  const newLines = request.newLines === false ? [] : newLinesFor(budget, request.bands);
  const length = budget.lines + newLines.length;
  const amounts = new Float64Array(length);
  amounts.set(budget.amounts);
  const homes = homesOf(budget, newLines);
  const bounds = boundsOf(budget, request, homes, splits);
  const inside = { categories: 0, layers: 0 };
  let today = 0;
  let gross = 0;
  let foundation = 0;
  let freed = 0;
  const { lower, upper } = bounds;
  for (let line = 0; line < length; line++) {
    const amount = amounts[line]!;
    today += amount;
    gross += Math.abs(amount);
    for (const split of splits)
      if (groupIn(split, homes[line]!) !== OUTSIDE) inside[split] += amount;
    if (bounds.closed[line] === 1) freed += amount - upper[line]!;
    if (isFoundation(homes[line]!)) foundation += bounds.closed[line] === 1 ? upper[line]! : amount;
  }
  const total = request.total === undefined ? today : Math.round(request.total);
  const rows = [
    totalRow(total),
    ...splits.flatMap((split) => bandRows(split, request.bands[split]!)),
    ...(freed > 0 ? [foundationRow(foundation + freed, freed)] : []),
    ...splits.flatMap((split) => {
      if (splits.length === 1 && freed === 0) return [];
      const kept = LEAST_INSIDE * inside[split] * Math.min(1, total / today);
      return kept > 0 ? [insideRow(split, kept)] : [];
    }),
  ];
  return {
    ...bounds,
    ...classesOf(homes, rows),
    amounts,
    weights: weightsOf(amounts, homes, splits, lower, upper),
    homes,
    total,
    splits,
    newLines,
    scale: Math.max(1, gross, Math.abs(total)),
  };
}

/** Money of each class. */
export function moneyOf({ classes, count }: Problem, amounts: Float64Array): Float64Array {
  const money = new Float64Array(count);
  for (let line = 0; line < amounts.length; line++) money[classes[line]!]! += amounts[line]!;
  return money;
}

/** Money inside a split: the whole of which its bands are fractions. */
export function denominatorOf({ homes }: Problem, amounts: Float64Array, split: SplitId): number {
  let sum = 0;
  for (let line = 0; line < amounts.length; line++) {
    if (groupIn(split, homes[line]!) !== OUTSIDE) sum += amounts[line]!;
  }
  return sum;
}

/** Objective of the problem: Σ (x − a)² ÷ w. */
export function costOf({ amounts: today, weights }: Problem, amounts: Float64Array): number {
  let sum = 0;
  for (let line = 0; line < amounts.length; line++) {
    const change = amounts[line]! - today[line]!;
    if (change !== 0) sum += (change * change) / weights[line]!;
  }
  return sum;
}

function homesOf(budget: Budget, newLines: readonly NewLine[]): Uint8Array {
  const byCostType = Uint8Array.from({ length: 256 }, (_, code) => homeOf(code));
  const homes = new Uint8Array(budget.lines + newLines.length);
  for (let line = 0; line < budget.lines; line++) {
    homes[line] = byCostType[budget.costTypes[line]!]!;
  }
  newLines.forEach(({ costType }, at) => {
    homes[budget.lines + at] = byCostType[costType]!;
  });
  return homes;
}

/** Homes that occur and have the same coefficients in all rows are one class. */
function classesOf(
  homes: Uint8Array,
  rows: readonly Row[]
): Pick<Problem, "classes" | "count" | "rows"> {
  const occurs = new Uint8Array(HOMES);
  for (let line = 0; line < homes.length; line++) occurs[homes[line]!] = 1;
  const classOfHome = new Uint8Array(HOMES);
  const known = new Map<string, number>();
  const samples: number[] = [];
  for (let home = 0; home < HOMES; home++) {
    if (occurs[home] === 0) continue;
    const key = rows.map(({ coefficients }) => coefficients[home]).join(" ");
    if (!known.has(key)) known.set(key, samples.push(home) - 1);
    classOfHome[home] = known.get(key)!;
  }
  const classes = new Uint8Array(homes.length);
  for (let line = 0; line < homes.length; line++) classes[line] = classOfHome[homes[line]!]!;
  return {
    classes,
    count: samples.length,
    rows: rows.map((row) => ({
      ...row,
      coefficients: Float64Array.from(samples, (home) => row.coefficients[home]!),
    })),
  };
}
