import type { Budget } from "../../src/core/budget/budget";

/** Touches each mapped cell once: no work could be less. Columns in turn, by plain indexed loops. */
export function touchAll(budget: Budget): number {
  const { names, amounts, costTypes, text, numbers, money, dates, timeline } = budget;
  let seen = lettersIn(names) + sumOf(amounts) + sumOf(costTypes);
  for (const words of Object.values(text)) seen += lettersIn(words);
  for (const columns of [numbers, money, dates]) {
    for (const figures of Object.values(columns)) seen += sumOf(figures);
  }
  for (const periods of Object.values(timeline?.series ?? {})) {
    for (const figures of periods) seen += sumOf(figures);
  }
  return seen;
}

function lettersIn(words: readonly string[]): number {
  let seen = 0;
  for (let line = 0; line < words.length; line++) seen += words[line]!.length;
  return seen;
}

function sumOf(figures: Float64Array | Uint8Array): number {
  let sum = 0;
  for (let line = 0; line < figures.length; line++) sum += figures[line]!;
  return sum;
}
