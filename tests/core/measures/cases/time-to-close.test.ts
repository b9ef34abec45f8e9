import { timeToClose } from "../../../../src/core/measures/cases/time-to-close";
import { aBudget } from "../../a-budget";

test("days run from the flag to the closing, or to today while the case is open", () => {
  const { days, undated } = timeToClose(
    aBudget({
      today: "2026-06-30",
      lines: [],
      cases: {
        names: ["closed", "open", "never flagged", "no day", "before the flag", "flagged ahead"],
        text: { status: ["", "", "", "Closed", "", ""] },
        dates: {
          flagged: ["2026-01-01", "2026-06-20", null, "2026-02-01", "2026-03-01", "2026-07-05"],
          closed: ["2026-01-11", null, "2026-05-01", null, "2026-02-01", null],
        },
      },
    })
  );
  expect([...days]).toEqual([10, 10, NaN, NaN, NaN, NaN]);
  expect(undated).toEqual([3, 4]);
});

test("a budget without flags has no times", () => {
  expect(timeToClose(aBudget({ lines: [] }))).toEqual({ days: new Float64Array(0), undated: [] });
});
