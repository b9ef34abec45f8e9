import { asGiven, isOneCall } from "../../../src/excel/edits/cells";
import { contentOf } from "../../../src/excel/read-blocks";

describe("what a cell was given", () => {
  test.each([
    [42, "=B2*2", { formula: "=B2*2" }],
    ["#N/A", "=NA()", { formula: "=NA()" }],
    ["", '=""', { formula: '=""' }],
    ["=1+1", "=1+1", "=1+1"],
    ["Model API", "Model API", "Model API"],
    [600, 600, 600],
    [true, true, true],
    ["", "", ""],
  ])("a cell that shows %p over %p", (value, formula, content) => {
    expect(contentOf(value, formula)).toEqual(content);
  });

  test("a formula goes back as one, text that looks like one as text", () => {
    expect(asGiven({ formula: "=B2*2" })).toBe("=B2*2");
    expect(asGiven("=B2*2")).toBe("'=B2*2");
    expect(asGiven("\t=1")).toBe("'\t=1");
    expect(asGiven("\r@a")).toBe("'\r@a");
    expect(asGiven(12.5)).toBe(12.5);
    expect(asGiven("")).toBe("");
  });
});

test("the library sets up to 1,500 cells in one call", () => {
  const rows = (count: number) => Array.from({ length: count }, () => [1, 2, 3]);
  expect(isOneCall(rows(500))).toBe(true);
  expect(isOneCall(rows(501))).toBe(false);
  expect(isOneCall([])).toBe(true);
});
