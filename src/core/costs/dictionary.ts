import { say } from "../words/say";
import { ASSIGNABLE, COST_TYPES, type Category, type Layer } from "./cost-type";
import { homeNamed } from "./home-name";
import { dictionary, readingsOf, type Field, type Reading } from "./readings";
import { wordsOf } from "./words";

/** What the table says about one line. */
export interface LineWords {
  readonly name: string;
  readonly vendor?: string;
  readonly notes?: string;
  /** A category word; it only decides between cost types that the other words already speak for. */
  readonly category?: string;
}

/** A cost type read from a line's words: shown for confirmation, never silently final. */
export interface CostTypeProposal {
  readonly code: number;
  /**
   * 0 to 1: 0.9 for a name, 0.75 for a product, 0.5 for a generic word; less where the line is ambiguous, and least where
   * the other cost types have other homes or the category contradicts.
   */
  readonly confidence: number;
  /** One phrase for a person, e.g. `matched “reserved GPU”`. */
  readonly because: string;
  /** Other cost types the words speak for equally; the line is ambiguous where there are any. */
  readonly alternatives: readonly number[];
}

/**
 * What a line's words say: a cost type; that the line is no AI cost; only what is built with the money ("claims chatbot"),
 * not what is paid for; or nothing we know.
 */
export type WordsRead =
  | { readonly answer: "costType"; readonly proposal: CostTypeProposal }
  | { readonly answer: "notAi" | "useCase" | "unknown"; readonly because: string };

export function readWords(words: LineWords): WordsRead {
  const readings = [words.name, words.vendor, words.notes]
    .flatMap((text, field) => (text ? readingsOf(text, field as Field) : []))
    .sort(byWeight);
  const home = words.category === undefined ? null : homeNamed(words.category);
  const atHome = home === null ? [] : readings.flatMap((reading) => readAt(reading, home));
  const [first, ...rest] = atHome.length > 0 ? atHome : readings;
  if (!first) return unknown();
  const best = rest.find((reading) => says(reading, first)) ?? first;
  const others = best === first ? rest : readings.filter((reading) => reading !== best);
  if (best.code === null)
    return { answer: "notAi", because: say("{words} is no AI cost", { words: quoteOf(best) }) };
  if (isUseCase(best))
    return {
      answer: "useCase",
      because: say("{words} names a use case, not what is paid for", { words: quoteOf(best) }),
    };
  const alternatives = alternativesTo(best, others);
  const doubt =
    home !== null && atHome.length === 0 ? DOUBT.contradicted : doubtOf(best.code, alternatives);
  return {
    answer: "costType",
    proposal: {
      code: best.code,
      confidence: Math.round(CONFIDENCE[best.strength]! * doubt * 100) / 100,
      because: matched(best, alternatives),
      alternatives,
    },
  };
}

/** null where the words name no cost type: unknown stays unknown. */
export function proposeCostType(words: LineWords): CostTypeProposal | null {
  const read = readWords(words);
  return read.answer === "costType" ? read.proposal : null;
}

/** A cost type that a person named, with the other one that the word may mean ("MLOps"); else null. */
export interface CostTypeNamed {
  readonly code: number;
  readonly also: number | null;
}

/** The cost type a person named, by its own name or a synonym that is the whole text ("Vector DB"); else null. */
export function costTypeNamed(text: string): number | null {
  return costTypeMeant(text)?.code ?? null;
}

/** `costTypeNamed` with the other meaning. Beside whole synonyms, one thing said in a few words counts: "Annual GPU hours". */
export function costTypeMeant(text: string): CostTypeNamed | null {
  const words = wordsOf(text);
  if (words.letters === "" || homeNamed(text) !== null) return null;
  const own = OWN_NAMES.get(words.letters);
  if (own !== undefined) return { code: own, also: null };
  const [match] = dictionary().matches(words);
  if (match?.from !== 0 || match.to !== words.letters.length) return meantInPart(text);
  const { code, also, weight } = match.entry;
  if (!isCostType(code)) return null;
  const isName = weight === "names" || weight === "heads" || (weight === "hints" && also === null);
  return isName ? { code, also } : null;
}

function unknown(): WordsRead {
  return { answer: "unknown", because: say("no word of the line is known") };
}

// Ours: how often such a phrase is right, by judgement; a head noun decides like a name.
const CONFIDENCE = [0, 0.5, 0.5, 0.75, 0.9, 0.9] as const;
const DOUBT = { none: 1, sameHomes: 0.85, otherHomes: 0.6, contradicted: 0.5 } as const;

const OWN_NAMES = new Map(
  COST_TYPES.flatMap(({ id, name }, code) =>
    [id, name].map((each) => [wordsOf(each).letters, code] as const)
  )
);

function meantInPart(text: string): CostTypeNamed | null {
  if (SEVERAL.test(text) || text.length > 40) return null;
  const readings = readingsOf(text, 0).sort(byWeight);
  const [best, ...others] = readings;
  if (!best || best.strength < NAME) return null;
  if (readings.some(({ code, strength }) => strength > HINT && !isCostType(code))) return null;
  const alternatives = alternativesTo(best, others);
  return alternatives.every((other) => other === best.also)
    ? { code: best.code!, also: best.also }
    : null;
}

const SEVERAL = /[&+/,;]|\s(?:and|or|und|oder|et|ou|y|o)\s/i;

/**
 * The strongest first; then name before vendor before notes, what a line is before what it is for, an AI cost before what
 * is none (a generic word such as "server" yields to "marketing"), one home before two, and the last word of a phrase, its
 * head, before the words that qualify it.
 */
function byWeight(a: Reading, b: Reading): number {
  return (
    b.strength - a.strength ||
    a.field - b.field ||
    a.phrase - b.phrase ||
    (Number(a.code === null) - Number(b.code === null)) * (a.strength === HINT ? -1 : 1) ||
    Number(a.also !== null) - Number(b.also !== null) ||
    b.from - a.from
  );
}

const HINT = 2;
const PRODUCT = 3;
const NAME = 4;

function readAt(reading: Reading, home: Category | Layer): Reading[] {
  if (isAt(reading.code, home))
    return [{ ...reading, also: isAt(reading.also, home) ? reading.also : null }];
  return isAt(reading.also, home) ? [{ ...reading, code: reading.also, also: null }] : [];
}

function isAt(code: number | null, home: Category | Layer): boolean {
  const costType = code === null ? undefined : ASSIGNABLE[code];
  return costType !== undefined && (costType.category === home || costType.layer === home);
}

/**
 * "Travel chatbot" is built for travel, it is not travel; "Rekognition face detection" buys Rekognition: what is said beside
 * the strongest phrase, and more to the point.
 */
function says(reading: Reading, first: Reading): boolean {
  if (reading.field !== first.field || reading.phrase !== first.phrase) return false;
  if (first.code === null) return isUseCase(reading);
  return isUseCase(first) && isCostType(reading.code) && reading.strength === PRODUCT;
}

function isUseCase({ code }: Reading): boolean {
  return code !== null && code >= COST_TYPES.length;
}

/** A rival that may itself mean the best one ("Vertex AI" beside "Gemini") makes no doubt. */
function alternativesTo(best: Reading, others: readonly Reading[]): number[] {
  const rivals = others.filter(
    ({ strength, field, phrase, also }) =>
      strength === best.strength &&
      field === best.field &&
      phrase === best.phrase &&
      (also === null || also !== best.code)
  );
  const codes = [best.also, ...rivals.map(({ code }) => code)].filter(isCostType);
  return [...new Set(codes)].filter((code) => code !== best.code);
}

function isCostType(code: number | null): code is number {
  return code !== null && code < COST_TYPES.length;
}

function doubtOf(code: number, alternatives: readonly number[]): number {
  if (alternatives.length === 0) return DOUBT.none;
  const { layer, category } = COST_TYPES[code]!;
  const isSafe = alternatives.every((other) => {
    const costType = COST_TYPES[other]!;
    return costType.layer === layer && costType.category === category;
  });
  return isSafe ? DOUBT.sameHomes : DOUBT.otherHomes;
}

function quoteOf({ text, field }: Reading): string {
  switch (field) {
    case 0:
      return say("“{words}”", { words: text });
    case 1:
      return say("“{words}” in the vendor", { words: text });
    default:
      return say("“{words}” in the notes", { words: text });
  }
}

function matched(best: Reading, alternatives: readonly number[]): string {
  const words = quoteOf(best);
  const [first, ...rest] = alternatives.map((code) => say(COST_TYPES[code]!.name));
  if (first === undefined) return say("matched {words}", { words });
  const others = rest.reduce(
    (all, name) => say("{first} or {second}", { first: all, second: name }),
    first
  );
  return say("matched {words}; could also be {others}", { words, others });
}
