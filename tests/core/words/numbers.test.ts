import { currencyOf, formatMoney } from "../../../src/core/budget/money";
import { percent, percentBeside } from "../../../src/core/measures/percent";
import { numbersAs, numberText } from "../../../src/core/words/numbers";

afterEach(() => numbersAs("en-US"));

it.each([
  ["en-US", "EUR 1,250", "EUR 12.50", "63.4%", "60%", "0.34"],
  ["de-DE", "EUR 1.250", "EUR 12,50", "63,4 %", "60 %", "0,34"],
  ["es-MX", "EUR 1,250", "EUR 12.50", "63.4%", "60%", "0.34"],
  ["nowhere at all", "EUR 1,250", "EUR 12.50", "63.4%", "60%", "0.34"],
])(
  "numbers in sentences look as in a workbook in %s",
  (locale, whole, cents, part, even, plain) => {
    numbersAs(locale);
    const shown = [
      formatMoney(125_000, currencyOf("EUR")),
      formatMoney(1250, currencyOf("EUR")),
      percent(0.634),
      percent(0.6),
      numberText(0.34),
    ];
    // Which blank stands before the sign is the locale's affair.
    expect(shown.map((text) => text.replace(/\s/g, " "))).toEqual([
      whole,
      cents,
      part,
      even,
      plain,
    ]);
  }
);

it("a share has as many decimals as tell it from its bound, in every locale", () => {
  numbersAs("de-DE");
  expect(percentBeside(0.6004, 0.6).replace(/\s/g, " ")).toBe("60,04 %");
});
