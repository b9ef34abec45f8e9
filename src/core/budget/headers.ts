import { chosenAmounts, type AmountColumn } from "./amount-choice";
import { amountHeader } from "./amount-header";
import { CASE_SYNONYMS } from "./case-synonyms";
import { FIGURE_SYNONYMS } from "./figure-synonyms";
import { plainWords, unitIn } from "./header-text";
import { LINE_SYNONYMS } from "./line-synonyms";
import { periodIn } from "./period";
import type { Role } from "./role";

export interface HeaderGuess {
  readonly role: Role;
  /** 0 to 1: 0.9 and more for a header that says nothing else, about 0.5 for one that only may mean it. */
  readonly confidence: number;
}

/**
 * Role of the column under this header, or null for a header that names none. Periods (Q1, Jan-26, FY26, 2026-01) and
 * money words are amounts. English, German, French, Spanish; case, accents, punctuation and a unit in brackets do not
 * matter, save that "Usage (%)" is no usage.
 */
export function roleOfHeader(header: string): HeaderGuess | null {
  const words = plainWords(header);
  if (words === "") return null;
  const guess = saidOutright(words, unitIn(header)) ?? saidByTheWay(header, words);
  return guess && unitIn(header) === "percent" && MONEY_ONLY.has(guess.role) ? null : guess;
}

/**
 * Columns whose sum is the amount of a line, by position; [] where no header promises money: see `chosenAmounts` and
 * `oneYearOf`.
 */
export function amountColumns(headers: readonly string[]): number[] {
  return chosenAmounts(promisedAmounts(headers)).map(({ column }) => column);
}

/** Every column whose header promises money of the line, whatever its nature and period. */
export function promisedAmounts(headers: readonly string[]): AmountColumn[] {
  return headers.flatMap((header, column) => {
    const amount = amountHeader(header);
    if (!amount) return [];
    const role = roleOfHeader(header)?.role;
    return role === "amount" || (role === "value" && amount.isValue) ? [{ ...amount, column }] : [];
  });
}

const SYNONYM_OF: ReadonlyMap<string, HeaderGuess> = new Map(
  [...LINE_SYNONYMS, ...CASE_SYNONYMS, ...FIGURE_SYNONYMS].flatMap(
    ([role, confidence, words, others = ""]) =>
      [...words.split("|"), ...others.split("|")]
        .filter(Boolean)
        .map((word): [string, HeaderGuess] => [word, { role, confidence }])
  )
);

/** A budget share or a contingency in percent is no money. */
const MONEY_ONLY: ReadonlySet<Role> = new Set<Role>(["value", "contingency", "minimum", "maximum"]);

/** Their words stand at the end of too many headers that mean something else: "Saving target", "Contract value". */
const ONLY_OUTRIGHT: ReadonlySet<Role> = new Set<Role>([
  "period",
  "killThreshold",
  "signal",
  "toolFunction",
  "foundationLink",
  "value",
  "modelTier",
  "provisioning",
  "closed",
]);

function saidOutright(words: string, unit: string): HeaderGuess | null {
  return (
    (unit === "" ? undefined : SYNONYM_OF.get(`${words} ${unit}`)) ?? SYNONYM_OF.get(words) ?? null
  );
}

function saidByTheWay(header: string, words: string): HeaderGuess | null {
  const bound = words.split(" ").map((word) => SYNONYM_OF.get(word));
  const limit = bound.find((guess) => guess?.role === "minimum" || guess?.role === "maximum");
  if (limit) return { role: limit.role, confidence: 0.8 };
  const head = SYNONYM_OF.get(headOf(words));
  if (head) return { role: head.role, confidence: Math.min(head.confidence, 0.8) };
  const amount = amountHeader(header);
  if (amount) return { role: amount.isValue ? "value" : "amount", confidence: amount.confidence };
  return partial(words);
}

/** "Vendor name", "owner of the budget": the words before the preposition, or before "name"; "" without either. */
function headOf(words: string): string {
  return /^(.+?) (?:of|for|de|du|des|del|der|zu|name|names)\b/.exec(words)?.[1] ?? "";
}

/** "Primary vendor", "Queries per year", "Anzahl Ausnahmen": the last words decide, without what only counts. */
function partial(words: string): HeaderGuess | null {
  const counted = periodIn(words).rest.replace(PER_TIME, "").replace(COUNT, "").trim();
  if (/\b(?:per|pro|par|por)\b/.test(counted)) return null;
  const parts = counted.split(" ");
  for (let from = 0; from < parts.length; from++) {
    const tail = SYNONYM_OF.get(parts.slice(from).join(" "));
    if (tail && !ONLY_OUTRIGHT.has(tail.role)) {
      return { role: tail.role, confidence: tail.confidence * 0.75 };
    }
  }
  return null;
}

const PER_TIME =
  /(?: (?:(?:per|pro|par|por|a) (?:year|annum|quarter|month|week|day|jahr|quartal|monat|woche|tag|an|mois|ano|mes)|p a|pa|ytd))+$/;
const COUNT = / (?:count|number|quantity|qty|total|anzahl|nombre|cantidad)$/;
