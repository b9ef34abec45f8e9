import {
  AMOUNT_QUALIFIERS,
  AMOUNT_WORDS,
  MONTHLY,
  NATURES,
  NO_AMOUNT,
  SYNONYMS,
  WHOLE,
  type Nature,
} from "./header-words";
import { periodIn, type Period } from "./period";
import type { Role } from "./role";

export interface HeaderGuess {
  readonly role: Role;
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
 * amounts, those before forecast, actual and earlier figures; then a column for the whole, the latest of several years,
 * before half-years, quarters and months. Of those, the twelve months that end with the latest are summed, also across New
 * Year; they go before the figure of a year that ended before them.
 */
export function amountColumns(headers: readonly string[]): number[] {
  const found = headers.flatMap((header, column) => {
    const amount = roleOfHeader(header)?.role === "amount" ? amountOf(header) : null;
    return amount ? [{ ...amount, column }] : [];
  });
  for (const amounts of [found.filter((amount) => !amount.isVague), found]) {
    const nature = NATURES.find((wanted) => amounts.some((amount) => amount.nature === wanted));
    const chosen = chosenOf(amounts.filter((amount) => amount.nature === nature));
    if (chosen.length > 0) return chosen.map(({ column }) => column);
  }
  return [];
}

type Grain = Period["grain"] | "whole" | "monthly rate" | "unsaid";

/** From the most to the least wanted. */
const WHOLES: readonly Grain[] = ["whole", "year", "unsaid"];
const PARTS: readonly (keyof typeof IN_A_YEAR)[] = ["half", "quarter", "month"];
const IN_A_YEAR = { half: 2, quarter: 4, month: 12 } as const;

type AmountColumn = AmountHeader & { readonly column: number };

function chosenOf(amounts: readonly AmountColumn[]): AmountColumn[] {
  const whole = wholeOf(amounts);
  const parts = partsOf(amounts);
  const wholeYear = whole?.year ?? Infinity;
  const isOver = parts.length > 0 && parts.every(({ year }) => year !== null && year > wholeYear);
  if (whole && !isOver) return [whole];
  return parts.length > 0 ? parts : amounts.slice(0, 1);
}

function wholeOf(amounts: readonly AmountColumn[]): AmountColumn | undefined {
  const wholes = amounts.filter(({ grain }) => WHOLES.includes(grain));
  const latest = Math.max(...wholes.map(({ year }) => year ?? 0));
  return WHOLES.flatMap((wanted) =>
    wholes.filter(({ grain, year }) => grain === wanted && (year === null || year === latest))
  )[0];
}

/** Parts without a year belong to whatever year the table is about. */
function partsOf(amounts: readonly AmountColumn[]): AmountColumn[] {
  const grain = PARTS.find((wanted) => amounts.some((amount) => amount.grain === wanted));
  if (!grain) return [];
  const count = IN_A_YEAR[grain];
  const parts = amounts.filter((amount) => amount.grain === grain);
  const position = ({ year, place }: AmountColumn) => (year === null ? NaN : year * count + place);
  const last = Math.max(...parts.map(position).filter((at) => !Number.isNaN(at)));
  return parts.filter((part) => part.year === null || position(part) > last - count);
}

interface AmountHeader {
  readonly nature: Nature;
  readonly grain: Grain;
  readonly year: number | null;
  /** 1–12, 1–4 or 1–2 within the year. */
  readonly place: number;
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
    place: period?.place ?? 1,
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
