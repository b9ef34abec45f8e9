import { isMostlyMeasures } from "./column-content";
import { fits } from "./column-fit";
import { MONEY_COLUMNS, TEXT_COLUMNS } from "./column";
import { countsInAYear } from "./count-columns";
import { roleOfHeader, type HeaderGuess } from "./headers";
import { amountsIn, nameIn, surest } from "./key-columns";
import { moneyColumns } from "./money-columns";
import { isOwnColumn } from "./own-columns";
import { countHeader, periodColumns, type PeriodColumn } from "./period-columns";
import { scenarioColumn } from "./reading/scenario-cell";
import { ROLES, type Role } from "./role";
import type { TableLook } from "./table-look";

/** Which column of a table plays which role; `column` counts from 0 at the table's left edge. */
export interface Mapping {
  /** A role of figures may take several columns, which add up. */
  readonly columns: readonly { readonly role: Role; readonly column: number }[];
  /** Columns that hold one series in one period, which their header names; they may play a role as well. */
  readonly periods?: readonly PeriodColumn[];
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

/** Every column that anything is read from, from the table's left edge, each once. */
export function columnsRead({ columns, periods = [] }: Mapping): number[] {
  const read = new Set([...columns, ...periods].map(({ column }) => column));
  return [...read].sort((a, b) => a - b);
}

/**
 * The most likely role of each column, from its header and checked against its first cells. A column may be the name
 * and play a second role (a list of use cases). Roles nobody plays are missing.
 */
export function proposeMapping(table: TableLook): Mapping {
  const look = { ...table, sample: table.sample.slice(0, SAMPLE_ROWS) };
  const figures = look.headers.map((header, column) =>
    !isOwnColumn(header) && isMostlyMeasures(look.sample, column) ? header : ""
  );
  const periods = periodColumns(figures);
  const scenario = scenarioColumn(look);
  const guesses = look.headers.map((header, column) =>
    column === scenario || (periods.some((each) => each.column === column) && countHeader(header))
      ? null
      : guessOf(header)
  );
  const amounts = amountsIn(look);
  const proposed: RoleOfColumn[] = amounts.map((column) => ({ role: "amount", column }));
  proposed.push(...moneyColumns(figures, amounts));
  for (const role of ROLES) {
    if (role === "name" || role === "amount" || FROM_AMOUNTS.has(role)) continue;
    const column = surest(guesses, role, (at) => !amounts.includes(at) && fits(role, look, at));
    if (column !== null) proposed.push({ role, column });
  }
  const [period] = proposed.flatMap(({ role, column }) => (role === "period" ? [column] : []));
  if (period !== undefined) proposed.push(...yearsBeside(look, guesses, period));
  const counts = countsInAYear(look.headers, periods);
  proposed.push(...counts.filter(({ role }) => !proposed.some((each) => each.role === role)));
  if (scenario !== null) proposed.push({ role: "scenario", column: scenario });
  const name = nameIn(look, guesses, amounts, scenario);
  if (name !== null) proposed.push({ role: "name", column: name });
  proposed.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.column - b.column);
  return { columns: proposed, ...(periods.length > 0 ? { periods } : {}) };
}

type RoleOfColumn = Mapping["columns"][number];

/** Roles that hang on which columns are the amount, and on no word of their own. */
const FROM_AMOUNTS: ReadonlySet<Role> = new Set<Role>(
  MONEY_COLUMNS.filter((role) => role !== "value" && role !== "contingency")
);

// A currency beside "Total" does not make a line of it.
const WORD_ROLES: ReadonlySet<Role> = new Set<Role>([
  "costType",
  "category",
  ...TEXT_COLUMNS.filter((role) => role !== "currency"),
]);

/** Where months or quarters have a column of their own, the year may stand in another. */
function yearsBeside(
  look: TableLook,
  guesses: readonly (HeaderGuess | null)[],
  period: number
): RoleOfColumn[] {
  const isYear = (column: number) =>
    look.sample.every((row) =>
      /^(?:|(?:FY ?)?(?:20)?\d\d)$/i.test(String(row[column] ?? "").trim())
    );
  const beside = guesses.findIndex(
    (guess, column) => guess?.role === "period" && column !== period && isYear(column)
  );
  return beside < 0 || !fits("period", look, beside) || isYear(period)
    ? []
    : [{ role: "period", column: beside }];
}

/** Columns that this product wrote beside a table play no role in it. */
function guessOf(header: string): HeaderGuess | null {
  return isOwnColumn(header) ? null : roleOfHeader(header);
}
