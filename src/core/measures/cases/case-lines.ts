import type { Budget } from "../../budget/budget";

/** Indexes of the lines of each use case, in order; [] for a case without lines. One pass over the lines. */
export function linesByCase({ cases }: Budget): readonly (readonly number[])[] {
  const lines: number[][] = (cases?.names ?? []).map(() => []);
  const ofLine = cases?.ofLine ?? NOBODY;
  for (let line = 0; line < ofLine.length; line++) {
    const at = ofLine[line]!;
    if (at >= 0) lines[at]!.push(line);
  }
  return lines;
}

/** Lines of some use cases together, in order. One pass over the lines. */
export function linesOfCases({ cases }: Budget, asked: readonly number[]): number[] {
  const isAsked = new Uint8Array(cases?.names.length ?? 0);
  for (const at of asked) isAsked[at] = 1;
  const ofLine = cases?.ofLine ?? NOBODY;
  const lines: number[] = [];
  for (let line = 0; line < ofLine.length; line++) {
    if (isAsked[ofLine[line]!] === 1) lines.push(line);
  }
  return lines;
}

const NOBODY = new Int32Array(0);
