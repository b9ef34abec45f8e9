import { wrappedHeights } from "../../../src/embedded/document/row-heights";
import type { CellChange } from "../../../src/embedded/document/workbook-changes";

function cell(value: string, wrap: boolean): CellChange {
  return { content: { value, formula: null, spill: null }, style: { wrap } };
}

test("a row gets the height of its longest wrapped text, one of a single line or without wrapping gets none", () => {
  const words = "Compute is idle. ".repeat(10);
  const heights = wrappedHeights(
    new Map([
      [0, new Map([[0, cell("Short", true)]])],
      [1, new Map([[0, cell(words, false)]])],
      [
        2,
        new Map([
          [0, cell(words, true)],
          [1, cell(words, true)],
        ]),
      ],
      [3, new Map([[1, cell("One\nTwo\nThree", true)]])],
      [4, new Map([[1, cell("x".repeat(32_767), true)]])],
    ]),
    new Map([
      [0, 600],
      [1, 305],
    ])
  );
  // 170 letters at 50 a line take 4 lines of 15 points, and 2 points of air.
  expect([...heights]).toEqual([
    [2, 62],
    [3, 47],
    [4, 409],
  ]);
});
