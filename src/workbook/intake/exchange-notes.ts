import { isCurrencyCode } from "../../core/budget/currency-words";
import { rateOf, type Exchange } from "../../core/budget/exchange";
import { formatMoney } from "../../core/budget/money";
import { codesAmong } from "../../core/budget/reading/line-currencies";
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
  const into = exchange.currency ?? "";
  const others = codesAmong(codes).filter((code) => code !== into);
  const nameless = codes.filter((code) => code === "").length;
  return [
    ...others.map((code) => {
      const { count, sum } = sumIn(stated, code);
      const money = formatMoney(sum, { code, digits: stated.digits });
      const was = count === 1 ? "was" : "were";
      return `${linesIn(count, code)} (${money}) ${was} converted at ${into} ${rateOf(code, exchange)} for ${code} 1.`;
    }),
    ...(nameless === 0
      ? []
      : [
          nameless === 1
            ? `1 line names no currency and counts as ${into}.`
            : `${nameless} lines name no currency and count as ${into}.`,
        ]),
    ...(totalRows === 0
      ? []
      : [
          `${totalRows === 1 ? "1 total row is" : `${totalRows} total rows are`} not checked: the amounts above stand in several currencies.`,
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
          `Amounts in ${listed(named)} cannot be added: write a “${CURRENCY_SETTING}” such as ${one}, and “${RATE_PREFIX}${other}” (${one} for ${other} 1) as settings on the sheet “${POLICY_SHEET}”.`,
        ];
  }
  const into = exchange.currency;
  const missing = codesAmong(codes).filter((code) => Number.isNaN(rateOf(code, exchange)));
  return [
    ...missing.map((code) => {
      const { count } = sumIn(stated, code);
      return `${linesIn(count, code)} cannot be counted in ${into}, so nothing was converted: write “${RATE_PREFIX}${code}” (${into} for ${code} 1) as a setting on the sheet “${POLICY_SHEET}”.`;
    }),
    ...unknownAmong(codes).map((word) => {
      const { count } = sumIn(stated, word);
      return `“${word}” is no currency, so nothing was converted: write the code of the currency, such as USD, on ${count === 1 ? "1 line" : `${count} lines`}.`;
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

function linesIn(count: number, code: string): string {
  return `${count} ${count === 1 ? "line" : "lines"} in ${code}`;
}

/** Words of a currency column that are no currency's code, each once. */
function unknownAmong(codes: readonly string[]): string[] {
  return [...new Set(codes)].filter((code) => code !== "" && !isCurrencyCode(code));
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]!}`;
}
