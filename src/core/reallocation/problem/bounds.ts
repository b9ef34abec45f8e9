import type { Budget } from "../../budget/budget";
import { UNASSIGNED } from "../../costs/cost-type";
import { OUTSIDE, type SplitId } from "../../costs/split";
import type { Request } from "../request";
import {
  CLOSED,
  CONTRADICTORY,
  FREE,
  LOCKED,
  MAXIMUM,
  MINIMUM,
  NEGATIVE,
  OUTSIDE_SPLIT,
  UNASSIGNED_LINE,
  UNREADABLE,
} from "./holds";
import { groupIn, isFoundation } from "./row";

export interface Bounds {
  /** Equal to `upper` where the line cannot change. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Why: index into HOLDS. */
  readonly holds: Uint8Array;
  /** 1 where a closure frees the line's money. */
  readonly closed: Uint8Array;
}

/**
 * Locked lines keep their amount; so do lines outside every split that is asked for and lines whose own numbers make no
 * sense to move: negative, unreadable, a minimum above the maximum. Lines of a closed case come down to what is spent;
 * then foundation lines outside the split may grow, because that is where the freed money returns to.
 */
export function boundsOf(
  budget: Budget,
  request: Request,
  homes: Uint8Array,
  splits: readonly SplitId[]
): Bounds {
  const { length } = homes;
  const lower = new Float64Array(length);
  const upper = new Float64Array(length);
  const holds = new Uint8Array(length);
  const closed = new Uint8Array(length);
  const keeps = budget.locked.slice();
  for (let line = 0; line < keeps.length; line++) keeps[line] = keeps[line] === 0 ? FREE : LOCKED;
  for (const { line } of budget.unreadable) keeps[line] ||= UNREADABLE;
  for (const line of request.locked ?? []) if (line < budget.lines) keeps[line] = LOCKED;
  const ended = endedLines(budget, request, keeps);
  const returns = [...ended].some(([line, kept]) => kept < budget.amounts[line]!);
  const isInside = Uint8Array.from({ length: 16 }, (_, home) =>
    splits.some((split) => groupIn(split, home) !== OUTSIDE) ? 1 : 0
  );
  for (let line = 0; line < length; line++) {
    if (line >= budget.lines) {
      upper[line] = Infinity;
      continue;
    }
    const amount = budget.amounts[line]!;
    const minimum = Math.max(0, budget.minimum[line]!);
    const maximum = budget.maximum[line]!;
    const home = homes[line]!;
    let hold = keeps[line]!;
    if (hold === FREE) {
      if (amount < 0) hold = NEGATIVE;
      else if (!(minimum <= maximum)) hold = CONTRADICTORY;
      else if (budget.costTypes[line] === UNASSIGNED) hold = UNASSIGNED_LINE;
      else if (isInside[home] === 0) hold = OUTSIDE_SPLIT;
    }
    const mayGrow = hold === OUTSIDE_SPLIT && returns && isFoundation(home);
    lower[line] = hold === FREE ? minimum : amount;
    upper[line] = hold === FREE || (mayGrow && maximum > amount) ? maximum : amount;
    if (hold === FREE && maximum < Infinity) hold = MAXIMUM;
    else if (hold === FREE && minimum > 0) hold = MINIMUM;
    holds[line] = hold;
  }
  for (const [line, kept] of ended) {
    lower[line] = kept;
    upper[line] = kept;
    holds[line] = CLOSED;
    closed[line] = 1;
  }
  return { lower, upper, holds, closed };
}

/** What the lines of closed cases keep, minor units. */
function endedLines(
  { amounts }: Budget,
  { closures = [] }: Request,
  keeps: Uint8Array
): Map<number, number> {
  const ended = new Map<number, number>();
  for (const { lines, spent } of closures) {
    lines.forEach((line, at) => {
      const amount = amounts[line];
      if (amount === undefined || amount < 0 || keeps[line] !== FREE) return;
      ended.set(line, Math.min(amount, Math.max(0, Math.round(spent[at] ?? amount))));
    });
  }
  return ended;
}
