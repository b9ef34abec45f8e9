import { numberInText } from "../../budget/number-text";

/** How a signal must lie to the threshold for its use case to go on. */
export type Relation = ">" | ">=" | "<" | "<=";

/** What the text of a threshold says. */
export interface KillThreshold {
  /** null where the text is a number alone. */
  readonly relation: Relation | null;
  readonly value: number;
  /** "25 %" is the value 0.25 and a percentage. */
  readonly isPercentage: boolean;
}

/**
 * Reads "0.25", "25 %", "> 15", "< 5 days", "at least 60 %": one number, a relation in signs or words, a unit that is
 * only read where it is a percentage. "Kill if < 60 %" says when to stop, so the signal must be >= 60 %. null where the text
 * has no number, several, or one that two countries read differently ("1.250").
 */
export function readKillThreshold(text: string): KillThreshold | null {
  const words = plain(text);
  const numbers = [...words.matchAll(NUMBER)];
  const [match] = numbers;
  if (!match || numbers.length > 1 || AMBIGUOUS.test(match[0])) return null;
  const value = numberInText(match[0].replace(/^(-?0),/, "$1."), ".");
  if (value === null) return null;
  const after = words.slice(match.index + match[0].length);
  const isPercentage = PERCENT.test(after);
  const relation = RELATIONS.find(([shape]) => shape.test(words))?.[1] ?? null;
  const stops = STOPS.test(words);
  if (stops && relation === null) return null;
  return {
    relation: relation !== null && stops ? OPPOSITE[relation] : relation,
    value: isPercentage ? value / 100 : value * multiple(after),
    isPercentage,
  };
}

/** The relation that holds where the other does not. */
export const OPPOSITE: Readonly<Record<Relation, Relation>> = {
  ">": "<=",
  ">=": "<",
  "<": ">=",
  "<=": ">",
};

/** Lower case, no accents. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[\u2212\u2013]/g, "-")
    .toLowerCase();
}

/** Digits that belong to a name, as in "F1", "P95" or "top-5", are no number. */
const NUMBER =
  /(?<!\p{L}-?|[\d.,])-?\d+(?:[.,' \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?(?![\p{L}\d]*\d)/gu;
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const PERCENT = /^\s*(?:%|per ?cent|pct|prozent|pour ?cent|por ciento)/;

function multiple(after: string): number {
  if (/^\s*k\b|^\s*thousand\b/.test(after)) return 1e3;
  return /^\s*(?:mio|mn|million(?:s|en)?)\b/.test(after) ? 1e6 : 1;
}

const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/>=|=>|≥|⩾/, ">="],
  [/<=|=<|≤|⩽/, "<="],
  [/>/, ">"],
  [/</, "<"],
  [/\bat least|\bmin(?:imum|imal|imo)?\b|\bnot? (?:below|under|less|lower|fewer)\b/, ">="],
  [/\bor (?:more|higher|above)\b|\bmindestens\b|\bnicht unter\b|\bau moins\b|\bal menos\b/, ">="],
  [/\bat most|\bmax(?:imum|imal|imo)?\b|\bnot? (?:above|over|more|higher|exceed)/, "<="],
  [/\bup to\b|\bor (?:less|lower|fewer|below)\b|\bhochstens\b|\bau plus\b|\bcomo maximo\b/, "<="],
  [/\b(?:less|fewer|lower|smaller) than\b|\bbelow\b|\bunder\b|\bunter\b|\bweniger als\b/, "<"],
  [/\bkleiner als\b|\bmoins de\b|\bmenos de\b|\binferieur|\binferior\b|\bpor debajo\b/, "<"],
  [/\b(?:more|greater|higher|larger) than\b|\babove\b|\bover\b|\bexceed|\bsurpass|\buber\b/, ">"],
  [
    /\bmehr als\b|\bgrosser als\b|\bplus de\b|\bmas de\b|\bsuperieur|\bsuperior\b|\bpor encima\b/,
    ">",
  ],
];

const STOPS =
  /\bkill\b|\b(?:stop|close|cancel|end|abbruch|abbrechen|stopp|beenden|arreter|fermer|cerrar|parar)\b.*\b(?:if|when|once|wenn|falls|si|quand|cuando)\b/;
