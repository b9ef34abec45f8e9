import { hidesThousands, scaleSaid } from "../../../src/core/budget/scale-words";

test.each([
  [
    3,
    "in EUR thousands; in k€; TEUR; KEUR; T€; FY26 (000s); $'000; Annual cost [k€]; Tsd. €; in thousands of euros; en milliers d'euros",
  ],
  [6, "in Mio. €; $m; EUR m; in millions of USD; FY26 (€m); Budget (Mio.); en millones de euros"],
  [9, "in billions; Mrd. €; $bn"],
  [
    null,
    "FY26 EUR; Budget (€); Model cost; K; Market $; Amounts in EUR.; Budget EUR 2026; Kosten in EUR; FY26",
  ],
])("10 to the power of %s: %s", (exponent, texts) => {
  for (const text of texts.split("; ")) expect([text, scaleSaid(text)]).toEqual([text, exponent]);
});

test.each([
  ["#,##0,", true],
  ['0.0,,"m"', true],
  ["#,##0", false],
  ["#,##0.00 [$€-407]", false],
  ["General", false],
])("a format of %s shows thousands of whole amounts: %s", (format, expected) => {
  expect(hidesThousands(format)).toBe(expected);
});
