import { isCurrencyCode } from "../../core/budget/currency-words";
import { rateOf, type Exchange } from "../../core/budget/exchange";
import { formatMoney } from "../../core/budget/money";
import { codesAmong } from "../../core/budget/reading/line-currencies";
import { listed } from "../../core/review/wording";
import { say } from "../../core/words/say";
import { POLICY_SHEET } from "../own-names";
import { CURRENCY_SETTING, RATE_PREFIX } from "../policy/exchange-settings";

/** Lines as they stand: their currencies, and their amounts in units of 10^-digits. */
export interface StatedLines {
  readonly codes: readonly string[];
  readonly amounts: Float64Array;
  readonly digits: number;
}

/** One sentence for each currency that was converted, for the lines that name none, and for total rows. */
export function conversionNotes(
  stated: StatedLines,
  exchange: Exchange,
  totalRows: number
): string[] {
  const { codes } = stated;
  const { currency, rateSource = "" } = exchange;
  const into = currency ?? "";
  const others = codesAmong(codes).filter((code) => code !== into);
  const nameless = codes.filter((code) => code === "").length;
  return [
    ...others.map((code) => {
      const { count, sum } = sumIn(stated, code);
      const money = formatMoney(sum, { code, digits: stated.digits });
      return say(
        rateSource === ""
          ? "{count, plural, one {# line} other {# lines}} in {code} ({money}) {count, plural, one {was} other {were}} converted at {into} {rate} for {code} 1."
          : "{count, plural, one {# line} other {# lines}} in {code} ({money}) {count, plural, one {was} other {were}} converted at {into} {rate} for {code} 1 ({source}).",
        { count, code, money, into, rate: String(rateOf(code, exchange)), source: rateSource }
      );
    }),
    ...(nameless === 0
      ? []
      : [
          say(
            "{count, plural, one {# line names no currency and counts} other {# lines name no currency and count}} as {into}.",
            { count: nameless, into }
          ),
        ]),
    ...(totalRows === 0
      ? []
      : [
          say(
            "{count, plural, one {# total row is} other {# total rows are}} not checked: the amounts above stand in several currencies.",
            { count: totalRows }
          ),
        ]),
  ];
}

/** What is missing to count these lines in one currency, and where to write it. */
export function missingRateNotes(stated: StatedLines, exchange: Exchange): string[] {
  const { codes, amounts } = stated;
  const named = codesAmong(codes.filter((_, line) => amounts[line] !== 0));
  if (exchange.currency === null) {
    const [one, other] = named;
    return one === undefined || other === undefined
      ? []
      : [
          say(
            "Amounts in {codes} cannot be added: write a “{currencySetting}” such as {one}, and “{rateSetting}” ({one} for {other} 1) as settings on the sheet “{sheet}”.",
            {
              codes: listed(named),
              currencySetting: CURRENCY_SETTING,
              one,
              rateSetting: `${RATE_PREFIX}${other}`,
              other,
              sheet: POLICY_SHEET,
            }
          ),
        ];
  }
  const into = exchange.currency;
  const missing = codesAmong(codes).filter((code) => Number.isNaN(rateOf(code, exchange)));
  return [
    ...missing.map((code) => {
      const { count } = sumIn(stated, code);
      return say(
        "{count, plural, one {# line} other {# lines}} in {code} cannot be counted in {into}, so nothing was converted: write “{rateSetting}” ({into} for {code} 1) as a setting on the sheet “{sheet}”.",
        { count, code, into, rateSetting: `${RATE_PREFIX}${code}`, sheet: POLICY_SHEET }
      );
    }),
    ...unknownAmong(codes).map((word) => {
      const { count } = sumIn(stated, word);
      return say(
        "“{word}” is no currency, so nothing was converted: write the code of the currency, such as USD, on {count, plural, one {# line} other {# lines}}.",
        { word, count }
      );
    }),
  ];
}

function sumIn({ codes, amounts }: StatedLines, code: string): { count: number; sum: number } {
  let count = 0;
  let sum = 0;
  for (let line = 0; line < codes.length; line++) {
    if (codes[line] !== code) continue;
    count += 1;
    sum += amounts[line]!;
  }
  return { count, sum };
}

/** Words of a currency column that are no currency's code, each once. */
function unknownAmong(codes: readonly string[]): string[] {
  return [...new Set(codes)].filter((code) => code !== "" && !isCurrencyCode(code));
}
