import { largestFirst } from "../measures/largest-first";
import type { Found } from "./rule";

// Ours: as many as a person works through; the rest is one finding, so that a table of a million lines stays readable.
const MOST = 20;
// The rest's own sentence names three.
const NAMED = 3;

/**
 * Problems of one kind as findings, the most expensive first: each on its own, so that each can be accepted by its line,
 * and where there are more than `most`, the rest together. `tell` words one problem or several, the most expensive few of
 * them first. With `least`, problems below that part of all their money are told together too, where small ones would hide
 * the large. Linear in problems.
 */
export function toldApart<T extends { readonly exposure: number }>(
  problems: readonly T[],
  tell: (together: readonly [T, ...T[]]) => Found,
  { least = 0, most = MOST }: { readonly least?: number; readonly most?: number | undefined } = {}
): Found[] {
  const limit = least * problems.reduce((sum, { exposure }) => sum + exposure, 0);
  const large = problems.reduce((count, { exposure }) => count + Number(exposure >= limit), 0);
  const alone = large <= most && problems.length <= most ? large : Math.min(large, most - 1);
  const ranked = largestFirst(problems, ({ exposure }) => exposure, alone + NAMED);
  const found = ranked.slice(0, alone).map((problem) => tell([problem]));
  const rest = ranked.slice(alone);
  return isFilled(rest) ? [...found, tell(rest)] : found;
}

function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}
