import { say } from "../../core/words/say";
/** How the pane writes numbers: in the workbook's locale and the budget's currency. */
export interface Formatting {
  readonly locale: string;
  /** Decimal amount; whole units from 1,000 on, e.g. "€4,180,000" or "€12.50". */
  money(amount: number): string;
  /** Decimal amount in few characters: "€4.2M". */
  moneyShort(amount: number): string;
  /** Decimal amount with every digit of the currency. */
  moneyExact(amount: number): string;
  /** Fraction as a percentage with one decimal: "54.3%"; "–" for null. */
  share(fraction: number | null): string;
  /** Bounds of a band: "50–60%". */
  band(lower: number, upper: number): string;
  /** Distance of two fractions in percentage points: "6.2". */
  points(distance: number): string;
  count(value: number): string;
  /** A number of the workbook without a unit, six digits at most: "0.34". */
  plain(value: number): string;
  /** "1 cell", "1,204 cells". */
  cells(count: number): string;
}

/** Falls back to en-US where the host names a locale that the engine does not know. */
export function formattingFor(locale: string, currency: string | null): Formatting {
  const known = knownLocale(locale);
  const make = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(known, { ...moneyStyle(currency), ...options });
  const whole = make({ minimumFractionDigits: 0, maximumFractionDigits: 0 });
  const exact = make({});
  const short = make({ notation: "compact", maximumFractionDigits: 1, minimumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(known, { style: "percent", maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(known, { maximumFractionDigits: 1 });
  const digits = new Intl.NumberFormat(known, { maximumSignificantDigits: 6 });
  return {
    locale: known,
    money: (amount) =>
      Math.abs(amount) >= 1000 || Number.isInteger(amount)
        ? whole.format(amount)
        : exact.format(amount),
    moneyShort: (amount) => (Math.abs(amount) < 10_000 ? whole : short).format(amount),
    moneyExact: (amount) => exact.format(amount),
    share: (fraction) => (fraction === null ? "–" : percent.format(fraction)),
    band: (lower, upper) => `${plain.format(lower * 100)}–${percent.format(upper)}`,
    points: (distance) => plain.format(Math.abs(distance) * 100),
    count: (value) => plain.format(value),
    plain: (value) => digits.format(value),
    cells: (count) =>
      say("{count, plural, one {{shown} cell} other {{shown} cells}}", {
        count,
        shown: plain.format(count),
      }),
  };
}

function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? "en-US";
  } catch {
    return "en-US";
  }
}

function moneyStyle(currency: string | null): Intl.NumberFormatOptions {
  return currency !== null && /^[A-Z]{3}$/.test(currency)
    ? { style: "currency", currency }
    : { minimumFractionDigits: 0, maximumFractionDigits: 2 };
}
