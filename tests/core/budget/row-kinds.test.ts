import { RowSorter, type RowKind, type RowLook } from "../../../src/core/budget/row-kinds";

function kinds(rows: readonly [string, number | null, ...string[]][]): RowKind[] {
  const sorter = new RowSorter();
  return rows.map(([name, amount, ...others]) => {
    const minor = amount === null ? null : amount * 100;
    const row: RowLook = { name, others, amount: minor, isAmountBlank: amount === null };
    return sorter.kindOf(row);
  });
}

test("sections with sub-totals, and a total of all", () => {
  expect(
    kinds([
      ["Infrastructure", null],
      ["GPU", 600],
      ["Storage", 100],
      ["Total infrastructure", 700],
      ["", null],
      ["API", 150],
      ["Subtotal", 150],
      ["Grand total", 850],
    ])
  ).toEqual(["heading", "line", "line", "total", "blank", "line", "total", "total"]);
});

test.each<[string, [string, number | null, ...string[]], RowKind]>([
  ["Total alone, whatever it says", ["Total", 99], "total"],
  ["Total beside other words, with the sum", ["Total", 100, "approved"], "total"],
  ["Total beside other words, with another amount", ["Total", 99, "approved"], "line"],
  ["Total in another column", ["", 100, "Total"], "total"],
  ["Total beside a number that counts the lines", ["Total", 99, "2"], "total"],
  ["a name that only begins like a total", ["Total Energies", 40], "line"],
  ["such a name with the sum", ["Total AI", 100], "total"],
  ["such a name with the sum and a vendor", ["Total Energies", 100, "Total SE"], "line"],
  ["no words, with the sum", ["", 100], "total"],
  ["no words, with another amount", ["", 40], "line"],
  ["a name and a vendor without an amount", ["Chat", null, "Modelmaker"], "line"],
])("after lines of 60 and 40: %s", (_, row, kind) => {
  expect(kinds([["GPU", 60], ["API", 40], row])[2]).toBe(kind);
});

test("an amount that only repeats the single line above is a line of its own", () => {
  expect(
    kinds([
      ["GPU", 60],
      ["", 60],
    ])
  ).toEqual(["line", "line"]);
});
