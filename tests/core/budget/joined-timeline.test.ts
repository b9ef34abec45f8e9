import { joinedTimeline } from "../../../src/core/budget/joining/joined-timeline";
import type { Period } from "../../../src/core/budget/period";
import type { Timeline } from "../../../src/core/budget/timeline";

const periods = (grain: Period["grain"], year: number | null, ...places: number[]): Period[] =>
  places.map((place) => ({ grain, year, place }));

/** One line a figure, each line an item. */
function ofPlan(periods: Period[], ...byPeriod: number[][]): Timeline {
  const lines = Int32Array.from(byPeriod[0]!, (_, line) => line);
  const plan = byPeriod.map((figures) => Float64Array.from(figures));
  return { periods, itemOf: lines, lineOf: lines, series: { plan } };
}

const planOf = (timeline: Timeline | null) => timeline!.series.plan!.map((column) => [...column]);

test("tables that tell other quarters have all of them, blank where they tell none", () => {
  const { timeline, coarsened, leftOut } = joinedTimeline([
    { lines: 1, timeline: ofPlan(periods("quarter", 2026, 2, 3), [5], [6]) },
    { lines: 2, timeline: null },
    { lines: 1, timeline: ofPlan(periods("quarter", 2026, 1, 2), [7], [8]) },
  ]);
  expect(timeline!.periods.map(({ place }) => place)).toEqual([1, 2, 3]);
  expect([...timeline!.itemOf]).toEqual([0, 1, 2, 3]);
  expect([...timeline!.lineOf]).toEqual([0, 1, 2, 3]);
  expect(planOf(timeline)).toEqual([
    [NaN, NaN, NaN, 7],
    [5, NaN, NaN, 8],
    [6, NaN, NaN, NaN],
  ]);
  expect([coarsened, leftOut]).toEqual([[], []]);
});

test("months beside quarters are added up", () => {
  const { timeline, coarsened } = joinedTimeline([
    { lines: 1, timeline: ofPlan(periods("quarter", 2026, 1, 2), [50], [60]) },
    { lines: 1, timeline: ofPlan(periods("month", 2026, 1, 2, 3, 4), [1], [2], [NaN], [4]) },
  ]);
  expect(planOf(timeline)).toEqual([
    [50, 3],
    [60, 4],
  ]);
  expect(coarsened).toEqual([1]);
});

test("quarters without a year are of the one that the others name, and left out where they name two", () => {
  const bare = { lines: 1, timeline: ofPlan(periods("quarter", null, 1, 2), [1], [2]) };
  const dated = (year: number) => ({
    lines: 1,
    timeline: ofPlan(periods("quarter", year, 1, 2), [3], [4]),
  });
  const one = joinedTimeline([bare, dated(2026)]);
  expect(planOf(one.timeline)).toEqual([
    [1, 3],
    [2, 4],
  ]);
  const two = joinedTimeline([bare, dated(2026), dated(2027)]);
  expect(two.leftOut).toEqual([0]);
  expect(two.timeline!.periods).toHaveLength(4);
  expect([...two.timeline!.itemOf]).toEqual([0, 1, 2]);
});

test("months of a fiscal year keep their order where every table has it", () => {
  const fiscal = { lines: 1, timeline: ofPlan(periods("month", null, 11, 12, 1), [1], [2], [3]) };
  const { timeline } = joinedTimeline([fiscal, fiscal]);
  expect(timeline!.periods.map(({ place }) => place)).toEqual([11, 12, 1]);
  expect(planOf(timeline)).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});
