import { shownError, type ResultCell } from "./answer";
import { asCells, isBlank, isLeftOut } from "./given-cells";
import type { Cells } from "./cells";
import { FAILURES } from "./failure";

/**
 * One result for each place of the arguments, in their shape: cells of equal rows and columns, and single cells that hold
 * for every place. A place that is blank in all of the wider arguments stays blank, those at the end are left out. What
 * fails in one place is the error of that place; a single result throws it. Throws a Failure.
 */
export function eachPlace(
  names: readonly string[],
  args: readonly unknown[],
  compute: (cells: readonly unknown[], row: number) => string | number
): ResultCell[][] {
  const given = args.map((arg) => (isLeftOut(arg) ? null : asCells(arg)));
  const wide = given.filter((cells): cells is Cells => cells !== null && !isSingle(cells));
  const [shape] = wide;
  if (!shape) {
    const cells = given.map((each) => each?.[0]?.[0] ?? null);
    return [[compute(cells, 1)]];
  }
  given.forEach((cells, at) => {
    if (cells && !isSingle(cells) && !hasShape(cells, shape)) throw FAILURES.otherShape(names[at]!);
  });
  let rows = shape.length;
  while (rows > 1 && wide.every((cells) => cells[rows - 1]!.every(isBlank))) rows -= 1;
  return shape.slice(0, rows).map((row, r) =>
    row.map((_, c) => {
      if (wide.every((cells) => isBlank(cells[r]![c]))) return "";
      const cells = given.map((each) => (each && isSingle(each) ? each[0]![0] : each?.[r]![c]));
      try {
        return compute(cells, r + 1);
      } catch (error) {
        return shownError(error);
      }
    })
  );
}

function isSingle(cells: Cells): boolean {
  return cells.length === 1 && cells[0]!.length === 1;
}

function hasShape(cells: Cells, shape: Cells): boolean {
  return (
    cells.length === shape.length && cells.every((row, at) => row.length === shape[at]!.length)
  );
}
