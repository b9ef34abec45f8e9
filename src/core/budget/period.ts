/** A span of time that a column header names. */
export interface Period {
  readonly grain: "year" | "half" | "quarter" | "month";
  /** Four digits; null where the header names none, as in "Q1". */
  readonly year: number | null;
  /** 1–12, 1–4 or 1–2 within the year; 1 for a year. */
  readonly place: number;
}

/** January first. */
const MONTHS = [
  "jan(?:uary|uar|vier)?|enero|ene",
  "feb(?:ruary|ruar|rero)?|fevrier|fev",
  "mar(?:ch|s|zo)?|marz|mrz",
  "apr(?:il)?|avr(?:il)?|abr(?:il)?",
  "may|mai|mayo",
  "june?|juni|juin|junio",
  "july?|juli|juillet|juil|julio",
  "aug(?:ust)?|aout|ago(?:sto)?",
  "sept?(?:ember|embre|iembre)?",
  "oct(?:ober|obre|ubre)?|okt(?:ober)?",
  "nov(?:ember|embre|iembre)?",
  "dec(?:ember|embre)?|dez(?:ember)?|dic(?:iembre)?",
];
const MONTH = `(?:${MONTHS.join("|")})`;
const MONTH_BEGINS = MONTHS.map((month) => new RegExp(`^(?:${month})`));
const FISCAL = "(?:fy|gj|ej|cy|ex|exercice|ejercicio|geschaftsjahr|fiscal year|financial year)";
const YEAR = `(?:${FISCAL} ?)?(20\\d\\d|\\d\\d)`;

const SHAPES: readonly { readonly grain: Period["grain"]; readonly shape: RegExp }[] = [
  { grain: "month", shape: /\b(20\d\d) (?:0?[1-9]|1[0-2])\b(?! ?\d)/ },
  { grain: "month", shape: /\b(?:0?[1-9]|1[0-2]) (20\d\d)\b/ },
  { grain: "month", shape: new RegExp(`\\b${MONTH}(?: ?${YEAR})?\\b`) },
  { grain: "month", shape: /\b(20\d\d) ?m(?:0?[1-9]|1[0-2])\b|\bm(?:0?[1-9]|1[0-2])\b/ },
  { grain: "quarter", shape: new RegExp(`\\b${YEAR} ?[qt][1-4]\\b`) },
  { grain: "quarter", shape: new RegExp(`\\b(?:[qt][1-4]|[1-4][qt])(?: ?${YEAR})?\\b`) },
  {
    grain: "quarter",
    shape:
      /\b(?:(?:quarter|quartal|trimestre) [1-4]|[1-4](?:st|nd|rd|th|er|e|eme|o)? (?:quarter|quartal|trimestre))(?: (20\d\d))?\b/,
  },
  { grain: "half", shape: new RegExp(`\\b(?:h[12]|[12]h|hj ?[12])(?: ?${YEAR})?\\b`) },
  { grain: "year", shape: new RegExp(`\\b${FISCAL} ?(20\\d\\d|\\d\\d)(?: \\d\\d)?\\b`) },
  { grain: "year", shape: /\b(20\d\d)(?: \d\d)?\b/ },
];

/**
 * Finds the period in a header that is lower-case, without accents and with single spaces for punctuation, e.g.
 * "jan 26", "2026 01", "q1 2026", "fy26 budget"; `rest` is the header without it.
 */
export function periodIn(words: string): { readonly period: Period | null; readonly rest: string } {
  for (const { grain, shape } of SHAPES) {
    const match = shape.exec(words);
    if (!match) continue;
    const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    const year = match.slice(1).find((group) => group !== undefined);
    const inYear = match[0].replace(year ?? "", "").trim();
    return {
      period: {
        grain,
        year: year === undefined ? null : fullYear(Number(year)),
        place: grain === "year" ? 1 : placeOf(inYear),
      },
      rest: rest.replace(/ +/g, " ").trim(),
    };
  }
  return { period: null, rest: words };
}

/** "q3", "2 h", "07" and "m07" by their number, "juillet" by its name. */
function placeOf(words: string): number {
  const month = MONTH_BEGINS.findIndex((begin) => begin.test(words));
  return month >= 0 ? month + 1 : Number(/\d+/.exec(words)?.[0] ?? 1);
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
