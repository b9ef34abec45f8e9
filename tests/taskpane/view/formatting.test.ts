import { formattingFor } from "../../../src/taskpane/view/formatting";

/** Intl separates with no-break spaces; a reader sees a space. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("numbers in the pane", () => {
  const english = formattingFor("en-US", "EUR");

  it("shows whole currency units from a thousand on and keeps the digits for the tooltip", () => {
    expect(english.money(1_234_567.89)).toBe("€1,234,568");
    expect(english.moneyExact(1_234_567.89)).toBe("€1,234,567.89");
  });

  it("keeps cents of small amounts", () => {
    expect(english.money(68.68)).toBe("€68.68");
    expect(english.money(12)).toBe("€12");
  });

  it("follows the workbook's culture", () => {
    const german = formattingFor("de-DE", "EUR");
    expect(plain(german.money(1_234_567))).toBe("1.234.567 €");
    expect(plain(german.share(0.543))).toBe("54,3 %");
    expect(plain(german.band(0.5, 0.6))).toBe("50–60 %");
  });

  it("writes plain numbers where the workbook names no currency", () => {
    expect(formattingFor("en-US", null).money(1234)).toBe("1,234");
  });

  it("writes yen without a fraction", () => {
    expect(formattingFor("en-US", "JPY").moneyExact(1234)).toBe("¥1,234");
  });

  it("falls back to English for a locale that nobody knows", () => {
    expect(formattingFor("not a locale", "USD").money(1234)).toBe("$1,234");
  });

  it("shows a dash where there is no share", () => {
    expect(english.share(null)).toBe("–");
    expect(english.points(-0.062)).toBe("6.2");
  });
});
