import { NO_OPTIONS, type UnreadableAmount } from "../core/budget/budget";
import { caseKey, namesNoCase } from "../core/budget/case-names";
import type { Cases } from "../core/budget/cases";
import type { TextColumn } from "../core/budget/column";
import { roleOfHeader } from "../core/budget/headers";
import { currencyOf } from "../core/budget/money";
import type { Role } from "../core/budget/role";
import { RowSorter } from "../core/budget/row-kinds";
import { rememberingAssignments } from "../core/costs/assignment";
import { Measures } from "../core/measures/measures";
import { DEFAULT_POLICY } from "../core/policy/default-policy";
import type { ArgumentBudget } from "./argument-budget";
import { cellMoney, cellSeen, cellText } from "./cells";
import type { Given } from "./given-budget";
import { isHeader as isHeaderOfNumbers } from "./numbers";

/** Columns of equal height; a missing one is null. Types are cost types or categories. */
export interface GivenColumns {
  readonly types: readonly unknown[] | null;
  readonly amounts: readonly unknown[] | null;
  readonly text: Readonly<Partial<Record<TextColumn, readonly unknown[] | null>>>;
}

/** Headers over money, which are no unreadable amount even where the header beside them is not known for one. */
const AMOUNTS: readonly Role[] = ["amount", "budget", "actual", "forecast", "earlier"];
const UNNAMED = currencyOf("");

/**
 * The budget in single columns, without its header and total rows. Without amounts every row counts one unit of money, so
 * that builds and places can be counted. Throws a Failure.
 */
export function budgetOfColumns({ types, amounts, text }: GivenColumns): Given {
  const columns = Object.entries(text).filter((entry): entry is [TextColumn, unknown[]] =>
    Array.isArray(entry[1])
  );
  const height = (types ?? amounts ?? columns[0]?.[1] ?? []).length;
  const isHeader =
    (!amounts || isHeaderOfNumbers(amounts[0])) &&
    (names(types?.[0], "costType", "category") ||
      columns.some(([role, cells]) => names(cells[0], role)));
  const sorter = new RowSorter();
  const rows: number[] = [];
  const money: number[] = [];
  const unreadable: UnreadableAmount[] = [];
  for (let row = isHeader ? 1 : 0; row < height; row++) {
    const words = columns.map(([, cells]) => cellText(cells[row], row + 1));
    const type = types ? cellText(types[row], row + 1) : "";
    const isAmountBlank = amounts !== null && cellSeen(amounts[row]) === "";
    const amount = amounts ? cellMoney(amounts[row], row + 1, UNNAMED.digits, 0) : 100;
    const others = [type, ...words];
    const look = { name: others.find(Boolean) ?? "", others, amount, isAmountBlank };
    if (sorter.kindOf({ ...look, amount: isAmountBlank ? null : amount }) !== "line") continue;
    if (
      amount === null &&
      !(row === 0 && isHeaderOfNumbers(amounts![0]) && names(amounts![0], ...AMOUNTS))
    )
      unreadable.push({
        line: rows.length,
        reason: "text",
        shown: String(cellSeen(amounts![row])),
      });
    rows.push(row);
    money.push(amount ?? 0);
  }
  const assigned = rows
    .map((row) => ({ name: "", costType: types ? cellText(types[row], row + 1) : "" }))
    .map(rememberingAssignments());
  const stated = Object.fromEntries(
    columns.map(([role, cells]) => [role, rows.map((row) => cellText(cells[row], row + 1))])
  );
  const budget: ArgumentBudget = {
    name: "",
    currency: UNNAMED,
    lines: rows.length,
    names: rows.map(() => ""),
    amounts: Float64Array.from(money),
    unreadable,
    costTypes: Uint8Array.from(assigned, ({ code }) => code),
    evidence: assigned.map(({ evidence }) => evidence),
    locked: new Uint8Array(rows.length),
    minimum: new Float64Array(rows.length),
    maximum: new Float64Array(rows.length).fill(Infinity),
    ...NO_OPTIONS,
    text: stated,
    cases: stated.case ? casesOf(stated.case, stated.foundationLink ?? null) : null,
    today: 0,
    rows: rows.map((row) => row + 1),
  };
  return { budget, measures: new Measures(budget, DEFAULT_POLICY) };
}

/** A case is known by the letters of its name; its link is the first that one of its lines states. */
function casesOf(names: readonly string[], links: readonly string[] | null): Cases {
  const byKey = new Map<string, number>();
  const shown: string[] = [];
  const linkOf: string[] = [];
  const ofLine = Int32Array.from(names, (name, line) => {
    const key = caseKey(name);
    if (key === "" || namesNoCase(name)) return -1;
    let at = byKey.get(key);
    if (at === undefined) {
      byKey.set(key, (at = shown.length));
      shown.push(name);
      linkOf.push("");
    }
    linkOf[at] ||= links?.[line] ?? "";
    return at;
  });
  const text = links ? { foundationLink: linkOf } : {};
  return { names: shown, ofLine, text, numbers: {}, money: {}, dates: {} };
}

/** Whether a cell is the header of a column in one of these roles. */
function names(cell: unknown, ...roles: readonly Role[]): boolean {
  const guess = roleOfHeader(String(cellSeen(cell)));
  return guess !== null && roles.includes(guess.role);
}
