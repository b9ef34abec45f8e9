import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { subjectOf } from "../../../src/core/review/review";
import { toldByCase, withDoubt, type CaseWording } from "../../../src/core/review/told-by-case";
import { aBudget } from "../a-budget";

const names = Array.from({ length: 22 }, (_, at) => `Case ${at + 1}`);
const subject = subjectOf(aBudget({ lines: [], cases: { names } }), DEFAULT_POLICY, null);

const WORDING: CaseWording = {
  exposure: (at) => at,
  one: (name) => `Use case ${name} fails.`,
  many: (count, some) => `${count} fail: ${some}.`,
  remedy: (some) => `Close ${some}.`,
  places: (cases) => [{ column: "case", cases }],
};

test("each use case is told on its own, most money first", () => {
  expect(toldByCase(subject, [1, 2], WORDING)).toEqual([
    {
      what: "Use case “Case 3” fails.",
      remedy: "Close “Case 3”.",
      exposure: 2,
      places: [{ column: "case", cases: [2] }],
    },
    {
      what: "Use case “Case 2” fails.",
      remedy: "Close “Case 2”.",
      exposure: 1,
      places: [{ column: "case", cases: [1] }],
    },
  ]);
});

test("of many use cases the rest is one finding with all of their money", () => {
  const found = toldByCase(subject, [...names.keys()], WORDING);
  expect(found).toHaveLength(20);
  expect(found[19]).toMatchObject({
    what: "3 more use cases fail: “Case 3”, “Case 2” and “Case 1”.",
    exposure: 3,
    places: [{ column: "case", cases: [2, 1, 0] }],
  });
});

test("a rule may ask for fewer findings, so that one remedy is not repeated", () => {
  const found = toldByCase(subject, [1, 2, 3, 4, 5], { ...WORDING, most: 4 });
  expect(found.map(({ what }) => what)).toEqual([
    "Use case “Case 6” fails.",
    "Use case “Case 5” fails.",
    "Use case “Case 4” fails.",
    "2 more use cases fail: “Case 3” and “Case 2”.",
  ]);
});

test("a doubt stands at the end of the last finding", () => {
  const found = toldByCase(subject, [1, 2], WORDING);
  const what = withDoubt(found, "One more cannot be judged.").map((each) => each.what);
  expect(what).toEqual([
    "Use case “Case 3” fails.",
    "Use case “Case 2” fails. One more cannot be judged.",
  ]);
  expect(withDoubt([], "One more cannot be judged.")).toEqual([]);
  expect(withDoubt(found, null)).toBe(found);
});
