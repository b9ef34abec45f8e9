import type { Budget } from "../budget/budget";

/** Indexes of the lines whose cost-type code is marked with 1 in a table of 256, in order. */
export function linesWhere(budget: Pick<Budget, "costTypes">, marked: Uint8Array): number[] {
  const { costTypes } = budget;
  const lines: number[] = [];
  // An indexed loop: a callback per line costs ten times the loop itself at a million lines.
  for (let line = 0; line < costTypes.length; line++) {
    if (marked[costTypes[line]!] === 1) lines.push(line);
  }
  return lines;
}
