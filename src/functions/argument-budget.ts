import { NO_OPTIONS, type Budget } from "../core/budget/budget";
import { currencyInTable } from "../core/budget/currency-words";
import { roleOfHeader } from "../core/budget/headers";
import {
  columnsOf,
  proposeMapping,
  SAMPLE_ROWS,
  wordColumnsOf,
  type Mapping,
} from "../core/budget/mapping";
import { currencyOf, type Currency } from "../core/budget/money";
import { scaleOf } from "../core/budget/reading/amount-scale";
import { scenarioReader } from "../core/budget/reading/scenario-rows";
import type { Role } from "../core/budget/role";
import { scaleSaid } from "../core/budget/scale-words";
import { rememberingAssignments } from "../core/costs/assignment";
import { linesAmong, type ArgumentLines, type ArgumentRow } from "./argument-rows";
import { argumentTable } from "./argument-table";
import { cellSeen, cellText, type Cells } from "./cells";
import { FAILURES } from "./failure";

/** A budget with the row of each line within the argument, from 1; header and total rows are not lines. */
export interface ArgumentBudget extends Budget {
  readonly rows: readonly number[];
}

/**
 * The budget in a table that begins with its header row, read as the pane reads it: the same columns, rows and cost types.
 * Only number formats and the workbook's way to write numbers are unknown here. Throws a Failure.
 */
export function budgetInTable(table: Cells): ArgumentBudget {
  const { headers, body, mapping, amounts, scales } = columnsInTable(table);
  const at = (role: Role): number | undefined => columnsOf(mapping, role)[0];
  const read = READ.flatMap((role) => {
    const column = at(role);
    return column === undefined ? [] : [{ role, column }];
  });
  if (!read.some(({ role }) => DECIDING.has(role))) throw FAILURES.noTypeColumn();
  const currencyAt = at("currency");
  const currency = currencyInTable(
    currencyAt === undefined ? null : body.map((row) => cellSeen(row[currencyAt])),
    amounts.map((column) => ({ header: headers[column] ?? "", format: "" })),
    ""
  );
  const unit = currencyOf(currency ?? "");
  const whole = argumentTable({ headers, body, mapping }, unit.digits);
  const scenarioAt = scenarioReader(whole);
  // "Total" beside "Actual" is a total of actual figures.
  const scenarios = scenarioAt ? columnsOf(mapping, "scenario") : [];
  const others = wordColumnsOf(mapping).filter((column) => !scenarios.includes(column));
  const name = at("name");
  const rows = body.map((row, index): ArgumentRow => {
    const said = read.map(({ role, column }) => [role, cellText(row[column], index + 2)] as const);
    return {
      words: { name: "", ...Object.fromEntries(said) },
      others: others.map((column) => wordsIn(row[column])),
      indent: name === undefined ? 0 : indentOf(row[name]),
      amounts: amounts.map((column) => row[column]),
      number: index + 2,
    };
  });
  return budgetOf(linesAmong(rows, unit.digits, scales, { whole, scenarioAt }), unit);
}

/** Which columns of a table are read as what; `scales` are powers of ten, one per amount column. */
export interface TableColumns {
  readonly headers: readonly string[];
  readonly body: Cells;
  readonly mapping: Mapping;
  readonly amounts: readonly number[];
  readonly scales: readonly number[];
}

/** Throws a Failure where no column holds amounts. */
export function columnsInTable(table: Cells): TableColumns {
  const [header, ...body] = table;
  if (!header || body.length === 0) throw FAILURES.noBody();
  const headers = header.map((cell) => String(cellSeen(cell)));
  const sample = body.slice(0, SAMPLE_ROWS).map((row) => row.map(cellSeen));
  const mapping = proposeMapping({ headers, sample, formats: [] });
  const amounts = columnsOf(mapping, "amount");
  if (amounts.length === 0) throw FAILURES.noAmountColumn();
  const scales = amounts.map((column) => scaleOf({ headers, formats: [], title: "" }, column));
  return { headers, body, mapping, amounts, scales };
}

/** The budget in two columns of the same height; a header row on top is left out. Throws a Failure. */
export function budgetInColumns(types: Cells, amounts: Cells): ArgumentBudget {
  if (types.some((row) => row.length !== 1) || amounts.some((row) => row.length !== 1))
    throw FAILURES.notOneColumn();
  if (types.length !== amounts.length)
    throw FAILURES.differentHeights(types.length, amounts.length);
  const role = roleOfHeader(cellText(types[0]?.[0], 1))?.role;
  const top = role === "costType" || role === "category" ? 1 : 0;
  const rows = types.slice(top).map(([type], index): ArgumentRow => {
    const costType = cellText(type, top + index + 1);
    return {
      words: { name: "", costType },
      others: [costType],
      indent: 0,
      amounts: [
        index === 0 && top === 0 ? withoutHeader(amounts[0]?.[0]) : amounts[top + index]?.[0],
      ],
      number: top + index + 1,
    };
  });
  const scale = top === 1 ? (scaleSaid(String(cellSeen(amounts[0]?.[0]))) ?? 0) : 0;
  const unit = currencyOf("");
  return budgetOf(linesAmong(rows, unit.digits, [scale], null), unit);
}

/** The roles whose words say what a line pays for. */
export const READ = ["name", "costType", "category", "vendor", "notes"] as const;
const DECIDING: ReadonlySet<Role> = new Set<Role>(["name", "costType", "category"]);

function budgetOf(
  { lines, totals, unreadable, money }: ArgumentLines,
  currency: Currency
): ArgumentBudget {
  const assigned = lines.map(({ words }) => words).map(rememberingAssignments());
  return {
    name: "",
    currency,
    lines: lines.length,
    names: lines.map(({ words }) => words.name),
    amounts: Float64Array.from(lines, ({ amount }) => amount),
    unreadable,
    costTypes: Uint8Array.from(assigned, ({ code }) => code),
    evidence: assigned.map(({ evidence }) => evidence),
    locked: new Uint8Array(lines.length),
    minimum: new Float64Array(lines.length),
    maximum: new Float64Array(lines.length).fill(Infinity),
    ...NO_OPTIONS,
    money,
    totals,
    today: 0,
    rows: lines.map(({ number }) => number),
  };
}

/** A header over the amounts is none of them, even where the header over the types is not known for one. */
function withoutHeader(cell: unknown): unknown {
  const words = wordsIn(cell);
  return /\d/.test(words) || roleOfHeader(words) === null ? cell : "";
}

function indentOf(cell: unknown): number {
  return typeof cell === "string" ? cell.length - cell.trimStart().length : 0;
}

/** Words that only tell a line from a total; an error among them says nothing. */
function wordsIn(cell: unknown): string {
  const seen = cellSeen(cell);
  return typeof seen === "string" && !seen.startsWith("#") ? seen.trim() : "";
}
