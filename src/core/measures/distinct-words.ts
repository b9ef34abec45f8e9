import type { Budget } from "../budget/budget";
import { TEXT_COLUMNS, type TextColumn } from "../budget/column";
import type { Measure } from "./measures";

/** A text column by its distinct cells, as they are written. */
export interface DistinctWords {
  /** In the order of the table. */
  readonly words: readonly string[];
  /** By line: index of its cell in `words`. */
  readonly codes: Int32Array;
}

/** The measure for a column of which lines repeat the cells; null where the table has none. One look-up per line. */
export function distinctWords(column: TextColumn): Measure<DistinctWords | null> {
  return MEASURES.get(column)!;
}

/**
 * What is kept for each of some words, one for all that differ in capitals and spaces around them only; made from the first
 * of them, trimmed. undefined for a blank cell.
 */
export function oneSpelling<T>(
  words: readonly string[],
  make: (word: string) => T
): (T | undefined)[] {
  const known = new Map<string, T>();
  return words.map((cell) => {
    const word = cell.trim();
    if (word === "") return undefined;
    const key = word.toLowerCase();
    if (!known.has(key)) known.set(key, make(word));
    return known.get(key);
  });
}

/** Made once, because a measure is known by its function. */
const MEASURES: ReadonlyMap<TextColumn, Measure<DistinctWords | null>> = new Map(
  TEXT_COLUMNS.map((column) => [column, ({ text }: Budget) => distinct(text[column])])
);

function distinct(cells: readonly string[] | undefined): DistinctWords | null {
  if (!cells) return null;
  const codes = new Int32Array(cells.length);
  const known = new Map<string, number>();
  let last: string | null = null;
  let code = -1;
  for (let line = 0; line < cells.length; line++) {
    const cell = cells[line]!;
    if (cell !== last) {
      last = cell;
      const found = known.get(cell);
      code = found ?? known.size;
      if (found === undefined) known.set(cell, code);
    }
    codes[line] = code;
  }
  return { words: [...known.keys()], codes };
}
