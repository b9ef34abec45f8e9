import { lowestDual } from "../optimum/dual";
import { fixedAt, type Optimum } from "../optimum/optimum";
import { moneyAt, type Response } from "../optimum/response";
import { costOf, moneyOf, type Problem } from "../problem/problem";
import { baseOf } from "../rounding/rounding";
import { LargestFirst } from "./largest-first";

/** Ours: about as many changed lines as a finance team carries out one by one. */
const FEW = 12;
/** Ours: beyond this many times the least possible cost more lines are worth it, up to FEW. */
const NEAR = 2;
/** Ours: more lines, even beyond FEW, before one loses more than three quarters or more than trebles. */
const MOST_CUT = 0.75;
const MOST_GROWTH = 2;

/**
 * The problem with all lines fixed but a few large ones that can carry the same change. Classes that need not move are
 * left out first; then each class takes its largest lines, until the cost is near the least possible or a dozen lines
 * change. Its optimum meets the same rows as the given one. Lines that their own bounds or a closure force change anyway.
 */
export function withFewLines(problem: Problem, optimum: Optimum): Problem {
  const base = baseOf(problem);
  const start = moneyOf(problem, base);
  const goal = quietest(problem, optimum, start);
  const chosen = chosenLines(
    problem,
    base,
    goal.map((money, at) => money - start[at]!)
  );
  const lower = base.slice();
  const upper = base.slice();
  for (const line of chosen) {
    lower[line] = problem.lower[line]!;
    upper[line] = problem.upper[line]!;
  }
  return { ...problem, lower, upper };
}

/** Money of the classes with as many of them as possible left where they are, at a cost near the least. */
function quietest(problem: Problem, optimum: Optimum, start: Float64Array): Float64Array {
  const { responses, rows } = optimum;
  const limit = NEAR * costOf(problem, optimum.amounts);
  let goal = moneyOf(problem, optimum.amounts);
  let current: readonly Response[] = responses;
  const order = Array.from(start.keys()).sort(
    (one, other) =>
      Math.abs(goal[one]! - start[one]!) - Math.abs(goal[other]! - start[other]!) || one - other
  );
  for (const at of order) {
    if (Math.abs(goal[at]! - start[at]!) < 0.5) continue;
    const still = current.map((response, each) => (each === at ? fixedAt(start[at]!) : response));
    const { multipliers, isOptimal } = lowestDual(rows, still, problem.scale);
    if (!isOptimal || costAt(problem, multipliers, still, responses) > limit) continue;
    current = still;
    goal = Float64Array.from(still, (response, each) => moneyAt(response, multipliers[each]!));
  }
  return goal;
}

/** Cost of the classes at their multipliers; a class that is fixed costs what its lines are forced to. */
function costAt(
  { amounts, weights, lower, upper, classes }: Problem,
  multipliers: Float64Array,
  still: readonly Response[],
  responses: readonly Response[]
): number {
  let cost = 0;
  for (let line = 0; line < amounts.length; line++) {
    const at = classes[line]!;
    const free = still[at] === responses[at] ? weights[line]! * multipliers[at]! : 0;
    const after = Math.min(Math.max(amounts[line]! + free, lower[line]!), upper[line]!);
    const change = after - amounts[line]!;
    if (change !== 0) cost += (change * change) / weights[line]!;
  }
  return cost;
}

/** `needs` is what each class has to change by, minor units. */
function chosenLines(problem: Problem, base: Float64Array, needs: Float64Array): number[] {
  const active = Array.from(needs.keys()).filter((at) => Math.abs(needs[at]!) >= 0.5);
  const room = roomOf(problem, base, needs);
  const queues = active.map((at) => queueOf(problem, at, room));
  const chosen: number[] = [];
  const weight = active.map(() => 0);
  const all = active.map((at) => weightOf(problem, at, room));
  const take = (queue: number) => {
    const line = queues[queue]!.take();
    chosen.push(line);
    weight[queue]! += problem.weights[line]!;
    return line;
  };
  active.forEach((at, queue) => {
    const need = Math.abs(needs[at]!);
    for (const cap of [needs[at]! < 0 ? MOST_CUT : MOST_GROWTH, Infinity]) {
      let carried = chosen.reduce(
        (sum, line) => sum + (problem.classes[line] === at ? carry(problem, room, line, cap) : 0),
        0
      );
      while (carried < need && queues[queue]!.peek() >= 0)
        carried += carry(problem, room, take(queue), cap);
    }
  });
  const cost = (queue: number, extra = 0) => needs[active[queue]!]! ** 2 / (weight[queue]! + extra);
  const least = active.reduce((sum, at, queue) => sum + needs[at]! ** 2 / all[queue]!, 0);
  while (
    chosen.length < FEW &&
    active.reduce((sum, _, queue) => sum + cost(queue), 0) > NEAR * least
  ) {
    let best = -1;
    let saving = 0;
    queues.forEach((queue, at) => {
      const next = queue.peek();
      const saved = next < 0 ? 0 : cost(at) - cost(at, problem.weights[next]!);
      if (saved > saving) [best, saving] = [at, saved];
    });
    if (best < 0) break;
    take(best);
  }
  return chosen;
}

/** How far each line can go the way its class needs. */
function roomOf({ classes, lower, upper }: Problem, base: Float64Array, needs: Float64Array) {
  const room = new Float64Array(base.length);
  for (let line = 0; line < base.length; line++) {
    const need = needs[classes[line]!]!;
    room[line] = need < 0 ? base[line]! - lower[line]! : upper[line]! - base[line]!;
  }
  return room;
}

function carry({ weights }: Problem, room: Float64Array, line: number, cap: number): number {
  return Math.min(room[line]!, cap * weights[line]!);
}

function queueOf(
  { classes, weights, amounts, lower, upper }: Problem,
  at: number,
  room: Float64Array
) {
  const lines = new Int32Array(classes.length);
  let count = 0;
  const keys = new Float64Array(classes.length);
  for (let line = 0; line < classes.length; line++) {
    if (classes[line] !== at || !(room[line]! >= 1)) continue;
    keys[line] = Math.min(room[line]!, weights[line]!);
    lines[count++] = line;
  }
  const order = (one: number, other: number) => (one < other ? -1 : one > other ? 1 : 0);
  return new LargestFirst(
    lines.slice(0, count),
    keys,
    (one, other) =>
      order(weights[other]!, weights[one]!) ||
      order(amounts[one]!, amounts[other]!) ||
      order(lower[one]!, lower[other]!) ||
      order(upper[one]!, upper[other]!) ||
      one - other
  );
}

function weightOf({ classes, weights }: Problem, at: number, room: Float64Array): number {
  let sum = 0;
  for (let line = 0; line < classes.length; line++)
    if (classes[line] === at && room[line]! >= 1) sum += weights[line]!;
  return sum || 1;
}
