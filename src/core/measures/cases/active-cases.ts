import type { Cases } from "../../budget/cases";

/** Indexes of the use cases that nobody has closed or stopped by today, by their status and closing date. */
export function activeCases(cases: Cases, today: number): number[] {
  return cases.names.flatMap((_, at) => (isClosed(cases, at, today) ? [] : [at]));
}

/** Whether a use case has a closing date that is not ahead, or a status that says it is over. */
export function isClosed({ text, dates }: Cases, at: number, today: number): boolean {
  return (dates.closed?.[at] ?? Infinity) <= today || CLOSED.test(text.status?.[at] ?? "");
}

/** The status is one of these words, with a date or a reason after it at most: "to be closed" and "Close to launch" are not. */
const CLOSED =
  /^\s*(?:closed|stopped|killed|cancell?ed|ended|retired|decommissioned|terminated|geschlossen|beendet|eingestellt|abgebrochen|ferm[ée]e?|arr[êe]t[ée]e?|cerrado|cancelado|terminado)(?!\p{L})/iu;
