const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01 as "2026-03-31". */
export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** Days since 1970-01-01 of "2026-03-31"; null for anything else, also for 30 February. */
export function dayOfIso(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const day = time / MILLISECONDS;
  return isoDay(day) === text ? day : null;
}
