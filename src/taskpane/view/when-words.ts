/** Day and time of an ISO instant in the user's own zone; anything else as it is. */
export function whenWords(when: string, locale: string): string {
  const date = new Date(when);
  return Number.isNaN(date.getTime())
    ? when
    : new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(date);
}

/** An ISO day, which has no zone. */
export function dayWords(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(date);
}
