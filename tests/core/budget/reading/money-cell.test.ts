import { minorOf, readAmount } from "../../../../src/core/budget/reading/money-cell";
import type { Notation } from "../../../../src/core/budget/reading/notation";

const ENGLISH: Notation = { locale: "en-US", decimal: "." };
const GERMAN: Notation = { locale: "de-DE", decimal: "," };

describe("an amount cell", () => {
  test.each([
    ["1,250.50", ENGLISH, 1250.5],
    ["1,250", ENGLISH, 1250],
    ["1.250", ENGLISH, 1.25],
    ["1.250", GERMAN, 1250],
    ["1,250", GERMAN, 1.25],
    ["€ 1.250,50", GERMAN, 1250.5],
    ["€ 1.250,50", ENGLISH, 1250.5],
    ["12,50", ENGLISH, 12.5],
    ["1 250", ENGLISH, 1250],
    ["1\u202f250,75 €", GERMAN, 1250.75],
    ["1’250.00", ENGLISH, 1250],
    ["(300)", ENGLISH, -300],
    ["-$300.00", ENGLISH, -300],
    ["$(300)", ENGLISH, -300],
    ["300-", ENGLISH, -300],
    ["−300", ENGLISH, -300],
    ["USD 40,000", ENGLISH, 40000],
    ["40.000 CHF", GERMAN, 40000],
    ["PKR500", ENGLISH, 500],
    ["1.250.000", GERMAN, 1250000],
    ["1.250.000", ENGLISH, 1250000],
    [".5", ENGLISH, 0.5],
    ["80k", ENGLISH, 80_000],
    ["1.2m", ENGLISH, 1_200_000],
    ["€1.5 Mio", ENGLISH, 1_500_000],
    ["1,5 Mio. €", GERMAN, 1_500_000],
    ["(80k)", ENGLISH, -80_000],
    ["USD 2bn", ENGLISH, 2_000_000_000],
    ["-", ENGLISH, 0],
    ["–", GERMAN, 0],
    ["€ -", ENGLISH, 0],
    [42.5, GERMAN, 42.5],
    [0, ENGLISH, 0],
  ] as const)("%s in %o is %d", (value, culture, amount) => {
    expect(readAmount(value, false, culture)).toEqual({ amount });
  });

  test.each([
    ["n/a", "text"],
    ["tbc", "text"],
    ["12 %", "text"],
    ["12 m²", "text"],
    ["k", "text"],
    ["--", "text"],
    ["12 FTE", "text"],
    ["MAX 500", "text"],
    ["TOP 10", "text"],
    ["1,25,0", "text"],
    ["1 25", "text"],
    ["-(300)", "text"],
    ["12 to 15", "text"],
    [true, "text"],
    ["", "blank"],
    ["  ", "blank"],
    [Infinity, "error"],
  ] as const)("%s is unreadable, never 0: %s", (value, reason) => {
    expect(readAmount(value, false, ENGLISH)).toEqual({ amount: null, reason });
  });

  test("an error value is unreadable whatever it shows", () => {
    expect(readAmount("#N/A", true, ENGLISH)).toEqual({ amount: null, reason: "error" });
  });
});

test.each([
  [78.4, 78.4, 3, 7_840_000],
  ["78.4", 78.4, 3, 7_840_000],
  ["80k", 80_000, 3, 8_000_000],
  [1.005, 1.005, 6, 100_500_000],
] as const)("%s under a header of thousands or millions", (value, amount, scale, minor) => {
  expect(minorOf(amount, value, 2, scale)).toBe(minor);
});
