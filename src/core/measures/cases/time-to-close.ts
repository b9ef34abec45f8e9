import type { Budget } from "../../budget/budget";
import { isClosed } from "./active-cases";

/** How long it takes to close what was flagged (A:58). In days, one entry per use case. */
export interface TimeToClose {
  /** From flagged to closed, or to today while the case is open; NaN where nobody can say. */
  readonly days: Float64Array;
  /** Cases that were flagged and are closed without a day, or before they were flagged. */
  readonly undated: readonly number[];
}

/** Days between two days, NaN where one is missing. */
export function daysToClose(flagged: number, closed: number): number {
  return closed - flagged;
}

export function timeToClose({ cases, today }: Budget): TimeToClose {
  const days = new Float64Array(cases?.names.length ?? 0).fill(NaN);
  const undated: number[] = [];
  const flagged = cases?.dates.flagged;
  if (!cases || !flagged) return { days, undated };
  for (let at = 0; at < days.length; at++) {
    if (Number.isNaN(flagged[at]!) || flagged[at]! > today) continue;
    const closed = cases.dates.closed?.[at] ?? NaN;
    if (Number.isNaN(closed)) {
      if (isClosed(cases, at, today)) undated.push(at);
      else days[at] = daysToClose(flagged[at]!, today);
    } else if (closed < flagged[at]!) undated.push(at);
    else days[at] = daysToClose(flagged[at]!, closed);
  }
  return { days, undated };
}
