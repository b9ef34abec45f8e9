import type { Budget } from "../budget/budget";

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

const NOBODY = new Int32Array(0);
