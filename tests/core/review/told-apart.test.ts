import { toldApart } from "../../../src/core/review/told-apart";

/** Names of the problems of each finding. */
function told(exposures: readonly number[], least?: number): number[][] {
  const found: number[][] = [];
  toldApart(
    exposures.map((exposure) => ({ exposure })),
    (together) => {
      found.push(together.map(({ exposure }) => exposure));
      return { what: "", places: [], exposure: 0 };
    },
    least === undefined ? {} : { least }
  );
  return found;
}

describe("problems of one kind", () => {
  test("are a finding each, the most expensive first", () => {
    expect(told([1, 3, 2])).toEqual([[3], [2], [1]]);
    expect(told([])).toEqual([]);
  });

  test("are twenty findings at most; the last one holds the rest", () => {
    expect(told(Array.from({ length: 20 }, () => 5))).toHaveLength(20);
    const many = told(Array.from({ length: 1000 }, (_, at) => at));
    expect(many).toHaveLength(20);
    expect(many[0]).toEqual([999]);
    expect(many[19]).toHaveLength(981);
  });

  test("are told together where they are small, if the rule wants it so", () => {
    expect(told([100, 5, 4, 1], 0.1)).toEqual([[100], [5, 4, 1]]);
    expect(told([100, 5], 0.1)).toEqual([[100], [5]]);
    expect(told([0, 0], 0.1)).toEqual([[0], [0]]);
  });

  test("are one finding where none stands out", () => {
    expect(
      told(
        Array.from({ length: 30 }, () => 1),
        0.1
      )
    ).toEqual([Array.from({ length: 30 }, () => 1)]);
  });
});
