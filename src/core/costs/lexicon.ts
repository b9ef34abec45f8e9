import { ASSIGNABLE } from "./cost-type";
import type { Terms } from "./terms/term";
import { wordsOf, type Words } from "./words";

/** How a phrase speaks: see docs/dictionary.md. Later ones win where two lists hold the same phrase. */
export const WEIGHTS = ["alone", "withAi", "hints", "products", "heads", "names"] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What one phrase stands for. */
export interface Entry {
  /** Index into ASSIGNABLE: a cost type, or the group "use cases"; null for spending that is no AI cost. */
  readonly code: number | null;
  /** The other home a careful reader would consider. */
  readonly also: number | null;
  readonly weight: Weight;
}

/** A phrase found in a text: letters `from` up to `to` of its words. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/**
 * Phrases by their letters. A text is read once: from each place where a word begins to each place where one ends, as far as
 * the longest phrase reaches. So the time grows with the text and not with the number of phrases.
 */
export class Lexicon {
  readonly #entries = new Map<string, Entry>();
  #longest = 0;

  constructor(terms: readonly Terms[]) {
    for (const each of terms) {
      for (const weight of WEIGHTS) this.#add(each, weight);
    }
  }

  /** The longest phrases that do not overlap, in the order of the text. */
  matches(words: Words): Match[] {
    const found: Match[] = [];
    for (let from = 0; from < words.letters.length; from++) {
      if (words.begins[from] === 0) continue;
      const match = this.#longestAt(words, from);
      if (match) found.push(match);
    }
    if (found.length < 2) return found;
    // From the longest down: a later one overlaps an earlier one only if the earlier one covers one of its ends.
    const taken = new Uint8Array(words.letters.length);
    const chosen = found
      .sort((a, b) => b.to - b.from - (a.to - a.from))
      .filter(({ from, to }) => {
        const isFree = taken[from] === 0 && taken[to - 1] === 0;
        if (isFree) taken.fill(1, from, to);
        return isFree;
      });
    return chosen.sort((a, b) => a.from - b.from);
  }

  #longestAt({ letters, ends }: Words, from: number): Match | null {
    for (let to = Math.min(letters.length, from + this.#longest + 2); to > from; to--) {
      if (ends[to] === 0) continue;
      const text = letters.slice(from, to);
      const entry = this.#entries.get(text) ?? this.#singular(text);
      if (entry) return { entry, from, to };
    }
    return null;
  }

  /** A plural "s" or "es" is understood. */
  #singular(text: string): Entry | undefined {
    if (!text.endsWith("s")) return undefined;
    const entry = this.#entries.get(text.slice(0, -1));
    return entry ?? (text.endsWith("es") ? this.#entries.get(text.slice(0, -2)) : undefined);
  }

  #add(terms: Terms, weight: Weight): void {
    const phrases = terms[weight];
    if (phrases === undefined) return;
    const entry: Entry = { code: codeOf(terms.costType), also: codeOf(terms.also ?? null), weight };
    for (const phrase of phrases.split(",").flatMap(spellings)) {
      const { letters } = wordsOf(phrase);
      if (letters === "") continue;
      this.#entries.set(letters, entry);
      this.#longest = Math.max(this.#longest, letters.length);
    }
  }
}

/** "licen[cs]e" is two spellings, "labell?ing" as well. */
export function spellings(phrase: string): string[] {
  const choice = /\[(\w)(\w)\]|(\w)\?/.exec(phrase);
  if (!choice) return [phrase];
  const [whole, one = "", other = "", optional = ""] = choice;
  const options = optional === "" ? [one, other] : [optional, ""];
  return options.flatMap((option) => spellings(phrase.replace(whole, option)));
}

function codeOf(id: string | null): number | null {
  if (id === null) return null;
  const code = ASSIGNABLE.findIndex((costType) => costType.id === id);
  if (code < 0) throw new Error(`The dictionary names no cost type "${id}".`);
  return code;
}
