import { wordsOf } from "../../costs/words";
import { MODELS_BY_TIER, TIER_WORDS, type ModelTier } from "./model-names";

/**
 * The tier that a line states or that its model's name is known for; null where neither says, or where names of two tiers
 * stand side by side. The column "Model tier" goes first, then "Model", then the line's name.
 */
export function modelTier(words: {
  readonly tier: string;
  readonly model: string;
  readonly name: string;
}): ModelTier | null {
  return tierStated(words.tier) ?? tierOfModel(words.model) ?? tierOfModel(words.name);
}

/** What a cell of the column "Model tier" says, by a word or by a model. */
export function tierStated(words: string): ModelTier | null {
  return oneTier(phrasesIn(words, STATED)) ?? oneTier(phrasesIn(words, MODELS));
}

/** The tier of the models that a text names. */
export function tierOfModel(words: string): ModelTier | null {
  return oneTier(phrasesIn(words, MODELS));
}

/** Known model names in a text, as they are written there. */
export function modelNamesIn(text: string): string[] {
  return phrasesIn(text, MODELS).map(({ written }) => written);
}

interface Phrases {
  /** By letters and digits only. */
  readonly tiers: ReadonlyMap<string, ModelTier>;
  readonly longest: number;
}

interface Phrase {
  readonly written: string;
  readonly tier: ModelTier;
}

/** The longest phrases from left to right. No phrase is longer than about twenty letters, so the time grows with the text. */
function phrasesIn(text: string, { tiers, longest }: Phrases): Phrase[] {
  if (text === "") return [];
  const { letters, at, begins, ends } = wordsOf(text);
  const found: Phrase[] = [];
  for (let from = 0; from < letters.length; from++) {
    if (begins[from] !== 1) continue;
    for (let to = Math.min(letters.length, from + longest); to > from; to--) {
      const tier = ends[to] === 1 ? tiers.get(letters.slice(from, to)) : undefined;
      if (!tier) continue;
      found.push({ written: text.slice(at[from]!, at[to - 1]! + 1), tier });
      from = to - 1;
      break;
    }
  }
  return found;
}

function oneTier(phrases: readonly Phrase[]): ModelTier | null {
  if (phrases.length === 0) return null;
  const tiers = new Set(phrases.map(({ tier }) => tier));
  return tiers.size === 1 ? phrases[0]!.tier : null;
}

const MODELS = phrasesOf(MODELS_BY_TIER);
const STATED = phrasesOf(TIER_WORDS);

function phrasesOf(lists: Readonly<Record<ModelTier, string>>): Phrases {
  const entries = Object.entries(lists) as [ModelTier, string][];
  const tiers = new Map(
    entries.flatMap(([tier, list]) =>
      list.split(",").map((phrase) => [wordsOf(phrase).letters, tier] as const)
    )
  );
  return { tiers, longest: Math.max(...[...tiers.keys()].map((phrase) => phrase.length)) };
}
