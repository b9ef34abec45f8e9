import { COST_TYPES } from "./cost-type";
import type { Terms } from "./terms/term";
import { wordsOf, type Words } from "./words";

/** How much a phrase says: a name decides, a product has a usual home, a hint is used where nothing better is found. */
export type Weight = "name" | "product" | "head" | "hint";

/** What one phrase stands for. */
export interface Entry {
  /** Code of the cost type; null for spending that is no AI cost. */
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

interface Node {
  readonly next: Map<string, Node>;
  entry: Entry | null;
}

/** Phrases by their letters, so that a text is matched in one pass, however many phrases there are. */
export class Lexicon {
  readonly #root: Node = { next: new Map(), entry: null };

  constructor(terms: readonly Terms[]) {
    for (const each of terms) {
      this.#add(each, "hint", each.hints);
      this.#add(each, "product", each.products);
      this.#add(each, "head", each.heads);
      this.#add(each, "name", each.names);
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
    const chosen: Match[] = [];
    for (const match of found.sort((a, b) => b.to - b.from - (a.to - a.from))) {
      if (chosen.every((other) => match.to <= other.from || other.to <= match.from))
        chosen.push(match);
    }
    return chosen.sort((a, b) => a.from - b.from);
  }

  #longestAt(words: Words, from: number): Match | null {
    const { letters, ends } = words;
    let longest: Match | null = null;
    let node: Node | undefined = this.#root;
    for (let to = from; node; to++) {
      if (node.entry) {
        const end = wordEnd(letters, ends, to);
        if (end > 0) longest = { entry: node.entry, from, to: end };
      }
      if (to >= letters.length) break;
      node = node.next.get(letters.charAt(to));
    }
    return longest;
  }

  #add(terms: Terms, weight: Weight, phrases = ""): void {
    const entry: Entry = { code: codeOf(terms.costType), also: codeOf(terms.also ?? null), weight };
    for (const phrase of phrases.split(",").flatMap(spellings)) {
      let node = this.#root;
      for (const letter of wordsOf(phrase).letters) {
        let next = node.next.get(letter);
        if (!next) node.next.set(letter, (next = { next: new Map(), entry: null }));
        node = next;
      }
      if (node !== this.#root) node.entry = entry;
    }
  }
}

/** Where the word that a phrase ends in ends, with a plural "s" or "es"; 0 if the phrase stops inside a word. */
function wordEnd(letters: string, ends: readonly number[], to: number): number {
  if (ends[to] === 1) return to;
  if (letters.charAt(to) === "s" && ends[to + 1] === 1) return to + 1;
  return letters.startsWith("es", to) && ends[to + 2] === 1 ? to + 2 : 0;
}

/** "licen[cs]e" is two spellings, "labell?ing" as well. */
function spellings(phrase: string): string[] {
  const choice = /\[(\w)(\w)\]|(\w)\?/.exec(phrase);
  if (!choice) return [phrase];
  const [whole, one = "", other = "", optional = ""] = choice;
  const options = optional === "" ? [one, other] : [optional, ""];
  return options.flatMap((option) => spellings(phrase.replace(whole, option)));
}

function codeOf(id: string | null): number | null {
  if (id === null) return null;
  const code = COST_TYPES.findIndex((costType) => costType.id === id);
  if (code < 0) throw new Error(`The dictionary names no cost type "${id}".`);
  return code;
}
