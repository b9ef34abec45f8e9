import { isCurrencyCode } from "../../core/budget/currency-words";
import type { Exchange } from "../../core/budget/exchange";
import { say } from "../../core/words/say";
import { settingKey, type SettingRow } from "./setting";
import type { SettingCells } from "./setting-cells";

/** What a budget in several currencies is counted in. */
export const CURRENCY_SETTING = "Reporting currency";

/** "Rate USD": units of the reporting currency for one dollar. */
export const RATE_PREFIX = "Rate ";

export const SOURCE_SETTING = "Source of the rates";

/** Only what somebody has set. */
export function exchangeRows({ currency, rates, rateSource = "" }: Exchange): SettingRow[] {
  return [
    ...(currency === null
      ? []
      : [
          {
            setting: CURRENCY_SETTING,
            value: currency,
            meaning: say("Budgets in several currencies are counted in this one."),
          },
        ]),
    ...Object.entries(rates).map(([code, rate]) => ({
      setting: `${RATE_PREFIX}${code}`,
      value: rate,
      meaning: say(
        currency === null
          ? "Units of the reporting currency for {code} 1."
          : "Units of {currency} for {code} 1.",
        { currency: currency ?? "", code }
      ),
    })),
    ...(rateSource === ""
      ? []
      : [
          {
            setting: SOURCE_SETTING,
            value: rateSource,
            meaning: say("Where the rates come from, and of which day."),
          },
        ]),
  ];
}

export function reportingCurrencyIn(cells: SettingCells): string | null {
  const code = cells.words(CURRENCY_SETTING)?.toUpperCase() ?? null;
  if (code === null || isCurrencyCode(code)) return code;
  cells.refuse(CURRENCY_SETTING, (cell) =>
    say(
      "{cell} is no currency. Write its code, such as EUR; until then no reporting currency holds.",
      { cell }
    )
  );
  return null;
}

/** Code of the currency that a setting gives the rate of; null for any other setting. */
export function rateCodeIn(setting: string): string | null {
  const key = settingKey(setting);
  const prefix = settingKey(RATE_PREFIX);
  const code = key.slice(prefix.length).trim().toUpperCase();
  return key.startsWith(`${prefix} `) && isCurrencyCode(code) ? code : null;
}

/** null where the value is no rate. */
export function rateIn(cells: SettingCells, setting: string, code: string): number | null {
  const rate = cells.number(setting, 0, Number.MAX_VALUE, say("no rate for {code}", { code }));
  if (rate === null || rate > 0) return rate;
  cells.refuse(setting, (cell) =>
    say("{cell} is no rate. Correct it; until then no rate for {code} holds.", { cell, code })
  );
  return null;
}
