import { LOOK, summingRows } from "../../../../src/core/budget/reading/summing-rows";

type Row = readonly [name: string, amount: number | null, ...words: string[]];

/** Names of the rows that are sums, with what they sum; a name that begins with blanks is indented. */
function sums(rows: readonly Row[]): (string | number | null)[][] {
  const looks = rows.map(([name, amount, ...words]) => {
    if (words.length > 0) return LOOK.full;
    if (amount !== null) return LOOK.bare;
    return name === "" ? LOOK.blank : LOOK.heading;
  });
  const found = summingRows({
    amounts: Float64Array.from(rows, ([, amount]) => amount ?? NaN),
    looks: Uint8Array.from(looks),
    indents: Uint8Array.from(rows, ([name]) => name.length - name.trimStart().length),
    nameOf: (row) => rows[row]![0].trim(),
  });
  return [...found].map(([row, sum]) => [row, sum]).sort(([a], [b]) => Number(a) - Number(b));
}

test.each<[string, readonly Row[], (number | null)[][]]>([
  [
    "groups above their lines",
    [
      ["Infrastructure", 700],
      ["GPU", 600, "CoreCloud"],
      ["Storage", 100, "CoreCloud"],
      ["Models", 150],
      ["API", 150, "Modelmaker"],
    ],
    [
      [0, 700],
      [3, 150],
    ],
  ],
  [
    "groups below their lines, also below a blank row",
    [
      ["GPU", 600, "CoreCloud"],
      ["Storage", 100, "CoreCloud"],
      ["", null],
      ["Infrastructure", 700],
    ],
    [[3, 700]],
  ],
  [
    "a name above names further in",
    [
      ["Infrastructure", 700],
      ["  GPU", 600],
      ["  Storage", 100],
      ["Reserve", 50],
    ],
    [[0, 700]],
  ],
  [
    "the total of all above all, and that of a section above the section",
    [
      ["AI budget total", 850],
      ["Total infrastructure", 700],
      ["GPU", 600],
      ["Storage", 100],
      ["Total models", 150],
      ["API", 100],
      ["Tuning", 50],
    ],
    [
      [0, 850],
      [1, 700],
      [4, 150],
    ],
  ],
  [
    "totals above their lines although they are wrong",
    [
      ["Total", 690],
      ["GPU", 600],
      ["Storage", 100],
    ],
    [[0, 700]],
  ],
  [
    "every section's last row",
    [
      ["GPU", 600],
      ["Storage", 100],
      ["Compute", 700],
      ["", null],
      ["API", 100],
      ["Tuning", 50],
      ["Models", 150],
    ],
    [
      [2, 700],
      [6, 150],
    ],
  ],
  [
    "the last row of all",
    [
      ["GPU", 600],
      ["Storage", 100],
      ["API", 150],
      ["AI 2026", 850],
    ],
    [[3, 850]],
  ],
])("%s: a sum is told", (_, rows, expected) => {
  expect(sums(rows)).toEqual(expected);
});

test.each<[string, readonly Row[]]>([
  [
    "a line that costs what two others do",
    [
      ["GPU", 100],
      ["Storage", 200],
      ["API", 300],
      ["ETL", 70],
    ],
  ],
  [
    "a line with a vendor of its own",
    [
      ["GPU", 100, "CoreCloud"],
      ["Storage", 200, "CoreCloud"],
      ["API", 300, "Modelmaker"],
    ],
  ],
  [
    "a line without a vendor that costs what the next one does",
    [
      ["Reserve", 100],
      ["GPU", 100, "CoreCloud"],
    ],
  ],
  [
    "totals below their lines",
    [
      ["GPU", 100],
      ["Subtotal", 100],
      ["API", 100],
      ["Subtotal", 100],
    ],
  ],
])("%s is no sum", (_, rows) => {
  expect(sums(rows)).toEqual([]);
});

test("a group with a line that cannot be read is no sum", () => {
  expect(
    sums([
      ["Infrastructure", 600],
      ["GPU", 600, "CoreCloud"],
      ["Storage", null, "CoreCloud"],
    ])
  ).toEqual([]);
});
