import type { Cell } from "./cell";

/** Whether these three capital letters are a currency's code, and not "FTE" or "MAX". */
export function isCurrencyCode(word: string): boolean {
  return CODES.has(word);
}

/** All that are known, by the alphabet. */
export function currencyCodes(): string[] {
  return [...CODES].sort();
}

/** ISO 4217 code that a column header names, e.g. "FY26 (EUR)" or "Cost in €"; null where it names none. */
export function currencyInHeader(header: string, locale: string): string | null {
  const word = /(?:^|[^A-Za-z])([A-Z]{3})(?![A-Za-z])/g;
  for (const match of header.matchAll(word)) {
    if (CODES.has(match[1]!)) return match[1]!;
  }
  return ofSymbol(header, locale);
}

/** Code that a number format shows: `#,##0 [$€-407]`, `"CHF" #,##0`, `$#,##0.00`; null where it shows none. */
export function currencyInFormat(format: string, locale: string): string | null {
  // [$-409] is a language without a currency.
  const shown = format.replace(/\[\$-[^\]]*\]/g, "");
  const bracket = /\[\$([^\]-]+)(?:-([^\]]*))?\]/.exec(shown);
  if (bracket)
    return CODES.has(bracket[1]!.trim()) ? bracket[1]!.trim() : ofSymbol(bracket[1]!, locale);
  const quoted = /"\s*([A-Z]{3})\s*"/.exec(shown)?.[1];
  if (quoted && CODES.has(quoted)) return quoted;
  return ofSymbol(shown, locale);
}

/** The one code that all cells of a currency column name; null where they name none or several. */
export function currencyInColumn(cells: readonly Cell[], locale: string): string | null {
  const named = new Set<string>();
  for (const cell of cells) {
    const text = String(cell).trim();
    if (text !== "") named.add(currencyNamed(text, locale));
  }
  const [only] = named;
  return named.size === 1 && only !== undefined && CODES.has(only) ? only : null;
}

/** ISO 4217 code of what a cell of a currency column says, e.g. "eur", "€" or "US dollar"; the cell's own text for the rest. */
export function currencyNamed(text: string, locale: string): string {
  const upper = text.toUpperCase();
  if (CODES.has(upper)) return upper;
  const word = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return ofSymbol(text, locale) ?? NAMES[word] ?? text;
}

/** The currency that a table states: in its currency column, if it has one, else beside or in its amounts. */
export function currencyInTable(
  column: readonly Cell[] | null,
  amounts: readonly { readonly header: string; readonly format: string }[],
  locale: string
): string | null {
  if (column) return currencyInColumn(column, locale);
  for (const { header, format } of amounts) {
    const code = currencyInHeader(header, locale) ?? currencyInFormat(format, locale);
    if (code) return code;
  }
  return null;
}

// ISO 4217, without ALL and TOP, which are words of a budget sooner than the lek and the paʻanga.
const CODES: ReadonlySet<string> = new Set(
  (
    "EUR USD GBP CHF JPY CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN ISK RSD BAM MKD MDL UAH BYN RUB GEL AMD AZN KZT UZS " +
    "INR PKR BDT LKR NPR CNY CNH HKD MOP TWD KRW SGD THB MYR IDR PHP VND KHR LAK MMK MNT BND FJD PGK XPF " +
    "BRL MXN CLP COP ARS PEN UYU PYG BOB VES CRC GTQ HNL NIO PAB DOP JMD TTD BBD BSD BZD HTG " +
    "TRY ILS AED SAR QAR KWD BHD OMR JOD LBP IQD IRR EGP MAD TND DZD LYD " +
    "ZAR NGN KES GHS UGX TZS RWF ETB XOF XAF ZMW MWK BWP NAD MUR MZN AOA"
  ).split(" ")
);

/** Dollars by the region of the workbook's culture; elsewhere the United States' own. */
const DOLLARS: Readonly<Record<string, string>> = {
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  HK: "HKD",
  SG: "SGD",
};

/** As people write them in a currency column. */
const NAMES: Readonly<Record<string, string>> = {
  euro: "EUR",
  euros: "EUR",
  dollar: "USD",
  dollars: "USD",
  "us dollar": "USD",
  "us dollars": "USD",
  "us-dollar": "USD",
  pound: "GBP",
  pounds: "GBP",
  sterling: "GBP",
  "pound sterling": "GBP",
  franken: "CHF",
  "swiss franc": "CHF",
  "swiss francs": "CHF",
  "schweizer franken": "CHF",
  yen: "JPY",
};

function ofSymbol(text: string, locale: string): string | null {
  if (text.includes("€")) return "EUR";
  if (text.includes("£")) return "GBP";
  if (text.includes("¥")) return locale.endsWith("CN") ? "CNY" : "JPY";
  if (text.includes("₹")) return "INR";
  if (text.includes("$")) return DOLLARS[locale.split("-").pop() ?? ""] ?? "USD";
  return null;
}
