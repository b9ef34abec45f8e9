/** Σ coefficients · z ≥ least, or = least. */
export interface Inequality {
  readonly coefficients: readonly number[];
  readonly least: number;
  readonly isEquality?: boolean;
}

export interface Corner {
  readonly value: number;
  readonly z: Float64Array;
  /** Price of each row: what one more unit of `least` costs; at least 0 for an inequality. */
  readonly prices: Float64Array;
}

const TINY = 1e-11;
/** After this many exchanges the smallest index goes first, which cannot cycle (Bland). */
const PATIENCE = 200;

/**
 * min cost · z over z ≥ 0 and the rows; null where nothing meets them. A dense two-phase simplex for the few classes and
 * rows of a reallocation, in numbers near 1.
 */
export function cheapestCorner(
  cost: readonly number[],
  rows: readonly Inequality[]
): Corner | null {
  const size = cost.length;
  const spare = rows.filter(({ isEquality }) => !isEquality).length;
  const width = size + spare + rows.length;
  const signs = rows.map(({ least }) => (least < 0 ? -1 : 1));
  const basis = rows.map((_, row) => size + spare + row);
  let surplus = size;
  const tableau = rows.map(({ coefficients, least, isEquality }, row) => {
    const line = new Float64Array(width + 1);
    coefficients.forEach((value, at) => (line[at] = value * signs[row]!));
    if (!isEquality) line[surplus++] = -signs[row]!;
    line[size + spare + row] = 1;
    line[width] = Math.abs(least);
    return line;
  });
  const first = new Float64Array(width + 1);
  for (let row = 0; row < rows.length; row++) {
    for (let at = 0; at <= width; at++) first[at]! -= tableau[row]![at]!;
    first[size + spare + row] = 0;
  }
  descend(tableau, first, basis, size + spare);
  if (-first[width]! > 1e-9) return null;
  const second = new Float64Array(width + 1);
  cost.forEach((value, at) => (second[at] = value));
  basis.forEach((column, row) => {
    const price = column < size ? cost[column]! : 0;
    if (price === 0) return;
    for (let at = 0; at <= width; at++) second[at]! -= price * tableau[row]![at]!;
  });
  descend(tableau, second, basis, size + spare);
  const z = new Float64Array(size);
  basis.forEach((column, row) => {
    if (column < size) z[column] = tableau[row]![width]!;
  });
  const prices = Float64Array.from(rows, (_, row) => -second[size + spare + row]! * signs[row]!);
  return { value: -second[width]!, z, prices };
}

/** Exchanges basic variables until no column below `columns` lowers the objective. */
function descend(
  tableau: readonly Float64Array[],
  objective: Float64Array,
  basis: number[],
  columns: number
): void {
  for (let round = 0; round < 20 * PATIENCE; round++) {
    const entering = enteringColumn(objective, columns, round > PATIENCE);
    if (entering < 0) return;
    const leaving = leavingRow(tableau, basis, entering, columns);
    if (leaving < 0) return;
    exchange(tableau, objective, leaving, entering);
    basis[leaving] = entering;
  }
}

function enteringColumn(objective: Float64Array, columns: number, isFirst: boolean): number {
  let best = -1;
  for (let at = 0; at < columns; at++) {
    if (!(objective[at]! < -TINY)) continue;
    if (isFirst) return at;
    if (best < 0 || objective[at]! < objective[best]!) best = at;
  }
  return best;
}

/** Artificial variables that are basic at 0 leave first, whichever way the column moves them. */
function leavingRow(
  tableau: readonly Float64Array[],
  basis: readonly number[],
  entering: number,
  columns: number
): number {
  let best = -1;
  let least = Infinity;
  tableau.forEach((row, at) => {
    const pivot = row[entering]!;
    const value = row[row.length - 1]!;
    const isStuck = basis[at]! >= columns && value <= TINY && pivot < -TINY * 100;
    if (!(pivot > TINY * 100) && !isStuck) return;
    const ratio = isStuck ? 0 : Math.max(0, value) / pivot;
    if (ratio < least || (ratio === least && basis[at]! < basis[best]!))
      [best, least] = [at, ratio];
  });
  return best;
}

function exchange(
  tableau: readonly Float64Array[],
  objective: Float64Array,
  leaving: number,
  entering: number
): void {
  const lead = tableau[leaving]!;
  const pivot = lead[entering]!;
  for (let at = 0; at < lead.length; at++) lead[at]! /= pivot;
  for (const row of [...tableau, objective]) {
    const factor = row[entering]!;
    if (row === lead || factor === 0) continue;
    for (let at = 0; at < lead.length; at++) row[at]! -= factor * lead[at]!;
    row[entering] = 0;
  }
}
