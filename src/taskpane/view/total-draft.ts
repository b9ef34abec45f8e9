import { numberInText } from "../../core/budget/number-text";
import { toDecimal, toMinor, type Currency } from "../../core/budget/money";
import { say } from "../../core/words/say";
import type { TotalChange } from "../what-if/wish";

/** A change of the total as typed: "10" with "percent", "-50k" with "amount". */
export interface TotalDraft {
  readonly text: string;
  readonly by: TotalChange["by"];
}

export type TotalReading =
  | { readonly kind: "total"; readonly total: TotalChange | null }
  | { readonly kind: "problem"; readonly sentence: string };

export function totalDraft(total: TotalChange | null, currency: Currency): TotalDraft {
  if (total === null) return { text: "", by: "percent" };
  const { by, change } = total;
  return { text: String(by === "percent" ? change : toDecimal(change, currency.digits)), by };
}

/** The sign before decimals, as people of this locale type it. */
export function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}

/** Nothing typed is no change. A total of less than nothing is refused. */
export function readTotal(
  { text, by }: TotalDraft,
  currency: Currency,
  today: number,
  decimal: string
): TotalReading {
  const typed = text.trim().replace(/\s*%$/, "");
  if (typed === "" || /^[+-]$/.test(typed)) return { kind: "total", total: null };
  const number = numberInText(typed, decimal);
  const change = number === null || by === "percent" ? number : toMinor(number, currency.digits);
  if (change === null || Number.isNaN(change))
    return problem(
      say("“{typed}” is no number. Write -10 to cut, 5 to grow.", { typed: text.trim() })
    );
  const least = by === "percent" ? -100 : -today;
  if (change < least) return problem(say("That cuts more than there is."));
  return { kind: "total", total: change === 0 ? null : { by, change } };
}

function problem(sentence: string): TotalReading {
  return { kind: "problem", sentence };
}
