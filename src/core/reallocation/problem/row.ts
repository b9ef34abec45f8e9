import { CATEGORIES, LAYERS, OUTSIDE, type Split, type SplitId } from "../../costs/split";
import type { Band, Bands } from "../../policy/profile";

/** What a row asks for, in the words of the request. */
export type Requirement =
  | { readonly kind: "total"; readonly total: number }
  | {
      readonly kind: "band";
      readonly split: SplitId;
      readonly group: 0 | 1 | 2;
      readonly side: "lower" | "upper";
      readonly bound: number;
    }
  | { readonly kind: "foundation"; readonly freed: number }
  | { readonly kind: "inside"; readonly split: SplitId; readonly least: number };

/** Σ coefficients[k] · (money of class k) ≥ least, or = least. Minor units. */
export interface Row {
  readonly requirement: Requirement;
  readonly coefficients: Float64Array;
  readonly least: number;
  readonly isEquality: boolean;
}

/** Number of joint homes: a place in `categories` (or outside) times a place in `layers` (or outside). */
export const HOMES = (OUTSIDE + 1) * (OUTSIDE + 1);

export const SPLITS: Readonly<Record<SplitId, Split>> = { categories: CATEGORIES, layers: LAYERS };

export function homeOf(costType: number): number {
  return (
    (CATEGORIES.homes[costType] ?? OUTSIDE) * (OUTSIDE + 1) + (LAYERS.homes[costType] ?? OUTSIDE)
  );
}

/** Group of a joint home in one split, or OUTSIDE. */
export function groupIn(split: SplitId, home: number): number {
  return split === "categories" ? home >> 2 : home & 3;
}

/** Over the 16 homes: every line counts. */
export function totalRow(total: number): Row {
  const coefficients = new Float64Array(HOMES).fill(1);
  return { requirement: { kind: "total", total }, coefficients, least: total, isEquality: true };
}

/**
 * Over the 16 homes: group − lower · D ≥ 0 and upper · D − group ≥ 0, where D is the money inside the split once the
 * moves are done. So D may change with the total and with money that crosses the border of the split, and the row stays
 * linear.
 */
export function bandRows(split: SplitId, bands: Bands): Row[] {
  return ([0, 1, 2] as const).flatMap((group) => {
    const row = (side: "lower" | "upper", band: Band): Row => ({
      requirement: { kind: "band", split, group, side, bound: band[side] },
      coefficients: Float64Array.from({ length: HOMES }, (_, home) => {
        const place = groupIn(split, home);
        if (place === OUTSIDE) return 0;
        const coefficient = (place === group ? 1 : 0) - band[side];
        return side === "lower" ? coefficient : -coefficient;
      }),
      least: 0,
      isEquality: false,
    });
    return [row("lower", bands[group]), row("upper", bands[group])];
  });
}

/** Over the 16 homes: foundation keeps what it has and receives what closures free (A:50). */
export function foundationRow(least: number, freed: number): Row {
  const coefficients = Float64Array.from({ length: HOMES }, (_, home) =>
    isFoundation(home) ? 1 : 0
  );
  return { requirement: { kind: "foundation", freed }, coefficients, least, isEquality: false };
}

/** Over the 16 homes: so much money stays inside the split, whose bands a split without money would meet. */
export function insideRow(split: SplitId, least: number): Row {
  const coefficients = Float64Array.from({ length: HOMES }, (_, home) =>
    groupIn(split, home) === OUTSIDE ? 0 : 1
  );
  return { requirement: { kind: "inside", split, least }, coefficients, least, isEquality: false };
}

export function isFoundation(home: number): boolean {
  return LAYERS.groups[groupIn("layers", home)]?.id === "foundation";
}

/** By how much the money of the classes misses the row; 0 where it holds. */
export function missOf(row: Row, money: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < row.coefficients.length; at++) sum += row.coefficients[at]! * money[at]!;
  return row.isEquality ? Math.abs(row.least - sum) : Math.max(0, row.least - sum);
}
