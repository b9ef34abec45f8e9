import { plainWords } from "../header-text";
import { periodIn, type Period } from "../period";

/**
 * The year of the first text that states any: "AI budget 2026", "FY26", 2025 for "2025/26". Null where it states several;
 * the day of a version or of printing is no year of the budget.
 */
export function statedYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const years = new Set<number>();
    let rest = plainWords(text.replace(DAY, " "));
    for (let found = periodIn(rest); found.period; found = periodIn(rest)) {
      if (found.period.grain === "year" && found.period.year !== null) years.add(found.period.year);
      rest = found.rest;
    }
    if (years.size > 0) return years.size === 1 ? [...years][0]! : null;
  }
  return null;
}

/**
 * Quarters, months or halves of that year where none of them names a year. Those that pass New Year, as a fiscal year does,
 * stay without one: which of them lie in the stated year nobody said.
 */
export function inStatedYear<Said extends Period | null>(
  periods: readonly Said[],
  year: number | null | undefined
): readonly Said[] {
  const places = [...new Set(periods.flatMap((period) => (period === null ? [] : [period.place])))];
  const isOneYear = places.every((place, at) => at === 0 || place > places[at - 1]!);
  const isUnsaid = periods.every((period) => period === null || period.year === null);
  if (year === null || year === undefined || !isUnsaid || !isOneYear) return periods;
  return periods.map((period) => (period === null ? period : { ...period, year }));
}

const DAY =
  /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{1,2}\.? \p{L}{3,9}\.? 20\d\d\b|\b\p{L}{3,9} \d{1,2}, ?20\d\d\b/gu;
