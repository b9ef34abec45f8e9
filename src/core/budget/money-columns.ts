import { oneYearOf, type AmountColumn } from "./amount-choice";
import type { MoneyColumn } from "./column";
import { plainWords } from "./header-text";
import { promisedAmounts } from "./headers";
import type { Nature } from "./header-words";

/** A column of money beside the amount. */
export interface MoneyRole {
  readonly role: Extract<MoneyColumn, "budget" | "actual" | "forecast" | "earlier">;
  readonly column: number;
}

/**
 * What the money columns that are not the amount mean: budget, actual and forecast of the amount's year, as several
 * columns where only parts of the year are there, and the latest figure of an earlier year. Where the amount names no year,
 * an actual figure that does is an earlier one, unless it is the latest of several.
 */
export function moneyColumns(headers: readonly string[], amounts: readonly number[]): MoneyRole[] {
  const promised = promisedAmounts(headers).filter(({ isVague }) => !isVague);
  const chosen = promised.filter(({ column }) => amounts.includes(column));
  const others = promised.filter(({ column }) => !amounts.includes(column));
  const year = yearOf(chosen) ?? latestOfSeveral(others);
  const isEarlier = (one: AmountColumn): boolean =>
    saysEarlierYear(headers[one.column] ?? "") ||
    (WHOLE.has(one.grain) &&
      one.year !== null &&
      (year === null ? one.nature === "actual" : one.year < year));
  const current = others.filter((one) => !isEarlier(one) && one.nature !== "earlier");
  const natures = chosen.some(({ nature }) => nature === "budget")
    ? (["actual", "forecast"] as const)
    : (["budget", "actual", "forecast"] as const);
  const partsOfThePast: AmountColumn[] = [];
  const now = natures.flatMap((nature) => {
    const columns = oneYearOf(current.filter((one) => one.nature === nature));
    const isPast =
      year !== null && columns.length > 0 && columns.every((one) => (one.year ?? year) < year);
    if (isPast) partsOfThePast.push(...columns);
    return isPast ? [] : columns.map(({ column }): MoneyRole => ({ role: nature, column }));
  });
  const earlier = earlierOf(others.filter(isEarlier), partsOfThePast);
  return [...now, ...earlier.map(({ column }): MoneyRole => ({ role: "earlier", column }))];
}

const WHOLE: ReadonlySet<AmountColumn["grain"]> = new Set(["whole", "year", "unsaid"] as const);

/** What an earlier year came to counts before what was planned for it. */
const PAST: readonly Nature[] = ["actual", "earlier", "plain", "budget", "forecast"];

function earlierOf(
  wholes: readonly AmountColumn[],
  parts: readonly AmountColumn[]
): readonly AmountColumn[] {
  const latest = Math.max(...wholes.map(({ year }) => year ?? Infinity));
  const last = wholes.filter(({ year }) => (year ?? Infinity) === latest);
  const best = PAST.flatMap((nature) => last.filter((one) => one.nature === nature))[0];
  return best ? [best] : parts;
}

/** The first year of the amount: a fiscal year may cross New Year. */
function yearOf(chosen: readonly AmountColumn[]): number | null {
  const years = chosen.flatMap(({ year }) => year ?? []);
  return years.length > 0 ? Math.min(...years) : null;
}

function latestOfSeveral(others: readonly AmountColumn[]): number | null {
  const years = new Set(others.flatMap(({ year }) => year ?? []));
  return years.size > 1 ? Math.max(...years) : null;
}

function saysEarlierYear(header: string): boolean {
  const words = plainWords(header);
  return (
    /\bvorjahr/.test(words) ||
    (/\b(?:prior|previous|last|earlier|precedent|anterior)\b/.test(words) &&
      /\b(?:years?|fy|annee|exercice|ano|ejercicio|jahr)\b/.test(words))
  );
}
