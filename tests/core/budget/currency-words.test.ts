import {
  currencyInColumn,
  currencyInFormat,
  currencyInHeader,
} from "../../../src/core/budget/currency-words";

describe("the currency of a budget", () => {
  test.each([
    ["FY26 (EUR)", "EUR"],
    ["Cost in €", "EUR"],
    ["USD total", "USD"],
    ["FY26 budget", null],
    ["GPU cost", null],
    ["European cost", null],
  ])("header %s names %s", (header, code) => {
    expect(currencyInHeader(header, "en-US")).toBe(code);
  });

  test.each([
    ["#,##0 [$€-407]", "en-US", "EUR"],
    ["[$CHF-807] #,##0.00", "de-CH", "CHF"],
    ['#,##0.00 "USD"', "en-US", "USD"],
    ["$#,##0.00", "en-US", "USD"],
    ["$#,##0.00", "en-CA", "CAD"],
    ["[$$-409]#,##0", "de-DE", "USD"],
    ["#,##0.00", "en-US", null],
    ["General", "de-DE", null],
    ["[$-409]h:mm AM/PM", "en-US", null],
  ])("format %s in %s shows %s", (format, locale, code) => {
    expect(currencyInFormat(format, locale)).toBe(code);
  });

  test("a currency column counts only where all its cells agree", () => {
    expect(currencyInColumn(["eur", "EUR", "€", ""], "de-DE")).toBe("EUR");
    expect(currencyInColumn(["EUR", "USD"], "de-DE")).toBeNull();
    expect(currencyInColumn([], "de-DE")).toBeNull();
  });
});
