import type { TwinArgument } from "../../src/functions/twins/budget-source";
import type { Value } from "./formula";

/** A call whose ranges stand in a sheet from A2 on, side by side below a blank row; single values stay in the formula. */
export interface PlacedCall {
  readonly cells: readonly (readonly Value[])[];
  readonly args: readonly TwinArgument[];
}

export function placedCall(values: readonly Value[]): PlacedCall {
  const cells: Value[][] = [[]];
  let column = 0;
  const args = values.map((value): TwinArgument => {
    if (!Array.isArray(value)) return { text: textOf(value), cells: value };
    const rows = value as readonly (readonly Value[])[];
    const width = rows[0]!.length;
    rows.forEach((row, at) => {
      const own = (cells[at + 1] ??= []);
      row.forEach((cell, across) => (own[column + across] = cell));
    });
    const text = `${letters(column)}2:${letters(column + width - 1)}${rows.length + 1}`;
    column += width;
    return { text, cells: rows };
  });
  return { cells: cells.map((row) => Array.from(row, (cell) => cell ?? "")), args };
}

function textOf(value: Value): string {
  if (value === null) return "";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}

/** A sheet of examples is not wider than Z. */
function letters(column: number): string {
  return String.fromCharCode(65 + column);
}
