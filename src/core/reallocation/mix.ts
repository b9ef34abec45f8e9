import type { Interval, Problem } from "./problem";
import type { Response } from "./response";

/** Requirements that no amounts can meet together; `group` is an index into the split's groups. */
export type Collision =
  | { readonly kind: "no money" }
  /** Locks, minimums and maximums alone: their sum is above or below the money there is. */
  | { readonly kind: "bounds"; readonly side: "above" | "below" }
  /** The bands alone: their bounds add up to more or less than the whole. */
  | { readonly kind: "bands"; readonly side: "above" | "below" }
  /** The group cannot come down to its band ("above") or up to it ("below"). */
  | { readonly kind: "group"; readonly side: "above" | "below"; readonly group: number }
  /** Each group can, but not all at once. */
  | { readonly kind: "together"; readonly side: "above" | "below" };

export interface Mix {
  /** Empty where some amounts meet everything. */
  readonly collisions: readonly Collision[];
  /**
   * What each group may sum to: its band cut to what it can reach, or, where bands cannot be met, the point nearest to
   * them (least sum of squared misses). null where no amounts within the bounds keep the total.
   */
  readonly intervals: readonly [Interval, Interval, Interval] | null;
}

export function mixOf(problem: Problem, responses: readonly Response[]): Mix {
  const { denominator, limits } = problem;
  if (!(denominator > 0)) return { collisions: [{ kind: "no money" }], intervals: null };
  const slack = Math.max(1e-6, denominator * 1e-15);
  const least = sum(responses.map((response) => response.least));
  const most = sum(responses.map((response) => response.most));
  if (least > denominator)
    return { collisions: [{ kind: "bounds", side: "above" }], intervals: null };
  if (most < denominator)
    return { collisions: [{ kind: "bounds", side: "below" }], intervals: null };
  const collisions: Collision[] = [];
  if (sum(limits.map((limit) => limit.low)) > denominator + slack)
    collisions.push({ kind: "bands", side: "above" });
  if (sum(limits.map((limit) => limit.high)) < denominator - slack)
    collisions.push({ kind: "bands", side: "below" });
  responses.forEach((response, group) => {
    const { low, high } = limits[group]!;
    if (response.least > high) collisions.push({ kind: "group", side: "above", group });
    if (response.most < low) collisions.push({ kind: "group", side: "below", group });
  });
  const lows = responses.map((response, group) => within(limits[group]!.low, response));
  const highs = responses.map((response, group) => within(limits[group]!.high, response));
  const isOver = sum(lows) > denominator + slack;
  const isUnder = sum(highs) < denominator - slack;
  if (!isOver && !isUnder)
    return { collisions, intervals: three((group) => ordered(lows[group]!, highs[group]!)) };
  if (collisions.length === 0)
    collisions.push({ kind: "together", side: isOver ? "above" : "below" });
  const edges = limits.map((limit) => (isOver ? limit.low : limit.high));
  const nearest = shifted(edges, responses, denominator, isOver ? -1 : 1);
  return {
    collisions,
    intervals: three((group) => ({ low: nearest[group]!, high: nearest[group]! })),
  };
}

/** Moves every edge the same way, as far as each group can follow, until they add up to the total. */
function shifted(
  edges: readonly number[],
  responses: readonly Response[],
  total: number,
  way: 1 | -1
): number[] {
  const at = (step: number) =>
    responses.map((response, group) => within(edges[group]! + way * step, response));
  const stops = responses
    .flatMap((response, group) =>
      [response.least, response.most].map((end) => (end - edges[group]!) * way)
    )
    .filter((step) => step > 0 && step < Infinity)
    .sort((one, other) => one - other);
  let from = 0;
  for (const stop of stops) {
    if ((sum(at(stop)) - total) * way >= 0) break;
    from = stop;
  }
  const start = at(from);
  const beyond = stops.find((stop) => stop > from) ?? from + 1;
  const middle = at((from + beyond) / 2);
  const free = start.filter((money, group) => money !== middle[group]).length;
  return free === 0 ? start : at(from + ((total - sum(start)) * way) / free);
}

function within(money: number, response: Response): number {
  return Math.min(Math.max(money, response.least), response.most);
}

function ordered(one: number, other: number): Interval {
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

function three<T>(make: (group: number) => T): [T, T, T] {
  return [make(0), make(1), make(2)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
