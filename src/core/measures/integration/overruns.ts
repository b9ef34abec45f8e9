import type { Budget } from "../../budget/budget";
import type { Period } from "../../budget/period";
import type { Timeline } from "../../budget/timeline";
import { CATEGORIES } from "../../costs/split";
import { largestFirst } from "../largest-first";
import type { Measure } from "../measures";

/** Actual cost beside the budget for the same time. Minor units. */
export interface Compared {
  readonly actual: number;
  readonly budget: number;
}

/** Actual against budget, line by line and by group. */
export interface Overruns {
  /** Last period with actual cost, up to which both are added up; null where they are compared as a whole. */
  readonly until: Period | null;
  /** In the order of text B's groups. */
  readonly groups: readonly [Compared, Compared, Compared];
  /** On lines without a cost type. */
  readonly unassigned: Compared;
  /** actual − budget by line, an item's on its first line; NaN where no actual cost is stated. */
  readonly byLine: Float64Array;
  /** Number of lines or items with an actual cost and a budget that can be read. */
  readonly stated: number;
}

/**
 * overrun = actual − budget. By period where both are: up to the last period with actual cost, without the periods in which
 * an item states none; an actual cost that nobody planned has a budget of 0. Otherwise the actual column against the budget
 * column, or the amount where there is none: then an actual cost to date is held against the whole budget, which can hide an
 * overrun but not invent one. null without actual costs.
 */
export const overruns: Measure<Overruns | null> = (budget) => {
  const { timeline, money } = budget;
  const actual = timeline?.series.actual;
  const plan = timeline?.series.plan;
  if (timeline && actual && plan) return byPeriod(budget, timeline, actual, plan);
  const amounts = budget.amounts.slice();
  for (const { line } of budget.unreadable) amounts[line] = NaN;
  if (timeline && actual) {
    const sums = Float64Array.from(timeline.lineOf, (_, item) => stated(actual, item));
    const whole = new Float64Array(timeline.lineOf.length);
    timeline.itemOf.forEach((item, line) => (whole[item]! += amounts[line]!));
    return compared(budget, timeline.lineOf, sums, whole, null);
  }
  if (!money.actual) return null;
  const lines = Int32Array.from(budget.names, (_, line) => line);
  const whole = amounts.map((amount, line) => {
    const own = money.budget?.[line] ?? NaN;
    return Number.isNaN(own) ? amount : own;
  });
  return compared(budget, lines, money.actual, whole, null);
};

function byPeriod(
  budget: Budget,
  { periods, lineOf, itemOf }: Timeline,
  actual: readonly Float64Array[],
  plan: readonly Float64Array[]
): Overruns {
  let last = periods.length - 1;
  while (last >= 0 && !actual[last]?.some((amount) => Math.abs(amount) > 0)) last -= 1;
  const spent = new Float64Array(lineOf.length).fill(NaN);
  const planned = new Float64Array(lineOf.length);
  for (let period = 0; period <= last; period++) {
    for (let item = 0; item < lineOf.length; item++) {
      const amount = actual[period]?.[item] ?? NaN;
      if (Number.isNaN(amount)) continue;
      spent[item] = (Number.isNaN(spent[item]!) ? 0 : spent[item]!) + amount;
      const due = plan[period]?.[item] ?? NaN;
      if (!Number.isNaN(due)) planned[item]! += due;
    }
  }
  for (const { line } of budget.unreadable) planned[itemOf[line]!] = NaN;
  return compared(budget, lineOf, spent, planned, periods[last] ?? null);
}

/** Lines of one group (0 to 2) that cost more than their budget, the largest few overruns first. */
export function linesOver({ byLine }: Overruns, { costTypes }: Budget, group: number): number[] {
  const lines: number[] = [];
  for (let line = 0; line < byLine.length; line++) {
    if (byLine[line]! > 0 && CATEGORIES.homes[costTypes[line]!] === group) lines.push(line);
  }
  return largestFirst(lines, (line) => byLine[line]!, IN_ORDER);
}

/** Ours: as many as anybody looks at one by one. */
const IN_ORDER = 20;

/** `actual` and `whole` by item; an item with NaN in either is left out. */
function compared(
  { costTypes, lines }: Budget,
  lineOf: Int32Array,
  actual: Float64Array,
  whole: Float64Array,
  until: Period | null
): Overruns {
  const none = (): { actual: number; budget: number } => ({ actual: 0, budget: 0 });
  const [first, second, third, outside, unassigned] = [none(), none(), none(), none(), none()];
  const homes = [first, second, third, outside];
  const byLine = new Float64Array(lines).fill(NaN);
  let count = 0;
  for (let item = 0; item < lineOf.length; item++) {
    const spent = actual[item]!;
    if (Number.isNaN(spent) || Number.isNaN(whole[item]!)) continue;
    const line = lineOf[item]!;
    const home = CATEGORIES.homes[costTypes[line]!];
    const group = home === undefined ? unassigned : homes[home]!;
    group.actual += spent;
    group.budget += whole[item]!;
    byLine[line] = spent - whole[item]!;
    count += 1;
  }
  return { until, groups: [first, second, third], unassigned, byLine, stated: count };
}

/** Sum over the periods that state something; NaN where none does. */
function stated(series: readonly Float64Array[], item: number): number {
  let sum = NaN;
  for (const amounts of series) {
    const amount = amounts[item] ?? NaN;
    if (!Number.isNaN(amount)) sum = (Number.isNaN(sum) ? 0 : sum) + amount;
  }
  return sum;
}
