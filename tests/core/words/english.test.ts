import { english } from "../../../src/core/words/english";

describe("a message in English", () => {
  it.each([
    ["Review this budget", {}, "Review this budget"],
    ["{share} of {total}", { share: "12 %", total: 340 }, "12 % of 340"],
    ["{n, plural, one {# line} other {# lines}}", { n: 1 }, "1 line"],
    ["{n, plural, one {# line} other {# lines}} left", { n: 0 }, "0 lines left"],
    ["{n, plural, one {# line} other {# lines}}", { n: 12_000 }, "12,000 lines"],
    ["{n, plural, one {{name} is} other {{name} are}} text", { n: 2, name: "A2" }, "A2 are text"],
    [
      "{n, plural, one {is} other {are}}, {m, plural, one {is} other {are}}",
      { n: 1, m: 2 },
      "is, are",
    ],
    ["“{name}” stays", { name: "{share}" }, "“{share}” stays"],
  ] as const)("%s", (message, values, sentence) => {
    expect(english(message, values)).toBe(sentence);
  });
});
