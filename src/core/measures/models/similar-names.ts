import { wordsOf } from "../../costs/words";

/**
 * Groups of texts that say much the same: of the words of two of them, at least `likeness` (0 to 1) are in both. Indexes
 * into `texts`, groups in the order of their first text; texts that stand alone are in none. Texts are compared only where
 * they share a word that at most fifty other wordings have, so the time grows with the texts.
 */
export function similarNames(texts: readonly string[], likeness: number): number[][] {
  const bags = texts.map(contentWords);
  const leaders = sameWords(bags);
  const withWord = indexOf(bags, leaders);
  const groups = [...leaders];
  bags.forEach((bag, at) => {
    if (leaders[at] !== at) return;
    const seen = new Set<number>();
    for (const word of bag) {
      const others = withWord.get(word)!;
      if (others.length > MOST_WITH_WORD) continue;
      for (const other of others) {
        if (other <= at || seen.has(other)) continue;
        seen.add(other);
        if (shared(bag, bags[other]!) >= likeness) join(groups, at, other);
      }
    }
  });
  const byFirst = new Map<number, number[]>();
  groups.forEach((_, at) => {
    const first = firstOf(groups, at);
    const group = byFirst.get(first);
    if (group) group.push(at);
    else byFirst.set(first, [at]);
  });
  return [...byFirst.values()].filter((group) => group.length > 1);
}

/** What a name is about: its words in lower case, without accents and plural, without words that any project has. */
export function contentWords(text: string): ReadonlySet<string> {
  const { letters, begins } = wordsOf(text);
  const words = new Set<string>();
  let from = 0;
  for (let to = 1; to <= letters.length; to++) {
    if (begins[to] !== 1) continue;
    const word = letters.slice(from, to);
    from = to;
    const stem = word.length > 3 ? word.replace(/(?<!s)s$/, "") : word;
    if (!EMPTY_WORDS.has(stem) && !/^(v?\d+|.)$/.test(stem)) words.add(stem);
  }
  return words;
}

/** Words in both ÷ words in either. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / (a.size + b.size - both);
}

/** The first text with the same words, for each text; a text without any stands alone. */
function sameWords(bags: readonly ReadonlySet<string>[]): number[] {
  const byWords = new Map<string, number>();
  return bags.map((bag, at) => {
    if (bag.size === 0) return at;
    const key = [...bag].sort().join(" ");
    const first = byWords.get(key);
    if (first === undefined) byWords.set(key, at);
    return first ?? at;
  });
}

function indexOf(
  bags: readonly ReadonlySet<string>[],
  leaders: readonly number[]
): Map<string, number[]> {
  const withWord = new Map<string, number[]>();
  bags.forEach((bag, at) => {
    if (leaders[at] !== at) return;
    for (const word of bag) {
      const others = withWord.get(word);
      if (others) others.push(at);
      else withWord.set(word, [at]);
    }
  });
  return withWord;
}

/** A group is known by its first text; `groups` points there in steps. */
function firstOf(groups: number[], at: number): number {
  let first = at;
  while (groups[first] !== first) first = groups[first] = groups[groups[first]!]!;
  return first;
}

function join(groups: number[], a: number, b: number): void {
  const [first, other] = [firstOf(groups, a), firstOf(groups, b)].sort((x, y) => x - y);
  groups[other!] = first!;
}

const MOST_WITH_WORD = 51;

const EMPTY_WORDS = new Set(
  (
    "ai ki ia ml llm genai gen generative a an the of for to in on at by and or with from der die da das und fur von mit im de du la le les et pour " +
    "el los y para con en del use case usecase project projekt projet proyecto pilot piloto pilote poc proof concept experiment trial prototype " +
    "test initiative programme program phase version new model usage api call based powered"
  ).split(" ")
);
