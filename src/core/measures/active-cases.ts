import type { Cases } from "../budget/cases";

/** Indexes of the use cases that nobody has closed or stopped, by their status and closing date. */
export function activeCases(cases: Cases): number[] {
  return cases.names.flatMap((_, at) => (isClosed(cases, at) ? [] : [at]));
}

/** Whether a use case has a closing date or a status that says it is over. */
export function isClosed({ text, dates }: Cases, at: number): boolean {
  return !Number.isNaN(dates.closed?.[at] ?? NaN) || CLOSED.test(text.status?.[at] ?? "");
}

const CLOSED =
  /\b(?:closed?|stopped|killed|cancelled|canceled|ended|retired|decommissioned|terminated|geschlossen|beendet|eingestellt|abgebrochen|ferm[ée]e?|arr[êe]t[ée]e?|cerrado|cancelado|terminado)\b/i;
