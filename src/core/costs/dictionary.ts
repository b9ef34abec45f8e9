import { COST_TYPES, type Category, type Layer } from "./cost-type";
import { Lexicon, type Match, type Weight } from "./lexicon";
import { GOVERNANCE_TERMS } from "./terms/governance";
import { INFRASTRUCTURE_TERMS } from "./terms/infrastructure";
import { INTEGRATION_TERMS } from "./terms/integration";
import { MODEL_TERMS } from "./terms/models";
import { NOT_AI_TERMS } from "./terms/not-ai";
import { homeNamed } from "./home-name";
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
  /** 0 to 1: at least 0.7 where one phrase decides, below 0.6 where the line is ambiguous. */
  readonly confidence: number;
  /** One phrase for a person, e.g. `matched “reserved GPU”`. */
  readonly because: string;
  /** Other cost types the words speak for equally; the line is ambiguous where there are any. */
  readonly alternatives: readonly number[];
}

/** null where no word is known, or where the words say that the line is no AI cost: unknown stays unknown. */
export function proposeCostType(words: LineWords): CostTypeProposal | null {
  const readings = [
    ...readingsOf(words.name, 0),
    ...(words.vendor ? readingsOf(words.vendor, 1) : []),
    ...(words.notes ? readingsOf(words.notes, 2) : []),
  ].sort(
    (a, b) => b.strength - a.strength || a.field - b.field || a.phrase - b.phrase || b.from - a.from
  );
  const home = words.category === undefined ? null : homeNamed(words.category);
  const atHome = home === null ? [] : readings.flatMap((reading) => readAt(reading, home));
  const [best, ...others] = atHome.length > 0 ? atHome : readings;
  if (!best || best.code === null) return null;
  const alternatives = alternativesTo(best, others);
  const doubt =
    home !== null && atHome.length === 0 ? DOUBT.contradicted : doubtOf(best.code, alternatives);
  return {
    code: best.code,
    confidence: Math.round(CONFIDENCE[best.strength]! * doubt * 100) / 100,
    because: reasonOf(best, alternatives),
    alternatives,
  };
}

/** The cost type a person named, by its own name or a synonym that is the whole text ("Vector DB"); else null. */
export function costTypeNamed(text: string): number | null {
  const { letters } = wordsOf(text);
  if (letters === "" || homeNamed(text) !== null) return null;
  const own = OWN_NAMES.get(letters);
  if (own !== undefined) return own;
  const [match] = lexicon().matches(wordsOf(text));
  if (match?.from !== 0 || match.to !== letters.length) return null;
  const { code, also, weight } = match.entry;
  return weight === "product" || (weight === "hint" && also !== null) ? null : code;
}

interface Reading {
  readonly code: number | null;
  readonly also: number | null;
  /** 0–4, index into CONFIDENCE. */
  readonly strength: number;
  /** 0 name, 1 vendor, 2 notes. */
  readonly field: number;
  /** Which phrase of the field: the first says what the line is, later ones ("for …", "(…)") what it is about. */
  readonly phrase: number;
  readonly from: number;
  readonly text: string;
}

// Ours: how often such a phrase is right, by judgement; a head noun decides like a name.
const CONFIDENCE = [0, 0.5, 0.75, 0.9, 0.9] as const;
const DOUBT = { none: 1, sameHomes: 0.85, otherHomes: 0.6, contradicted: 0.5 } as const;
const STRENGTH: Readonly<Record<Weight, number>> = { name: 3, product: 2, head: 1, hint: 1 };
const HEAD_STRENGTH = 4;

const OWN_NAMES = new Map(
  COST_TYPES.flatMap(({ id, name }, code) =>
    [id, name].map((each) => [wordsOf(each).letters, code] as const)
  )
);

let loaded: Lexicon | null = null;

function lexicon(): Lexicon {
  loaded ??= new Lexicon([
    ...NOT_AI_TERMS,
    ...INFRASTRUCTURE_TERMS,
    ...MODEL_TERMS,
    ...INTEGRATION_TERMS,
    ...GOVERNANCE_TERMS,
  ]);
  return loaded;
}

/** Vendor and notes say less than the name: they count one step weaker, and their hints not at all. */
function readingsOf(text: string, field: number): Reading[] {
  const words = wordsOf(text);
  const matches = lexicon().matches(words);
  if (matches.length === 0) return [];
  const turns = [...text.matchAll(TURN)].map((turn) => turn.index);
  return matches.flatMap((match: Match): Reading[] => {
    const { code, also, weight } = match.entry;
    const start = words.at[match.from]!;
    const end = words.at[match.to - 1]! + 1;
    const phrase = turns.filter((turn) => turn < start).length;
    const phraseEnd = turns.find((turn) => turn >= end) ?? text.length;
    const isHead =
      weight === "head" && phrase === 0 && !/[\p{L}\p{N}]/u.test(text.slice(end, phraseEnd));
    const strength = (isHead ? HEAD_STRENGTH : STRENGTH[weight]) - (field === 0 ? 0 : 1);
    return strength <= 0
      ? []
      : [{ code, also, strength, field, phrase, from: match.from, text: text.slice(start, end) }];
  });
}

/** Where a line turns from what it is to what it is for. */
const TURN =
  /\s(?:for|of|with|in|on|at|via|per|by|using|incl|including|für|mit|pour)\s|[([{:;–—|]|\s-\s/giu;

function readAt(reading: Reading, home: Category | Layer): Reading[] {
  if (isAt(reading.code, home))
    return [{ ...reading, also: isAt(reading.also, home) ? reading.also : null }];
  return isAt(reading.also, home) ? [{ ...reading, code: reading.also, also: null }] : [];
}

function isAt(code: number | null, home: Category | Layer): boolean {
  const costType = code === null ? undefined : COST_TYPES[code];
  return costType !== undefined && (costType.category === home || costType.layer === home);
}

function alternativesTo(best: Reading, others: readonly Reading[]): number[] {
  const rivals = others.filter(
    ({ strength, field, phrase }) =>
      strength === best.strength && field === best.field && phrase === best.phrase
  );
  const codes = [best.also, ...rivals.map(({ code }) => code)].filter((code) => code !== null);
  return [...new Set(codes)].filter((code) => code !== best.code);
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

function reasonOf(best: Reading, alternatives: readonly number[]): string {
  const field = ["", " in the vendor", " in the notes"][best.field]!;
  const names = alternatives.map((code) => COST_TYPES[code]!.name);
  const rest = names.length === 0 ? "" : `; could also be ${names.join(" or ")}`;
  return `matched “${best.text}”${field}${rest}`;
}
