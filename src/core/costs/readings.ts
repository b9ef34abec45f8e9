import { Lexicon, type Weight } from "./lexicon";
import { AI_WORDS } from "./terms/ai-words";
import { GOVERNANCE_TERMS } from "./terms/governance";
import { INFRASTRUCTURE_TERMS } from "./terms/infrastructure";
import { INTEGRATION_TERMS } from "./terms/integration";
import { MODEL_TERMS } from "./terms/models";
import { NOT_AI_TERMS } from "./terms/not-ai";
import { USE_CASE_TERMS } from "./terms/use-cases";
import { wordsOf } from "./words";

/** One phrase of a line and what it speaks for. */
export interface Reading {
  /** Index into ASSIGNABLE; null for spending that is no AI cost. */
  readonly code: number | null;
  readonly also: number | null;
  /** 1–5: how much the phrase says. */
  readonly strength: number;
  readonly field: Field;
  /** Which phrase of the field: the first says what the line is, later ones ("for …", "(…)") what it is about. */
  readonly phrase: number;
  readonly from: number;
  readonly text: string;
}

/** 0 name, 1 vendor, 2 notes. */
export type Field = 0 | 1 | 2;

/** Vendor and notes say less than the name: they count one step weaker, and their generic words not at all. */
export function readingsOf(text: string, field: Field): Reading[] {
  const words = wordsOf(text);
  const matches = dictionary().matches(words);
  if (matches.length === 0) return [];
  const turns = [...text.matchAll(TURN)].map(({ index }) => index);
  const head = text.slice(0, turns[0]);
  let phrase = 0;
  const readings: Reading[] = [];
  for (const { entry, from, to } of matches) {
    const start = words.at[from]!;
    const end = words.at[to - 1]! + 1;
    while (turns[phrase]! < start) phrase += 1;
    const after = phrase === 0 ? head.slice(end) : null;
    const strength = strengthOf(entry.weight, after, text) - (field === 0 ? 0 : 1);
    if (strength < (field === 0 ? STRENGTH.alone : STRENGTH.hints)) continue;
    const { code, also } = entry;
    readings.push({ code, also, strength, field, phrase, from, text: text.slice(start, end) });
  }
  return readings;
}

/** The whole dictionary, built when first asked. */
export function dictionary(): Lexicon {
  known ??= new Lexicon([
    ...USE_CASE_TERMS,
    ...NOT_AI_TERMS,
    ...INFRASTRUCTURE_TERMS,
    ...MODEL_TERMS,
    ...INTEGRATION_TERMS,
    ...GOVERNANCE_TERMS,
  ]);
  return known;
}

let known: Lexicon | null = null;
let aiWords: Lexicon | null = null;

/** A head noun decides like a name; where it does not end the first phrase it only hints. */
const STRENGTH: Readonly<Record<Weight, number>> = {
  alone: 1,
  hints: 2,
  heads: 2,
  withAi: 0,
  products: 3,
  names: 4,
};
const HEAD_STRENGTH = 5;

/** `after` is what follows in the first phrase, null in later ones. French and Spanish put the noun first: "Conseil IA". */
function strengthOf(weight: Weight, after: string | null, text: string): number {
  if (after === null) return STRENGTH[weight];
  if (weight === "heads" && !LETTER.test(after)) return HEAD_STRENGTH;
  if (weight === "withAi" && (!LETTER.test(after) || AI_LAST.test(after)))
    return speaksOfAi(text.split(MEANS, 1)[0]!) ? STRENGTH.products : 0;
  return STRENGTH[weight];
}

function speaksOfAi(text: string): boolean {
  aiWords ??= new Lexicon([{ costType: null, names: AI_WORDS }]);
  return aiWords.matches(wordsOf(text)).length > 0;
}

const AI_LAST = /^[^\p{L}\p{N}]*(?:IA|AI|KI)[^\p{L}\p{N}]*$/iu;

/** "Course on AI" is about AI; "assessment using AI" is done with it. */
const MEANS = /\s(?:with|using|via|by|mit|avec|con)\s|[([{]/i;

const LETTER = /[\p{L}\p{N}]/u;

/** Where a line turns from what it is to what it is for. */
const TURN =
  /\s(?:for|of|to|with|in|on|at|via|per|by|using|incl|including|f[uü]r|mit|von|zur?|im|der|des|d[eu]|pour|avec|para|con|del?|en)\s|[([{,:;–—|]|\s-\s/giu;
