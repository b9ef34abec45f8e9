import { ERROR, type Value } from "./formula";

export type Grid = readonly (readonly Value[])[];

/** Without the rows at the end that a spill over blank rows leaves. */
export function grid(value: Value): Grid {
  const cells = (Array.isArray(value) ? value : [[value]]) as Grid;
  let height = cells.length;
  while (height > 1 && cells[height - 1]!.every((cell) => cell === "")) height -= 1;
  return cells
    .slice(0, height)
    .map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(ERROR, "") : cell)));
}

/** Numbers alike to nine digits; half a cent of money may fall to either side. */
export function isSame(one: Grid, other: Grid): boolean {
  return (
    one.length === other.length &&
    one.every(
      (row, at) =>
        row.length === other[at]!.length &&
        row.every((cell, across) => isSameCell(cell, other[at]![across]!, one[0]![across]!))
    )
  );
}

function isSameCell(cell: Value, other: Value, header: Value): boolean {
  if (typeof cell !== "number" || typeof other !== "number") return cell === other;
  const slack = header === "Change" && Math.abs(cell) >= 0.01 ? 0.0101 : 1e-9;
  return Math.abs(cell - other) <= Math.max(slack, Math.abs(cell) * 1e-9);
}
