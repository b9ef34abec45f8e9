import { readAmount } from "../../../src/workbook/intake/amounts";
import type { Culture } from "../../../src/workbook/survey";

const ENGLISH: Culture = { locale: "en-US", decimal: ".", thousands: "," };
const GERMAN: Culture = { locale: "de-DE", decimal: ",", thousands: "." };

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
    [42.5, GERMAN, 42.5],
    [0, ENGLISH, 0],
  ] as const)("%s in %o is %d", (value, culture, amount) => {
    expect(readAmount(value, false, culture)).toEqual({ amount });
  });

  test.each([
    ["n/a", "text"],
    ["tbc", "text"],
    ["12 %", "text"],
    ["12k", "text"],
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
