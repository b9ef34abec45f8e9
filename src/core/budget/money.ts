import { numberText } from "../words/numbers";

/**
 * Money is an integer count of minor units (cents) in a double: exact up to 2^53, so that totals are an invariant and
 * 68.68 never becomes 68.67999.
 */
export interface Currency {
  /** ISO 4217 code, or "" where the workbook names none. */
  readonly code: string;
  /** Decimal digits of the minor unit: 2 for EUR, 0 for JPY. */
  readonly digits: number;
}

const DIGITS_OTHER_THAN_TWO: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  CLP: 0,
  ISK: 0,
  VND: 0,
  BHD: 3,
  KWD: 3,
  JOD: 3,
  OMR: 3,
  TND: 3,
};

export function currencyOf(code: string): Currency {
  const upper = code.toUpperCase();
  return { code: upper, digits: DIGITS_OTHER_THAN_TWO[upper] ?? 2 };
}

/**
 * Decimal amount to minor units, halves away from zero. The decimal text decides, not the binary value: 1.005 is 101
 * cents. Returns NaN for an amount that is not finite or whose minor units leave the exact integers.
 */
export function toMinor(amount: number, digits: number): number {
  if (!Number.isFinite(amount)) return NaN;
  if (Number.isInteger(amount)) {
    const whole = amount * 10 ** digits;
    return Number.isSafeInteger(whole) ? whole + 0 : NaN;
  }
  const [mantissa, exponent = "0"] = String(Math.abs(amount)).split("e");
  const minor = Math.sign(amount) * Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Number.isSafeInteger(minor) ? minor + 0 : NaN;
}

/** Minor units to the decimal amount a cell or a JSON document holds. */
export function toDecimal(minor: number, digits: number): number {
  return Number(`${minor}e-${digits}`);
}

/**
 * Money for a sentence: "EUR 1,250", "EUR 12.50"; the code is left out where the workbook names none. No decimals where
 * they say nothing: whole amounts, and amounts from 10,000 up. The separators are the workbook's (`numbersAs`).
 */
export function formatMoney(minor: number, currency: Currency): string {
  const amount = toDecimal(minor, currency.digits);
  const digits = Number.isInteger(amount) || Math.abs(amount) >= 10_000 ? 0 : currency.digits;
  const number = numberText(amount, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return currency.code === "" ? number : `${currency.code} ${number}`;
}
