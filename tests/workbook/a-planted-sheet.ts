import fc from "fast-check";
import { columnLetters } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/survey";

/** A sheet with one budget in it, and what a person would say that it holds. */
export interface PlantedSheet {
  readonly cells: readonly (readonly CellValue[])[];
  readonly names: readonly string[];
  /** Sheet row of each line, from 0. */
  readonly rows: readonly number[];
  /** Minor units of each line. */
  readonly amounts: readonly number[];
  readonly total: number;
  /** What the total row states, minor units; null without one. */
  readonly stated: number | null;
  /** By row and column of the sheet, "9 2". */
  readonly formulas: Readonly<Record<string, string>>;
}

type Row = readonly CellValue[];

interface Columns {
  readonly header: readonly Row[];
  readonly words: number;
  /** Positions whose sum is the amount. */
  readonly amounts: readonly number[];
}

const HEADERS: readonly Columns[] = [
  { header: [["Item", "Amount"]], words: 0, amounts: [1] },
  { header: [["Line", "FY26 budget"]], words: 0, amounts: [1] },
  { header: [["Line item", "Vendor", "Budget 2026"]], words: 1, amounts: [2] },
  { header: [["Position", "Vendor", "Owner", "Amount (EUR)"]], words: 2, amounts: [3] },
  { header: [["Line", "Vendor", "Q1", "Q2", "Q3", "Q4"]], words: 1, amounts: [2, 3, 4, 5] },
  {
    header: [
      ["", "", 2026, "", "", ""],
      ["Line", "Vendor", "Q1", "Q2", "Q3", "Q4"],
    ],
    words: 1,
    amounts: [2, 3, 4, 5],
  },
  {
    header: [
      ["Item", "Plan", "", "Actual", ""],
      ["", "H1", "H2", "H1", "H2"],
    ],
    words: 0,
    amounts: [1, 2],
  },
  {
    header: [
      ["", "", "2025", "", "2026", ""],
      ["Line", "Owner", "Plan", "Actual", "Plan", "Actual"],
    ],
    words: 1,
    amounts: [4],
  },
  {
    header: [
      ["Cost", "Cost", "Budget", "", "", ""],
      ["item", "type", "Q1", "Q2", "Q3", "Q4"],
    ],
    words: 1,
    amounts: [2, 3, 4, 5],
  },
  {
    header: [
      ["Item", "Vendor", "FY26", ""],
      ["", "", "Budget", "Notes"],
    ],
    words: 1,
    amounts: [2],
  },
  { header: [["", "Budget 2026"]], words: 0, amounts: [1] },
  { header: [["", "Vendor", "Q1", "Q2"]], words: 1, amounts: [2, 3] },
  { header: [["Line", "Cost type", "Category", "Annual cost"]], words: 2, amounts: [3] },
];

const SECTIONS = ["Infrastructure", "Models", "Integration", "Governance"] as const;
const THINGS = ["GPU", "Chat", "Search", "ETL", "Storage", "Review", "Audit", "Voice"] as const;
const WORDS = ["CoreCloud", "Modelmaker", "Ann Lee", "Bob Ray", "Datawell"] as const;

const layout = fc.record({
  columns: fc.constantFrom(...HEADERS),
  down: fc.nat(3),
  right: fc.nat(3),
  titles: fc.constantFrom<readonly Row[]>(
    [],
    [["AI budget 2026"]],
    [["AI costs"], ["in EUR"]],
    [["Prepared by finance"], ["2026"], ["all amounts without tax"]],
    [["AI spend"], ["Prepared by", "Ann Lee"], ["Version", 3]],
    [["Status", "draft"], [2026]]
  ),
  hasGapBelowTitle: fc.boolean(),
  sections: fc.array(fc.array(fc.integer({ min: 100_001, max: 9_999_999 }), MANY()), {
    minLength: 1,
    maxLength: 4,
  }),
  hasHeadings: fc.boolean(),
  blanks: fc.nat(2),
  repeated: fc.constantFrom("no", "same", "with the section's name" as const),
  indent: fc.constantFrom("", "  "),
  subtotal: fc.constantFrom("none", "word", "named", "group below", "group above" as const),
  total: fc.constantFrom("none", "below", "after a blank row", "above" as const),
  totalName: fc.constantFrom(
    "Total",
    "Grand total",
    "Total AI budget 2026",
    "AI budget total",
    "Overall"
  ),
  beside: fc.constantFrom<readonly Row[]>(
    [],
    [
      ["Topic", "Remark"],
      ["Prices", "without tax"],
      ["Scope", "group"],
    ],
    [
      ["Currency", "Rate"],
      ["USD", 1.08],
      ["CHF", 0.95],
    ]
  ),
  below: fc.constantFrom<readonly Row[]>(
    [],
    [["Notes"], ["FX rate", "", 1.08]],
    [["Prices without tax"]],
    [["Assumptions:"], ["Seats", 30], ["Price per seat", "", 12]],
    [
      ["Vendor", "Owner", "Go-live date"],
      ["CoreCloud", "Ann Lee", 46_000],
    ],
    [
      ["Item", "Utilisation"],
      ["GPU", 0.4],
    ]
  ),
  /** How totals and sub-totals came to be: typed, or formulas, to whole thousands or not. */
  sums: fc.constantFrom("typed", "formulas", "rounded formulas" as const),
  noise: fc.constantFrom<CellValue>("", 46_000, "Draft", "see finance", 12.5),
});

function MANY() {
  return { minLength: 1, maxLength: 12 };
}

type Layout = typeof layout extends fc.Arbitrary<infer Made> ? Made : never;

export const plantedSheets: fc.Arbitrary<PlantedSheet> = layout.map(planted);

function planted(made: Layout): PlantedSheet {
  const { columns, sections } = made;
  const sheet: CellValue[][] = [];
  const names: string[] = [];
  const rows: number[] = [];
  const amounts: number[] = [];
  const put = (row: Row) =>
    sheet.push([...Array.from({ length: made.right }, (): CellValue => ""), ...row]);
  const width = columns.header[0]!.length;
  const row = (name: string, words: readonly string[], money: readonly number[]): Row => {
    const cells: CellValue[] = Array.from({ length: width }, () => "");
    cells[0] = name;
    words.forEach((word, at) => (cells[1 + at] = word));
    columns.amounts.forEach((column, at) => (cells[column] = money[at]! / 100));
    return cells;
  };
  const split = (amount: number): number[] => {
    const part = Math.floor(amount / columns.amounts.length);
    return columns.amounts.map((_, at) =>
      at === 0 ? amount - part * (columns.amounts.length - 1) : part
    );
  };
  const sumOf = (list: readonly number[]) => list.reduce((sum, amount) => sum + amount, 0);
  const byFormula = made.sums !== "typed";
  const step = made.sums === "rounded formulas" ? 100_000 : 1;
  /** A column each; the amounts of a line need not be whole parts of its sum. */
  const added = (list: readonly number[]): number[] =>
    columns.amounts.map((_, at) => {
      const sum = sumOf(list.map((amount) => split(amount)[at]!));
      return Math.round(sum / step) * step;
    });
  /** Rows that each sum adds up, in runs. */
  const sums: {
    readonly row: number;
    readonly of: () => readonly (readonly [number, number])[];
  }[] = [];
  const lineRows: [number, number][] = [];
  const subtotalRows: number[] = [];
  const linesOf = () =>
    subtotalRows.length > 0 ? subtotalRows.map((at) => [at, at] as const) : lineRows;
  const total = sumOf(sections.flat());
  // A group's name with a sum is told from a line only beside lines with other words, and only above two of them.
  const canGroup =
    byFormula || (columns.words > 0 && sections.every((section) => section.length > 1));
  const subtotal = made.subtotal.startsWith("group") && !canGroup ? "word" : made.subtotal;

  // A total without the name of one is told by three lines or more, and not from the only section's own.
  const lines = sections.flat().length;
  const isTold =
    byFormula ||
    made.totalName !== "Overall" ||
    (lines > 2 && (subtotal === "none" || sections.length > 1));
  const totalName = isTold ? made.totalName : "Total";
  for (let blank = 0; blank < made.down; blank++) put([]);
  for (const title of made.titles) put(title);
  if (made.titles.length > 0 && made.hasGapBelowTitle) put([]);
  const top = sheet.length;
  for (const header of columns.header) put(header);
  if (made.total === "above" && subtotal !== "word") {
    sums.push({ row: sheet.length, of: linesOf });
    put(row(totalName, [], added(sections.flat())));
  }
  sections.forEach((section, at) => {
    const heading = SECTIONS[at]!;
    const isFirst = at === 0;
    if (!isFirst) for (let blank = 0; blank < made.blanks; blank++) put([]);
    if (made.hasHeadings && subtotal !== "group above") put([heading]);
    if (!isFirst && made.repeated !== "no") {
      const isNamed = made.repeated !== "same" && columns.header.length === 1;
      for (const header of columns.header)
        put(isNamed ? [`${heading} part`, ...header.slice(1)] : header);
    }
    const subtotalOf = (name: string) => {
      subtotalRows.push(sheet.length);
      sums.push({ row: sheet.length, of: () => [lineRows[at]!] });
      put(row(name, [], added(section)));
    };
    if (subtotal === "group above") subtotalOf(heading);
    lineRows.push([sheet.length, sheet.length + section.length - 1]);
    section.forEach((amount, index) => {
      const name = `${THINGS[(at * 3 + index) % THINGS.length]!} ${at}.${index}`;
      const words = Array.from(
        { length: columns.words },
        (_, word) => WORDS[(index + word * 2) % WORDS.length]!
      );
      rows.push(sheet.length);
      names.push(name);
      amounts.push(amount);
      put(row(made.indent + name, words, split(amount)));
    });
    if (subtotal === "word") subtotalOf("Subtotal");
    if (subtotal === "named") subtotalOf(`Total ${heading.toLowerCase()}`);
    if (subtotal === "group below") subtotalOf(heading);
  });
  const isBelow = made.total === "below" || made.total === "after a blank row";
  if (made.total === "after a blank row") put([]);
  if (isBelow) {
    sums.push({ row: sheet.length, of: linesOf });
    put(row(totalName, [], added(sections.flat())));
  }
  if (made.below.length > 0) put([]);
  for (const note of made.below) put(note);
  for (let blank = 0; blank < 6; blank++) put([]);
  put(["", made.noise]);

  made.beside.forEach((cells, down) => {
    const own = sheet[top + columns.header.length - 1 + down]!;
    const from = made.right + width + 1;
    while (own.length < from) own.push("");
    own.push(...cells);
  });
  const formulas = byFormula
    ? sums.flatMap(({ row: at, of }) =>
        columns.amounts.map((column) => {
          const letters = columnLetters(made.right + column);
          const runs = of().map(
            ([first, last]) => `SUM(${letters}${first + 1}:${letters}${last + 1})`
          );
          const sum = runs.join("+");
          return [`${at} ${made.right + column}`, step > 1 ? `=ROUND(${sum},-3)` : `=${sum}`];
        })
      )
    : [];
  return {
    cells: sheet,
    names,
    rows,
    amounts,
    total,
    stated: isBelow && step === 1 ? total : null,
    formulas: Object.fromEntries(formulas) as Record<string, string>,
  };
}
