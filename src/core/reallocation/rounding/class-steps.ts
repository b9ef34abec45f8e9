import { missOf, type Row } from "../problem/row";

/** One entry per class, in whole units counted from the base; `base` and the rows are in minor units. */
export interface ClassWish {
  readonly rows: readonly Row[];
  readonly unit: number;
  /** What all classes together have to change by. */
  readonly units: number;
  readonly base: Float64Array;
  readonly wishes: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
}

const ROUNDS = 400;

/**
 * Whole numbers of units per class that add up, meet the rows where whole units can and lie near the wishes. They start
 * at the nearest whole numbers; then single units change class, two at a time where one does not help, as long as the
 * rows are missed by less or, at the same miss, the wishes come nearer. null where the classes have too little room.
 */
export function classSteps(wish: ClassWish): Float64Array | null {
  const { wishes, least, most, units } = wish;
  if (sum(least) > units || sum(most) < units) return null;
  const steps = wishes.map((each, at) =>
    Math.min(Math.max(Math.round(each), least[at]!), most[at]!)
  );
  if (!balance(wish, steps)) return null;
  let now = scoreOf(wish, steps);
  for (let round = 0; round < ROUNDS; round++) {
    const exchange =
      bestExchange(wish, steps, now) ?? (now.miss > 0 ? bestPair(wish, steps, now) : null);
    if (!exchange) break;
    for (const [from, to] of exchange) shift(steps, from, to);
    now = scoreOf(wish, steps);
  }
  return steps;
}

type Exchange = readonly (readonly [from: number, to: number])[];

interface Score {
  readonly miss: number;
  readonly distance: number;
}

/** Hands out what is missing to the class that then lies nearest to its wish. */
function balance({ wishes, least, most, units }: ClassWish, steps: Float64Array): boolean {
  for (let missing = units - sum(steps); missing !== 0; missing = units - sum(steps)) {
    const way = Math.sign(missing);
    let best = -1;
    let lead = Infinity;
    for (let at = 0; at < steps.length; at++) {
      const next = steps[at]! + way;
      if (next < least[at]! || next > most[at]!) continue;
      const excess = (next - wishes[at]!) * way;
      if (excess < lead) [best, lead] = [at, excess];
    }
    if (best < 0) return false;
    // A class far from its wish takes the bulk at once.
    const bulk = Math.max(1, Math.floor(Math.min(Math.abs(missing), -lead)));
    const end = way > 0 ? most[best]! - steps[best]! : steps[best]! - least[best]!;
    steps[best]! += way * Math.min(bulk, end);
  }
  return true;
}

function bestExchange(wish: ClassWish, steps: Float64Array, now: Score): Exchange | null {
  let best: Exchange | null = null;
  let lead = now;
  eachExchange(wish, steps, (from, to) => {
    shift(steps, from, to);
    const score = scoreOf(wish, steps);
    shift(steps, to, from);
    if (isBetter(score, lead)) [best, lead] = [[[from, to]], score];
  });
  return best;
}

function bestPair(wish: ClassWish, steps: Float64Array, now: Score): Exchange | null {
  let best: Exchange | null = null;
  let lead = now;
  eachExchange(wish, steps, (from, to) => {
    shift(steps, from, to);
    const second = bestExchange(wish, steps, lead);
    if (second) {
      for (const [one, other] of second) shift(steps, one, other);
      lead = scoreOf(wish, steps);
      for (const [one, other] of second) shift(steps, other, one);
      best = [[from, to], ...second];
    }
    shift(steps, to, from);
  });
  return best;
}

function eachExchange(
  { least, most }: ClassWish,
  steps: Float64Array,
  visit: (from: number, to: number) => void
): void {
  for (let from = 0; from < steps.length; from++) {
    if (steps[from]! <= least[from]!) continue;
    for (let to = 0; to < steps.length; to++) {
      if (to !== from && steps[to]! < most[to]!) visit(from, to);
    }
  }
}

function scoreOf({ rows, unit, base, wishes }: ClassWish, steps: Float64Array): Score {
  const money = steps.map((step, at) => base[at]! + unit * step);
  let miss = 0;
  for (const row of rows) {
    const own = missOf(row, money);
    // Binary rounding of 0.6 × D is no miss.
    if (own > 1e-6) miss += own;
  }
  let distance = 0;
  for (let at = 0; at < steps.length; at++) distance += Math.abs(steps[at]! - wishes[at]!);
  return { miss, distance };
}

function isBetter(one: Score, other: Score): boolean {
  const tolerance = 1e-6 + other.miss * 1e-9;
  if (one.miss < other.miss - tolerance) return true;
  return one.miss <= other.miss + tolerance && one.distance < other.distance - 1e-6;
}

function shift(steps: Float64Array, from: number, to: number): void {
  steps[from]! -= 1;
  steps[to]! += 1;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
