import { isMostlyNumbers, isMostlyWords, showsMoney } from "./column-content";
import { amountColumns, roleOfHeader, type HeaderGuess } from "./headers";
import { isOwnColumn } from "./own-columns";
import type { Role } from "./role";
import type { TableLook } from "./table-look";

/** Columns whose sum is the amount: promised by their headers, else the first unknown one that shows a currency. */
export function amountsIn({ headers, sample, formats }: TableLook): number[] {
  const numeric = headers.map((_, column) => isMostlyNumbers(sample, column));
  const promised = amountColumns(
    headers.map((header, column) => (numeric[column] && !isOwnColumn(header) ? header : ""))
  );
  if (promised.length > 0) return promised;
  const money = headers.findIndex(
    (header, column) =>
      numeric[column] &&
      !isOwnColumn(header) &&
      roleOfHeader(header) === null &&
      showsMoney(header, formats[column] ?? "")
  );
  return money < 0 ? [] : [money];
}

/** The column that names the lines: a named one, else a list of use cases, else the leftmost words, whatever they are. */
export function nameIn(
  table: TableLook,
  guesses: readonly (HeaderGuess | null)[],
  amounts: readonly number[],
  scenario: number | null = null
): number | null {
  const isWords = (at: number): boolean =>
    !amounts.includes(at) &&
    at !== scenario &&
    !isOwnColumn(table.headers[at] ?? "") &&
    isMostlyWords(table.sample, at);
  const named = surest(guesses, "name", isWords);
  if (named !== null) return named;
  const first = (role: Role | null) =>
    guesses.findIndex((guess, column) => (guess?.role ?? null) === role && isWords(column));
  const [useCase, unknown] = [first("case"), first(null)];
  if (useCase >= 0 && (unknown < 0 || useCase < unknown) && areDistinct(table, useCase))
    return useCase;
  // "Kosten" over words says what costs, not how much.
  const others = [null, "case", "vendor", "notes", "amount", "category", "costType"] as const;
  return others.map(first).find((at) => at >= 0) ?? null;
}

/** The column whose header says the role most surely; the leftmost of equals. */
export function surest(
  guesses: readonly (HeaderGuess | null)[],
  role: Role,
  allowed: (column: number) => boolean
): number | null {
  let found: number | null = null;
  guesses.forEach((guess, column) => {
    if (guess?.role !== role || !allowed(column)) return;
    if (found === null || guess.confidence > guesses[found]!.confidence) found = column;
  });
  return found;
}

/** Whoever repeats a use case has several lines for it. */
function areDistinct({ sample }: TableLook, column: number): boolean {
  const names = sample.map((row) => String(row[column] ?? "").trim()).filter(Boolean);
  return new Set(names).size === names.length;
}
