import fc from "fast-check";
import { dayOfIso, isoDay } from "../../../src/core/policy/day";

test("a day is written as an ISO date and read back as the same day", () => {
  expect(isoDay(0)).toBe("1970-01-01");
  expect(isoDay(20_544)).toBe("2026-04-01");
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 100_000 }), (day) => {
      expect(dayOfIso(isoDay(day))).toBe(day);
    })
  );
});

test.each(["2026-02-30", "2026-13-01", "2026-1-1", "31.03.2026", "soon", ""])(
  "%j is no ISO date",
  (text) => {
    expect(dayOfIso(text)).toBe(null);
  }
);
