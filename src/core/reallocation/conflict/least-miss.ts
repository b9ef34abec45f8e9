import { missOf, type Row } from "../problem/row";
import { cheapestCorner, type Corner, type Inequality } from "./linear-program";

/** What each class can reach, minor units. */
export interface Reach {
  readonly least: number;
  /** Infinity where no line stops it. */
  readonly most: number;
}

export interface LeastMiss {
  /** The smallest largest miss, minor units; 0 where some amounts meet every row. */
  readonly miss: number;
  /** Price of each row: together they prove that no amounts do better. */
  readonly prices: Float64Array;
}

/**
 * How far the rows have to give way, each by the same money, until some amounts within reach of the classes meet them.
 * Equalities never give way; null where they cannot be met.
 */
export function leastMiss(
  rows: readonly Row[],
  reach: readonly Reach[],
  scale: number
): LeastMiss | null {
  const corner = cheapestCorner(
    [...reach.map(() => 0), 1],
    [
      ...rows.map((row) => shifted(row, reach, scale, [row.isEquality ? 0 : 1])),
      ...caps(reach, scale, 1),
    ]
  );
  if (!corner) return null;
  const miss = corner.value * scale;
  return {
    miss: miss <= toleranceOf(scale) ? 0 : miss,
    prices: corner.prices.slice(0, rows.length),
  };
}

/** What no cell can show: a miss below it counts as none. */
export function toleranceOf(scale: number): number {
  return 1e-6 + scale * 1e-12;
}

export interface Nearest {
  /** Rows that keep all amounts, and only those, which miss least. */
  readonly rows: readonly Row[];
  /** −1 or 1 where the class must stay at its least or most; 0 where it may move. */
  readonly pins: Int8Array;
  /** Money of each class at one such point. */
  readonly money: Float64Array;
}

/**
 * The nearest mix: no row misses by more than the smallest largest miss, and the misses add up to the least. By
 * complementary slackness the prices of one such point say which rows and classes are tight at all of them.
 */
export function nearestTo(
  rows: readonly Row[],
  reach: readonly Reach[],
  scale: number,
  { miss }: LeastMiss
): Nearest | null {
  const soft = rows.filter(({ isEquality }) => !isEquality);
  const widest = miss / scale + 1e-11;
  const unit = (row: Row) => soft.map((other) => (other === row ? 1 : 0));
  const corner = cheapestCorner(
    [...reach.map(() => 0), ...soft.map(() => 1)],
    [
      ...rows.map((row) => shifted(row, reach, scale, unit(row))),
      ...soft.map((row) => ({
        coefficients: [...reach.map(() => 0), ...unit(row).map((value) => -value)],
        least: -widest,
      })),
      ...caps(reach, scale, soft.length),
    ]
  );
  if (!corner) return null;
  const money = Float64Array.from(reach, ({ least }, at) => least + corner.z[at]! * scale);
  return {
    rows: rows.flatMap((row, at) => tightened(row, corner.prices[at]!, widest * scale)),
    pins: pinsOf(rows, reach, corner, rows.length + soft.length),
    money,
  };
}

/** A price of 0: the row holds. Between 0 and 1: it holds without slack. 1: it may be missed. Above: by the most. */
function tightened(row: Row, price: number, widest: number): Row[] {
  if (row.isEquality || price < 1e-9) return [row];
  if (price < 1 - 1e-9) return [{ ...row, isEquality: true }];
  const lowest = { ...row, least: row.least - widest };
  if (price > 1 + 1e-9) return [{ ...lowest, isEquality: true }];
  const highest = {
    ...row,
    coefficients: row.coefficients.map((value) => -value),
    least: -row.least,
  };
  return [lowest, highest];
}

function pinsOf(
  rows: readonly Row[],
  reach: readonly Reach[],
  { prices }: Corner,
  firstCap: number
): Int8Array {
  let cap = firstCap;
  return Int8Array.from(reach, ({ most }, at) => {
    const pull = rows.reduce((sum, row, each) => sum + prices[each]! * row.coefficients[at]!, 0);
    const price = most === Infinity ? 0 : prices[cap++]!;
    if (price > 1e-9) return 1;
    return pull < -1e-9 ? -1 : 0;
  });
}

/** The row in money above each class's least, as parts of the scale. */
function shifted(
  row: Row,
  reach: readonly Reach[],
  scale: number,
  slack: readonly number[]
): Inequality {
  const { coefficients, least, isEquality } = row;
  const base = reach.reduce((sum, each, at) => sum + coefficients[at]! * each.least, 0);
  return {
    coefficients: [...coefficients, ...slack],
    least: (least - base) / scale,
    isEquality,
  };
}

function caps(reach: readonly Reach[], scale: number, others: number): Inequality[] {
  return reach.flatMap(({ least, most }, at) =>
    most === Infinity
      ? []
      : [
          {
            coefficients: [
              ...reach.map((_, each) => (each === at ? -1 : 0)),
              ...Array.from({ length: others }, () => 0),
            ],
            least: -(most - least) / scale,
          },
        ]
  );
}

/** The largest miss of some money by class. */
export function largestMiss(rows: readonly Row[], money: Float64Array): number {
  return rows.reduce((most, row) => Math.max(most, missOf(row, money)), 0);
}
