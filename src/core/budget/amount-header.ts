import { plainWords } from "./header-text";
import {
  AMOUNT_QUALIFIERS,
  AMOUNT_WORDS,
  MONTHLY,
  NATURES,
  NO_AMOUNT,
  WHOLE,
  type Nature,
} from "./header-words";
import { periodIn, type Period } from "./period";

/** Span of time whose money a column holds; "whole" of the table's year, "unsaid" where the header does not tell. */
export type Grain = Period["grain"] | "whole" | "monthly rate" | "unsaid";

/** What a header promises about the money below it. */
export interface AmountHeader {
  readonly nature: Nature;
  readonly grain: Grain;
  readonly period: Period | null;
  readonly year: number | null;
  /** 1–12, 1–4 or 1–2 within the year. */
  readonly place: number;
  /** Speaks of some money that need not be the line's: "Model cost", "Value". */
  readonly isVague: boolean;
  /** Says no more than "Value", which may be a benefit. */
  readonly isValue: boolean;
  readonly confidence: number;
}

/** Null for a header that promises no money of the line. */
export function amountHeader(header: string): AmountHeader | null {
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
  const isValue = money.length > 0 && money.every((word) => word === "value");
  if (isValue && words.length > 1) return null;
  const isVague = strange.length > 0 || isValue;
  const nature = natureOf(money);
  return {
    nature,
    grain: grainOf(period, words),
    period,
    year: period?.year ?? null,
    place: period?.place ?? 1,
    isVague,
    isValue,
    confidence: isValue ? 0.4 : isVague ? 0.6 : nature === "budget" || period ? 0.95 : 0.85,
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
