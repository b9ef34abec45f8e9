/**
 * Power of ten in which a header or title says that its amounts are stated: 3 for "in k€", "TEUR", "EUR thousands",
 * "(000s)", 6 for "in Mio. €", "$m"; null where it says none. A lone "K" or "M" only counts beside a currency or in
 * brackets of its own.
 */
export function scaleSaid(text: string): 3 | 6 | 9 | null {
  const words = text.normalize("NFD").replace(/\p{M}/gu, "");
  for (const { exponent, says } of SCALES) if (says.test(words)) return exponent;
  return null;
}

/** A format such as `#,##0,` shows thousands of cells that hold the whole amount. */
export function hidesThousands(format: string): boolean {
  const [positive = ""] = format.split(";");
  return /[0#?],+(?![0#?,.])/.test(positive.replace(/"[^"]*"|\\./g, ""));
}

const CURRENCY = "(?:EUR|USD|GBP|CHF|JPY|CAD|AUD|SEK|NOK|DKK|PLN|CZK|INR|BRL|MXN|[€$£¥])";

const SCALES: readonly { readonly exponent: 3 | 6 | 9; readonly says: RegExp }[] = [
  {
    exponent: 9,
    says: new RegExp(
      `\\b(?:in|en) (?:${CURRENCY} ?)?(?:billions?|bn|mrd|milliarden|milliards)\\b|${CURRENCY} ?(?:bn|mrd\\b|billions?)|\\b(?:bn|mrd)\\.? ?${CURRENCY}`,
      "i"
    ),
  },
  {
    exponent: 6,
    says: new RegExp(
      `\\b(?:in|en) (?:${CURRENCY} ?)?(?:millions?|millionen|millones|mio|mln|mn|mm)\\b|${CURRENCY} ?(?:m|mm|mn|mln|mio|millions?|millionen)\\b|\\b(?:m|mn|mio|mln)\\.? ?${CURRENCY}|[([](?:m|mm|mn|mio\\.?|mln|millions?|millionen|millones)[)\\]]`,
      "i"
    ),
  },
  {
    exponent: 3,
    says: new RegExp(
      `\\b(?:in|en) (?:${CURRENCY} ?)?(?:thousands?|tausend|milliers|miles|tsd|000'?s?|k)\\b|${CURRENCY} ?(?:thousands?|tausend|tsd|milliers|k|'?000'?s?)(?![a-z0-9])|(?<![a-z])(?:k|t|tsd\\.?) ?${CURRENCY}(?![a-z])|[([]'?(?:k|000'?s?|,000s?|thousands?|tsd\\.?|tausend)[)\\]]|\\bthousands of ${CURRENCY}`,
      "i"
    ),
  },
];
