import { currencies } from "../../../../src/core/measures/ledger/currencies";
import { aBudget } from "../../a-budget";

const found = (cells: readonly string[], currency = ""): unknown =>
  currencies(
    aBudget({
      currency,
      lines: cells.map((_, at) => [`Line ${at}`, "accelerators", (at + 1) * 100]),
      text: { currency: cells },
    })
  ).map((each) => [each.currency, each.lines, each.gross]);

test("lines by currency, most money first", () => {
  expect(found(["EUR", "USD", "eur"])).toEqual([
    ["EUR", [0, 2], 400_00],
    ["USD", [1], 200_00],
  ]);
});

test("a sign is no second currency beside its code", () => {
  expect(found(["EUR", " €", "euro"])).toEqual([["EUR", [0, 1, 2], 600_00]]);
  expect(found(["USD", "$"])).toEqual([["USD", [0, 1], 300_00]]);
});

test("a blank cell is the table's own currency, and says nothing where it has none", () => {
  expect(found(["USD", ""], "EUR")).toHaveLength(2);
  expect(found(["USD", ""])).toEqual([["USD", [0], 100_00]]);
});

test("a budget without a currency column names none", () => {
  expect(currencies(aBudget({ lines: [["GPU", "accelerators", 1]] }))).toEqual([]);
});
