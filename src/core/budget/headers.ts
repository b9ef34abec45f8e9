import {
  AMOUNT_QUALIFIERS,
  AMOUNT_WORDS,
  MONTHLY,
  NATURES,
  NO_AMOUNT,
  SYNONYMS,
  WHOLE,
  type HeaderRole,
  type Nature,
} from "./header-words";
import { periodIn, type Period } from "./period";

export interface HeaderGuess {
  readonly role: HeaderRole;
  /** 0 to 1: 0.9 and more for a header that says nothing else, about 0.5 for one that only may mean it. */
  readonly confidence: number;
}

/**
 * Role of the column under this header, or null for a header that names none. Periods (Q1, Jan-26, FY26, 2026-01) and
 * money words are amounts. English, German, French, Spanish; case, accents, punctuation and a unit in brackets do not
 * matter.
 */
export function roleOfHeader(header: string): HeaderGuess | null {
  const words = plainWords(header);
  if (words === "") return null;
  const exact = SYNONYM_OF.get(words);
  if (exact) return exact;
  const bound = words.split(" ").map((word) => SYNONYM_OF.get(word));
  const limit = bound.find((guess) => guess?.role === "minimum" || guess?.role === "maximum");
  if (limit) return { role: limit.role, confidence: 0.8 };
  const head = SYNONYM_OF.get(headOf(words));
  if (head) return { role: head.role, confidence: Math.min(head.confidence, 0.8) };
  const amount = amountOf(header);
  return amount ? { role: "amount", confidence: amount.confidence } : partial(words);
}

/**
 * Columns whose sum is the amount of a line, by position; [] where no header promises money. Budget goes before plain
 * amounts, those before forecast, actual and earlier figures; then a whole-year column before half-years, quarters and
 * months, which are summed; of several years the latest counts.
 */
export function amountColumns(headers: readonly string[]): number[] {
  const found = headers.flatMap((header, column) => {
    const amount = roleOfHeader(header)?.role === "amount" ? amountOf(header) : null;
    return amount ? [{ ...amount, column }] : [];
  });
  for (const amounts of [found.filter((amount) => !amount.isVague), found]) {
    const nature = NATURES.find((wanted) => amounts.some((amount) => amount.nature === wanted));
    const ofNature = amounts.filter((amount) => amount.nature === nature);
    const year = Math.max(0, ...ofNature.map((amount) => amount.year ?? 0));
    const latest = ofNature.filter((amount) => (amount.year ?? year) === year);
    const grain = GRAINS.find((wanted) => latest.some((amount) => amount.grain === wanted));
    const columns = latest.flatMap((amount) => (amount.grain === grain ? [amount.column] : []));
    if (grain && columns.length > 0) return SUMMED.has(grain) ? columns : columns.slice(0, 1);
  }
  return [];
}

type Grain = Period["grain"] | "whole" | "monthly rate" | "unsaid";

/** From the most to the least wanted. */
const GRAINS: readonly Grain[] = [
  "whole",
  "year",
  "unsaid",
  "half",
  "quarter",
  "month",
  "monthly rate",
];
const SUMMED: ReadonlySet<Grain> = new Set(["half", "quarter", "month"]);

interface AmountHeader {
  readonly nature: Nature;
  readonly grain: Grain;
  readonly year: number | null;
  /** Speaks of some money that need not be the line's: "Model cost", "Value". */
  readonly isVague: boolean;
  readonly confidence: number;
}

const SYNONYM_OF: ReadonlyMap<string, HeaderGuess> = new Map(
  SYNONYMS.flatMap(({ role, confidence, words }) =>
    words.map((word): [string, HeaderGuess] => [word, { role, confidence }])
  )
);

function amountOf(header: string): AmountHeader | null {
  if (header.includes("%")) return null;
  const { period, rest } = periodIn(plainWords(header));
  const words = rest === "" ? [] : rest.split(" ");
  if (words.some((word) => NO_AMOUNT.has(word))) return null;
  const isMoney = (word: string) => NATURES.some((nature) => AMOUNT_WORDS[nature].has(word));
  const money = words.filter(isMoney);
  const strange = words.filter((word) => !isMoney(word) && !AMOUNT_QUALIFIERS.has(word));
  const last = words[words.length - 1];
  if (money.length === 0 && (period === null || strange.length > 0)) return null;
  if (strange.length > 0 && !(last !== undefined && isMoney(last))) return null;
  const isValueOnly = money.length > 0 && money.every((word) => word === "value");
  if (isValueOnly && words.length > 1) return null;
  const isVague = strange.length > 0 || isValueOnly;
  const nature = natureOf(money);
  return {
    nature,
    grain: grainOf(period, words),
    year: period?.year ?? null,
    isVague,
    confidence: isValueOnly ? 0.4 : isVague ? 0.6 : nature === "budget" || period ? 0.95 : 0.85,
  };
}

function natureOf(money: readonly string[]): Nature {
  const spoken = (nature: Nature) => money.some((word) => AMOUNT_WORDS[nature].has(word));
  for (const nature of ["earlier", "actual", "forecast", "budget"] as const) {
    if (spoken(nature)) return nature;
  }
  return "plain";
}

function grainOf(period: Period | null, words: readonly string[]): Grain {
  if (period && period.grain !== "year") return period.grain;
  if (words.some((word) => MONTHLY.has(word))) return "monthly rate";
  if (words.some((word) => WHOLE.has(word))) return "whole";
  return period ? "year" : "unsaid";
}

/** "Vendor name", "owner of the budget": the words before the preposition, or before "name"; "" without either. */
function headOf(words: string): string {
  return /^(.+?) (?:of|for|de|du|des|del|der|zu|name|names)\b/.exec(words)?.[1] ?? "";
}

/** "Primary vendor": the last words decide. */
function partial(words: string): HeaderGuess | null {
  const parts = periodIn(words).rest.split(" ");
  for (let from = 0; from < parts.length; from++) {
    const tail = SYNONYM_OF.get(parts.slice(from).join(" "));
    if (tail) return { role: tail.role, confidence: tail.confidence * 0.75 };
  }
  return null;
}

function plainWords(header: string): string {
  return header
    .replace(/[([{][^)\]}]*[)\]}]/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
