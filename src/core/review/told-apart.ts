import type { Found } from "./rule";

// Ours: as many as a person works through; the rest is one finding, so that a table of a million lines stays readable.
const MOST = 20;

/**
 * Problems of one kind as findings, the most expensive first: each on its own, so that each can be accepted by its line,
 * and where there are more than twenty, the rest together. `tell` words one problem or several. With `least`, problems
 * below that part of all their money are told together too, where small ones would hide the large.
 */
export function toldApart<T extends { readonly exposure: number }>(
  problems: readonly T[],
  tell: (together: readonly [T, ...T[]]) => Found,
  least = 0
): Found[] {
  const sorted = [...problems].sort((a, b) => b.exposure - a.exposure);
  const limit = least * sorted.reduce((sum, { exposure }) => sum + exposure, 0);
  const large = sorted.filter(({ exposure }) => exposure >= limit).length;
  const alone = large <= MOST && sorted.length <= MOST ? large : Math.min(large, MOST - 1);
  const [first, ...others] = sorted.slice(alone);
  const found = sorted.slice(0, alone).map((problem) => tell([problem]));
  return first ? [...found, tell([first, ...others])] : found;
}
