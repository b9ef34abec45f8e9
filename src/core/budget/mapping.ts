import type { Cell } from "./cell";
import { isMostlyNumbers, isMostlyWords, showsMoney } from "./column-content";
import { TEXT_COLUMNS } from "./column";
import { amountColumns, roleOfHeader, type HeaderGuess } from "./headers";
import { isOwnColumn } from "./own-columns";
import { ROLES, type Role } from "./role";

/** Which column of a table plays which role; `column` counts from 0 at the table's left edge. */
export interface Mapping {
  readonly columns: readonly { readonly role: Role; readonly column: number }[];
}

/** What a mapping is read from. */
export interface TableLook {
  readonly headers: readonly string[];
  /** First body rows; no more than SAMPLE_ROWS of them count. */
  readonly sample: readonly (readonly Cell[])[];
  /** Number formats of the first body row, as far as they are known. */
  readonly formats: readonly string[];
}

/** As many as the survey of a workbook knows of a table; whoever knows more must not come to another mapping. */
export const SAMPLE_ROWS = 39;

/** Positions of the columns that play the role, from the table's left edge. */
export function columnsOf(mapping: Mapping, role: Role): number[] {
  return mapping.columns.filter((each) => each.role === role).map((each) => each.column);
}

/** Columns that are read as words and are not the name, from the table's left edge. */
export function wordColumnsOf(mapping: Mapping): number[] {
  const names = columnsOf(mapping, "name");
  const words = mapping.columns.filter(
    ({ role, column }) => WORD_ROLES.has(role) && !names.includes(column)
  );
  return words.map(({ column }) => column);
}

/**
 * The most likely role of each column, from its header and checked against its first cells. A column may be the name
 * and play a second role (a list of use cases). Roles nobody plays are missing.
 */
export function proposeMapping(table: TableLook): Mapping {
  const columns = { ...table, sample: table.sample.slice(0, SAMPLE_ROWS) };
  const guesses = columns.headers.map((header) => guessOf(header));
  const amounts = amountsOf(columns);
  const proposed: Mapping["columns"][number][] = amounts.map((column) => ({
    role: "amount",
    column,
  }));
  for (const role of ROLES) {
    if (role === "name" || role === "amount") continue;
    const column = best(guesses, role, (at) => !amounts.includes(at) && fits(role, columns, at));
    if (column !== null) proposed.push({ role, column });
  }
  const name = nameOf(columns, guesses, amounts);
  if (name !== null) proposed.push({ role: "name", column: name });
  proposed.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.column - b.column);
  return { columns: proposed };
}

// A currency beside "Total" does not make a line of it.
const WORD_ROLES: ReadonlySet<Role> = new Set<Role>([
  "costType",
  "category",
  ...TEXT_COLUMNS.filter((role) => role !== "currency"),
]);

/** Columns that this product wrote beside a table play no role in it. */
function guessOf(header: string): HeaderGuess | null {
  return isOwnColumn(header) ? null : roleOfHeader(header);
}

const NUMERIC: ReadonlySet<Role> = new Set<Role>(["minimum", "maximum"]);

function amountsOf({ headers, sample, formats }: TableLook): number[] {
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

/** A named column first; else the leftmost column of words, whatever else it is. */
function nameOf(
  columns: TableLook,
  guesses: readonly (HeaderGuess | null)[],
  amounts: readonly number[]
): number | null {
  const isWords = (at: number): boolean =>
    !amounts.includes(at) &&
    !isOwnColumn(columns.headers[at] ?? "") &&
    isMostlyWords(columns.sample, at);
  const named = best(guesses, "name", isWords);
  if (named !== null) return named;
  // "Kosten" over words says what costs, not how much.
  const others = [null, "case", "vendor", "notes", "amount", "category", "costType"] as const;
  for (const role of others) {
    const at = guesses.findIndex(
      (guess, column) => (guess?.role ?? null) === role && isWords(column)
    );
    if (at >= 0) return at;
  }
  return null;
}

function best(
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

function fits(role: Role, { sample }: TableLook, column: number): boolean {
  return NUMERIC.has(role) ? isMostlyNumbers(sample, column) : true;
}
