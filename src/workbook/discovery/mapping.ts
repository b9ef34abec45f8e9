import type { TextColumn } from "../../core/budget/budget";
import { amountColumns, roleOfHeader, type HeaderGuess } from "../../core/budget/headers";
import type { Candidate } from "./candidate";
import { isMostlyNumbers, isMostlyWords, showsMoney } from "./column-content";
import { isOwnColumn } from "../own-names";
import type { Mapping, Role } from "./role";

/** Roles that are read as words. */
export const TEXT_COLUMNS: readonly TextColumn[] = [
  "vendor",
  "case",
  "stage",
  "team",
  "costCentre",
  "model",
  "owner",
  "killCriterion",
  "status",
  "notes",
];

/** Every role a column can play, in the order in which a person is asked; the first two are mandatory. */
export const ROLES: readonly Role[] = [
  "name",
  "amount",
  "costType",
  "category",
  "currency",
  "locked",
  "minimum",
  "maximum",
  ...TEXT_COLUMNS,
];

/** What a person calls the role, e.g. "Cost type". */
export function roleLabel(role: Role): string {
  return LABELS[role];
}

/** Positions of the columns that play the role, from the table's left edge. */
export function columnsOf(mapping: Mapping, role: Role): number[] {
  return mapping.columns.filter((each) => each.role === role).map((each) => each.column);
}

/** The part of a candidate that a mapping is read from. */
export type Columns = Pick<Candidate, "headers" | "sample" | "formats">;

/**
 * The most likely role of each column, from its header and checked against its first cells. A column may be the name
 * and play a second role (a list of use cases). Roles nobody plays are missing.
 */
export function proposeMapping(columns: Columns): Mapping {
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

const LABELS: Readonly<Record<Role, string>> = {
  name: "Line",
  amount: "Amount",
  costType: "Cost type",
  category: "Category",
  currency: "Currency",
  locked: "Locked",
  minimum: "Minimum",
  maximum: "Maximum",
  vendor: "Vendor",
  case: "Use case",
  stage: "Stage",
  team: "Team",
  costCentre: "Cost centre",
  model: "Model",
  owner: "Owner",
  killCriterion: "Kill criterion",
  status: "Status",
  notes: "Notes",
};

/** Columns that this product wrote beside a table play no role in it. */
function guessOf(header: string): HeaderGuess | null {
  return isOwnColumn(header) ? null : roleOfHeader(header);
}

const NUMERIC: ReadonlySet<Role> = new Set<Role>(["minimum", "maximum"]);

function amountsOf({ headers, sample, formats }: Columns): number[] {
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
  columns: Columns,
  guesses: readonly (HeaderGuess | null)[],
  amounts: readonly number[]
): number | null {
  const isWords = (at: number): boolean =>
    !amounts.includes(at) &&
    !isOwnColumn(columns.headers[at] ?? "") &&
    isMostlyWords(columns.sample, at);
  const named = best(guesses, "name", isWords);
  if (named !== null) return named;
  for (const role of [null, "case", "vendor", "notes", "category", "costType"] as const) {
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

function fits(role: Role, { sample }: Columns, column: number): boolean {
  return NUMERIC.has(role) ? isMostlyNumbers(sample, column) : true;
}
