import fc from "fast-check";
import { remembered } from "../../src/functions/memory";

let runs = 0;
/** What a call costs: 1 where it was computed, 0 where it was remembered. */
function cost(name: string, args: readonly unknown[], answer: unknown = "answer"): number {
  const before = runs;
  try {
    remembered(name, args, () => {
      runs += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    });
  } catch (error) {
    expect(error).toBe(answer);
  }
  return runs - before;
}

const range = (rows: number, odd: unknown = 1, at = rows - 2) =>
  Array.from({ length: rows }, (_, row) => [row === at ? odd : "Models", row]);

test("a range of equal content is read once, whichever arrays bring it", () => {
  expect(cost("ONCE", [range(1000), null])).toBe(1);
  expect(cost("ONCE", [range(1000), null])).toBe(0);
  expect(cost("OTHER", [range(1000), null])).toBe(1);
});

test("a single cell that differs makes another range, also one that the hash does not look at", () => {
  expect(cost("CELL", [range(1000, "a", 501)])).toBe(1);
  expect(cost("CELL", [range(1000, "b", 501)])).toBe(1);
  expect(cost("CELL", [range(1000, 1, 501)])).toBe(1);
  expect(cost("CELL", [range(1000, "1", 501)])).toBe(1);
  expect(cost("CELL", [range(1000, "b", 501)])).toBe(0);
});

test("errors are known by their code and data types by their value", () => {
  expect(cost("ERROR", [[[{ code: "#N/A" }]]])).toBe(1);
  expect(cost("ERROR", [[[{ code: "#N/A", message: "new object" }]]])).toBe(0);
  expect(cost("ERROR", [[[{ code: "#REF!" }]]])).toBe(1);
  expect(cost("ERROR", [[[{ basicValue: 5 }]]])).toBe(1);
  expect(cost("ERROR", [[[{ basicValue: 6 }]]])).toBe(1);
  expect(cost("ERROR", [[[{ basicValue: 6 }]]])).toBe(0);
});

test("a failure is remembered like an answer", () => {
  const failure = new Error("no");
  expect(cost("FAILURE", [[[1]]], failure)).toBe(1);
  expect(cost("FAILURE", [[[1]]], failure)).toBe(0);
});

test("a range that its caller changes later is another range", () => {
  const cells = range(10);
  expect(cost("CHANGED", [cells])).toBe(1);
  cells[3]![1] = 99;
  expect(cost("CHANGED", [cells])).toBe(1);
});

test("no two contents share an answer", () => {
  const anyCells = fc.array(
    fc.array(fc.constantFrom<unknown>(0, "", null, 1, "1", NaN, "a"), { maxLength: 3 }),
    { minLength: 1, maxLength: 3 }
  );
  fc.assert(
    fc.property(anyCells, anyCells, (one, other) => {
      const text = (cells: readonly unknown[][]) =>
        cells.map((row) => row.map((cell) => `${typeof cell} ${String(cell)}`));
      const answer = (cells: readonly unknown[][]) => remembered("LAW", [cells], () => text(cells));
      expect([answer(one), answer(other), answer(one)]).toEqual([
        text(one),
        text(other),
        text(one),
      ]);
    })
  );
});
