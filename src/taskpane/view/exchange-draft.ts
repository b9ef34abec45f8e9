import { currencyCodes } from "../../core/budget/currency-words";
import type { Exchange } from "../../core/budget/exchange";
import { say } from "../../core/words/say";
import type { Judgement } from "../../workbook/judgement/judgement";

export type RateReading =
  | { readonly kind: "rate"; readonly rate: number | null }
  | { readonly kind: "problem"; readonly sentence: string };

/** What a person may count a budget in: the currencies of its own lines first, then all others. */
export interface CurrencyChoices {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

export function currencyChoices({ intake, policy }: Judgement): CurrencyChoices {
  const known = [...(intake.currencies ?? []), ...(policy.currency ? [policy.currency] : [])];
  const own = [...new Set(known)];
  return { own, others: currencyCodes().filter((code) => !own.includes(code)) };
}

/** The currencies that need a rate, those of the budget first; [] where nobody has chosen a reporting currency. */
export function ratesAsked({ intake, policy }: Judgement): string[] {
  if (policy.currency === null) return [];
  const codes = new Set([...(intake.currencies ?? []), ...Object.keys(policy.rates)]);
  codes.delete(policy.currency);
  return [...codes];
}

/** A rate as it is typed, "" where there is none. */
export function shownRate(rate: number | undefined, decimal: string): string {
  return rate === undefined ? "" : String(rate).replace(".", decimal);
}

/** Without a sign between thousands: "1,234" means a thousand here and hardly more than one there. */
export function readRate(text: string, code: string, decimal: string): RateReading {
  const typed = text.trim();
  if (typed === "") return { kind: "rate", rate: null };
  const [whole = "", ...parts] = typed.split(decimal);
  const isPlain = parts.length < 2 && [whole, ...parts].every((digits) => /^\d+$/.test(digits));
  const rate = isPlain ? Number([whole, ...parts].join(".")) : NaN;
  if (rate > 0 && rate < Infinity) return { kind: "rate", rate };
  return {
    kind: "problem",
    sentence: say(
      "“{typed}” is no rate for {code}. Type a number above 0 with “{decimal}” before the decimals, such as 0{decimal}92.",
      { typed, code, decimal }
    ),
  };
}

/** Rates are those of one reporting currency: another one starts without any. */
export function withCurrency(
  exchange: Exchange,
  currency: string | null
): Pick<Required<Exchange>, "currency" | "rates" | "rateSource"> {
  const { rates, rateSource = "" } = exchange;
  return currency === exchange.currency
    ? { currency, rates, rateSource }
    : { currency, rates: {}, rateSource: "" };
}

export function withRate(
  { rates }: Pick<Exchange, "rates">,
  code: string,
  rate: number | null
): Exchange["rates"] {
  const others = Object.fromEntries(Object.entries(rates).filter(([each]) => each !== code));
  return rate === null ? others : { ...others, [code]: rate };
}
