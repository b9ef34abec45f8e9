/** How amounts in several currencies come to be amounts in one. */
export interface Exchange {
  /** ISO 4217 code of the reporting currency; null: nobody has said one. */
  readonly currency: string | null;
  /** Units of the reporting currency for one unit of the other, by the other's ISO 4217 code. */
  readonly rates: Readonly<Record<string, number>>;
  /** Where the rates come from and of which day, in somebody's words; missing or "" where nobody said. */
  readonly rateSource?: string;
}

export const NO_EXCHANGE: Exchange = { currency: null, rates: {} };

/** Units of the reporting currency for one unit of `code`, which is itself where it is ""; NaN where nobody gave a rate. */
export function rateOf(code: string, { currency, rates }: Exchange): number {
  if (code === "" || code === currency) return 1;
  return Object.hasOwn(rates, code) ? rates[code]! : NaN;
}

/** A decimal amount at a rate. Excel counts with 15 digits (Excel specifications and limits): 1.15 at 0.1 is 0.115. */
export function exchanged(amount: number, rate: number): number {
  return rate === 1 ? amount : Number((amount * rate).toPrecision(15));
}
