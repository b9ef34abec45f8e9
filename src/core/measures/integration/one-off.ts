import type { Budget } from "../../budget/budget";
import { isClosed } from "../cases/active-cases";
import type { Measure } from "../measures";
import { stageOfLines } from "../stage-words";
import { valueIn } from "../timeline-items";
import { markedCostTypes } from "../unfunded";

/** Lines whose cost goes on, planned as if it came once. Money in minor units. */
export interface OneOffs {
  readonly lines: readonly OneOff[];
  /** Lines with money that were looked at, and those of them that say in which periods it is due. */
  readonly judged: number;
  readonly timed: number;
}

export interface OneOff {
  readonly line: number;
  readonly amount: number;
  /** Index of the only period with money; null where the words of the line say so. */
  readonly period: number | null;
  /** amount × later periods without money; the amount itself where only words say so. */
  readonly missing: number;
}

/**
 * The measure for some cost types, by id; make it once per rule, outside `check`. A line is one-off when its plan has money in
 * one period and none in later ones, or when its name or notes say so and its plan does not say otherwise. Pilots and lines of
 * use cases that are closed or will be may end and are left out. One pass.
 */
export function oneOffs(...costTypes: readonly string[]): Measure<OneOffs> {
  const marked = markedCostTypes(...costTypes);
  return (budget, _policy, measures) => {
    const stages = measures.of(stageOfLines);
    const lines: OneOff[] = [];
    let judged = 0;
    let timed = 0;
    for (let line = 0; line < budget.lines; line++) {
      if (marked[budget.costTypes[line]!] !== 1 || !isItem(budget, line)) continue;
      if (stages[line] === "pilot" || isOver(budget, line)) continue;
      const periods = fundedPeriods(budget, line);
      const amount = periods ? periods.amount : budget.amounts[line]!;
      if (amount <= 0) continue;
      judged += 1;
      if (periods) timed += 1;
      if (periods?.count === 1 && periods.after > 0) {
        lines.push({ line, amount, period: periods.last, missing: amount * periods.after });
      } else if ((periods?.count ?? 1) === 1 && saysOnce(budget, line)) {
        lines.push({ line, amount, period: null, missing: amount });
      }
    }
    return { lines, judged, timed };
  };
}

/** A table with a row per period has several lines for one item; the first stands for all. */
function isItem({ timeline }: Budget, line: number): boolean {
  return timeline === null || timeline.lineOf[timeline.itemOf[line]!] === line;
}

/** A closing date that is still ahead is an end, too. */
function isOver({ cases }: Budget, line: number): boolean {
  const at = cases?.ofLine[line] ?? -1;
  return cases !== null && at >= 0 && isClosed(cases, at, Infinity);
}

/** Where the plan of a line has money; null where the table has no plan by period or none for this line. */
function fundedPeriods({ timeline }: Budget, line: number) {
  if (!timeline?.series.plan || timeline.periods.length < 2) return null;
  const item = timeline.itemOf[line]!;
  let count = 0;
  let last = 0;
  let amount = 0;
  for (let period = 0; period < timeline.periods.length; period++) {
    const planned = valueIn(timeline, "plan", item, period);
    if (!(planned > 0)) continue;
    count += 1;
    last = period;
    amount += planned;
  }
  return count === 0 ? null : { count, last, amount, after: timeline.periods.length - 1 - last };
}

function saysOnce({ names, text }: Budget, line: number): boolean {
  return ONCE.test(names[line]!) || ONCE.test(text.notes?.[line] ?? "");
}

const ONCE =
  /\bone[- ]?(?:off|time|shot)\b|\bonce only\b|\bnon[- ]recurring\b|\beinmalig|\bponctuel|\bune seule fois|\b[uú]nica vez|\bpago [uú]nico/i;
