import { newFront } from "../../../../src/core/measures/cases/new-front";
import { aBudget, dayOf } from "../../a-budget";

const cases = aBudget({
  lines: [],
  cases: {
    names: ["started", "old", "live", "planned", "active", "silent"],
    text: { status: ["", "", "", "Planned", "Active", ""] },
    dates: {
      start: ["2026-05-02", "2025-01-01", null, "2025-01-01", null, null],
      goLive: [null, "2026-06-01", "2026-06-01", null, null, null],
    },
  },
}).cases!;

test("a case is a new front by its start, its go-live or a status such as planned", () => {
  const fronts = cases.names.map((_, at) => newFront(cases, at, dayOf("2026-05-01")));
  expect(fronts).toEqual([
    { column: "start", day: dayOf("2026-05-02") },
    null,
    { column: "goLive", day: dayOf("2026-06-01") },
    { column: "status", day: NaN },
    null,
    undefined,
  ]);
});

test("a case that starts on the day itself was there", () => {
  expect(newFront(cases, 0, dayOf("2026-05-02"))).toBeNull();
});
