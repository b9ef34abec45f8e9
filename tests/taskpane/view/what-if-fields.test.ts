import { currencyOf } from "../../../src/core/budget/money";
import { PRODUCTION_AI_2026 } from "../../../src/core/policy/profiles";
import { bandDraft, readBands, withBound } from "../../../src/taskpane/view/band-draft";
import { foundLines } from "../../../src/taskpane/view/line-search";
import { decimalSign, readTotal } from "../../../src/taskpane/view/total-draft";
import { aJudgement } from "../a-judgement";

const NAMES = ["Infrastructure", "Models", "Integration"];

describe("target bands as typed", () => {
  const draft = bandDraft(PRODUCTION_AI_2026.bands);

  it("are the profile's before anybody types", () => {
    expect(draft[0]).toEqual(["50", "60"]);
    expect(readBands(draft, NAMES)).toEqual({ kind: "bands", bands: PRODUCTION_AI_2026.bands });
  });

  it.each([
    ["a comma for decimals", "12,5", 0.125],
    ["a percent sign", "12.5 %", 0.125],
  ])("may have %s", (_, text, lower) => {
    const read = readBands(withBound(draft, 1, 0, text), NAMES);
    expect(read).toMatchObject({ bands: [{}, { lower }, {}] });
  });

  it.each([
    ["", "Models needs two percentages"],
    ["abc", "Models needs two percentages"],
    ["120", "Models needs two percentages"],
    ["30", "Models: the first number is above the second"],
  ])("%j is refused with a sentence", (text, sentence) => {
    const read = readBands(withBound(draft, 1, 0, text), NAMES);
    expect(read.kind === "problem" && read.sentence).toContain(sentence);
  });
});

describe("a change of the total as typed", () => {
  const EUR = currencyOf("EUR");
  const read = (text: string, by: "percent" | "amount", decimal = ".") =>
    readTotal({ text, by }, EUR, 100_000, decimal);

  it.each([
    ["-10", "percent", { by: "percent", change: -10 }],
    ["−10 %", "percent", { by: "percent", change: -10 }],
    ["+5.5", "percent", { by: "percent", change: 5.5 }],
    ["-200", "amount", { by: "amount", change: -20_000 }],
    ["1.5k", "amount", { by: "amount", change: 150_000 }],
    ["", "percent", null],
    ["-", "amount", null],
    ["0", "amount", null],
  ] as const)("%j %s is understood", (text, by, total) => {
    expect(read(text, by)).toEqual({ kind: "total", total });
  });

  it("is read with the decimals of the workbook's locale", () => {
    expect(decimalSign("de-DE")).toBe(",");
    expect(read("1,5", "amount", ",")).toEqual({
      kind: "total",
      total: { by: "amount", change: 150 },
    });
  });

  it.each([
    ["ten", "percent", "no number"],
    ["-101", "percent", "more than there is"],
    ["-1001", "amount", "more than there is"],
  ] as const)("%j %s is refused with a sentence", (text, by, words) => {
    const reading = read(text, by);
    expect(reading.kind === "problem" && reading.sentence).toContain(words);
  });
});

describe("the search for a line", () => {
  const { budget } = aJudgement().intake;

  it("finds names that have all the words, no more than asked for", () => {
    expect(foundLines(budget, "gpu RES", 5)).toEqual([
      { line: 0, name: "Reserved GPU", amount: 800_000 },
    ]);
    expect(foundLines(budget, "r", 2)).toHaveLength(2);
    expect(foundLines(budget, " ", 5)).toEqual([]);
  });
});
