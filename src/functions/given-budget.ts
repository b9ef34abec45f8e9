import { Measures } from "../core/measures/measures";
import { DEFAULT_POLICY } from "../core/policy/default-policy";
import { budgetInColumns, budgetInTable, type ArgumentBudget } from "./argument-budget";
import { cellSeen, cellText, type Cells } from "./cells";
import { FAILURES } from "./failure";
import { asCells, cellsGiven, columnsGiven, isLeftOut } from "./given-cells";
import { remembered } from "./memory";
import { optionsInTable } from "./table-options";

/** A budget among the arguments with its derived numbers, both made once per content of the range. */
export interface Given {
  readonly budget: ArgumentBudget;
  readonly measures: Measures;
}

/** The budget that a function's arguments hold: a whole table, or types and amounts. Throws a Failure. */
export function budgetGiven(types: unknown, amounts: unknown): Given {
  return remembered("budget", [types, amounts], () => {
    const budget = readBudget(types, amounts);
    return { budget, measures: new Measures(budget, DEFAULT_POLICY) };
  });
}

/** For an answer with no room to say what it leaves out. Throws a Failure where words stand in place of an amount. */
export function fullyRead<Whole extends Given>(given: Whole): Whole {
  const { unreadable, rows } = given.budget;
  const [first] = unreadable.filter(({ reason }) => reason !== "blank");
  if (first) throw FAILURES.amountUnread(rows[first.line]!, first.shown);
  return given;
}

function readBudget(types: unknown, amounts: unknown): ArgumentBudget {
  const first = asCells(types)[0]?.[0];
  // An error in the place of an argument is the answer, whatever else is wrong.
  if (isSingle(types)) cellText(first, 1);
  if (isSingle(amounts)) cellText(asCells(amounts)[0]![0], 1);
  if (isLeftOut(types))
    throw isLeftOut(amounts) ? FAILURES.argumentMissing("types") : FAILURES.typesMissing();
  if (isLeftOut(amounts) && !isFilledTogether(types, amounts)) {
    const cells = cellsGiven(types)!;
    if (isSingle(types) && typeof cellSeen(first) === "number") throw FAILURES.onlyNumbers();
    const budget = budgetInTable(cells);
    return { ...budget, ...optionsInTable(cells, budget) };
  }
  const [typeCells, amountCells] = [asCells(types), asCells(amounts)];
  if (isOneLine(typeCells) && isOneLine(amountCells)) {
    if (typeCells.length !== amountCells.length && isColumn(typeCells) && isColumn(amountCells))
      throw FAILURES.differentHeights(typeCells.length, amountCells.length);
    const [named, money] = columnsGiven(["types", "amounts"], [types, amounts]);
    checkWords(named!);
    return budgetInColumns(asCells(named), asCells(money));
  }
  return budgetInColumns(typeCells, amountCells);
}

/** A blank amount beside a single type is a budget of nothing rather than no argument. */
function isFilledTogether(types: unknown, amounts: unknown): boolean {
  return Array.isArray(amounts) && isSingle(amounts) && isSingle(types);
}

function checkWords(types: readonly unknown[]): void {
  const seen = types.map(cellSeen).filter((cell) => cell !== "");
  if (seen.length > 0 && seen.every((cell) => typeof cell === "number"))
    throw FAILURES.onlyNumbers();
}

function isSingle(argument: unknown): boolean {
  const cells = asCells(argument);
  return cells.length === 1 && cells[0]!.length === 1;
}

function isColumn(cells: Cells): boolean {
  return cells.every((row) => row.length === 1);
}

function isOneLine(cells: Cells): boolean {
  return cells.length === 1 || isColumn(cells);
}
