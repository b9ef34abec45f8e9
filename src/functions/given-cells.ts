import { cellSeen, type Cells } from "./cells";
import { FAILURES } from "./failure";

/**
 * The cells of an argument, without the blank rows at its end, so that a whole column can be passed; null where it is left
 * out. A value alone, or a reference to one cell, is one cell.
 */
export function cellsGiven(argument: unknown): Cells | null {
  if (isLeftOut(argument)) return null;
  const cells = asCells(argument);
  return cells.slice(0, filledRows(cells));
}

/** An argument that must be there; `name` is the parameter's. Throws a Failure. */
export function cellsNeeded(argument: unknown, name: string): Cells {
  const cells = cellsGiven(argument);
  if (cells === null) throw FAILURES.argumentMissing(name);
  return cells;
}

/**
 * Columns of equal height, each as one list, without the rows at the end that are blank in all of them; null for an
 * argument left out. A single row counts as a column. `names` are the parameters'. Throws a Failure.
 */
export function columnsGiven(
  names: readonly string[],
  columns: readonly unknown[]
): readonly (readonly unknown[] | null)[] {
  const given = columns.map((column) => (isLeftOut(column) ? null : asCells(column)));
  const lists = given.map((cells, at) => cells && asList(cells, names[at]!));
  const heights = lists.flatMap((list, at) =>
    list ? [{ name: names[at]!, height: list.length }] : []
  );
  const [first, ...rest] = heights;
  const other = rest.find(({ height }) => height !== first!.height);
  if (first && other)
    throw FAILURES.unequalHeights(first.name, first.height, other.name, other.height);
  let height = first?.height ?? 0;
  while (height > 0 && lists.every((list) => !list || isBlank(list[height - 1]))) height -= 1;
  return lists.map((list) => list && (list.length === height ? list : list.slice(0, height)));
}

/** A blank cell arrives as null, "" or, on the desktop, as 0; an argument left out as null. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === 0 || cellSeen(cell) === "";
}

export function asCells(argument: unknown): Cells {
  if (!Array.isArray(argument)) return [[argument]];
  const rows = argument as readonly unknown[];
  // Ranges are rectangular: the first row tells.
  return Array.isArray(rows[0]) ? (rows as Cells) : rows.map((cell) => [cell]);
}

/** Whether an optional argument says nothing. */
export function isLeftOut(argument: unknown): boolean {
  if (!Array.isArray(argument)) return isBlank(argument);
  const [row] = argument as readonly unknown[];
  if (argument.length !== 1) return argument.length === 0;
  return Array.isArray(row)
    ? row.length === 0 || (row.length === 1 && isBlank(row[0]))
    : isBlank(row);
}

function filledRows(cells: Cells): number {
  let rows = cells.length;
  while (rows > 0 && cells[rows - 1]!.every(isBlank)) rows -= 1;
  return rows;
}

function asList(cells: Cells, name: string): readonly unknown[] {
  if (cells.length === 1) return cells[0]!;
  if (cells.some((row) => row.length !== 1)) throw FAILURES.notOneColumnOf(name);
  return cells.map(([cell]) => cell);
}
