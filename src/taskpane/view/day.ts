const DAY_MS = 86_400_000;

/** Days since 1970-01-01 as "2026-03-31". */
export function shownDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** null for text that is no date of that form. */
export function dayIn(text: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? null : time / DAY_MS;
}
