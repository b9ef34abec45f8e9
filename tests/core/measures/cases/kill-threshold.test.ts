import { readKillThreshold } from "../../../../src/core/measures/cases/kill-threshold";

test.each([
  ["0.25", null, 0.25, false],
  ["25 %", null, 0.25, true],
  ["0,25", null, 0.25, false],
  ["0,250", null, 0.25, false],
  ["> 15", ">", 15, false],
  ["< 5 days", "<", 5, false],
  ["≥ 60%", ">=", 0.6, true],
  ["=> 60 percent", ">=", 0.6, true],
  ["at least 60 %", ">=", 0.6, true],
  ["not below 12", ">=", 12, false],
  ["no more than 3.5", "<=", 3.5, false],
  ["mindestens 60 Prozent", ">=", 0.6, true],
  ["höchstens 8", "<=", 8, false],
  ["moins de 5 jours", "<", 5, false],
  ["más de 40", ">", 40, false],
  ["F1 > 0.8", ">", 0.8, false],
  ["top-5 accuracy above 90%", ">", 0.9, true],
  ["EUR 50k", null, 50_000, false],
  ["-0.1", null, -0.1, false],
  ["1,250,000", null, 1_250_000, false],
  ["Kill if < 60 %", ">=", 0.6, true],
  ["stop when above 5 errors", "<=", 5, false],
])("the threshold “%s” is read", (text, relation, value, isPercentage) => {
  expect(readKillThreshold(text)).toEqual({ relation, value, isPercentage });
});

test.each(["", "tbd", "5-10 %", "60 % within 90 days", "1.250", "2026-01", "kill at 0.25"])(
  "the threshold “%s” is not guessed",
  (text) => {
    expect(readKillThreshold(text)).toBeNull();
  }
);
