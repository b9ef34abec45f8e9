import type { WriteSheet } from "hucre";
import { quartersOf, type SampleLine } from "./budget-line";
import { Cells, formatted, HEADER, HEADING, MONEY, PERCENT, SUBTITLE, TITLE, TOTAL } from "./looks";

/** Sums over the Budget table, as a finance team would keep them; every formula carries its result. */
export function summarySheet(lines: readonly SampleLine[]): WriteSheet {
  const cells = new Cells();
  cells.put(0, 0, "Summary", TITLE);
  cells.put(1, 0, "Follows the Budget table; amounts in EUR.", SUBTITLE);
  let row = putBlock(cells, 3, "By cost type", "Cost type", lines, ({ costType }) => costType);
  row = putBlock(cells, row, "By stage", "Stage", lines, ({ stage }) => stage);
  row = putBlock(cells, row, "By team", "Team", lines, ({ team }) => team);
  putQuarters(cells, row, lines);
  return {
    name: "Summary",
    rows: cells.rows,
    cells: cells.map,
    columns: [{ width: 30 }, { width: 15 }, { width: 10 }],
    view: { showGridLines: false },
  };
}

/** Returns the row where the next block starts. */
function putBlock(
  cells: Cells,
  top: number,
  title: string,
  column: "Cost type" | "Stage" | "Team",
  lines: readonly SampleLine[],
  keyOf: (line: SampleLine) => string
): number {
  const keys = [...new Set(lines.map(keyOf))].filter((key) => key !== "").sort();
  const first = top + 3;
  const totalRow = first + keys.length;
  const all = yearOf(lines);
  cells.put(top, 0, title, HEADING);
  [column, "FY26", "Share"].forEach((header, at) => cells.put(top + 1, at, header, HEADER));
  keys.forEach((key, index) => {
    const row = top + 2 + index;
    const amount = yearOf(lines.filter((line) => keyOf(line) === key));
    cells.put(row, 0, key);
    cells.compute(
      row,
      1,
      `SUMIFS(Budget[FY26],Budget[${column}],A${row + 1})`,
      amount,
      formatted(MONEY)
    );
    cells.compute(row, 2, `B${row + 1}/SUM(Budget[FY26])`, amount / all, formatted(PERCENT));
  });
  const listed = yearOf(lines.filter((line) => keyOf(line) !== ""));
  cells.put(totalRow - 1, 0, "Total", TOTAL);
  cells.compute(totalRow - 1, 1, `SUM(B${first}:B${totalRow - 1})`, listed, {
    ...TOTAL,
    numFmt: MONEY,
  });
  cells.compute(totalRow - 1, 2, `B${totalRow}/SUM(Budget[FY26])`, listed / all, {
    ...TOTAL,
    numFmt: PERCENT,
  });
  return totalRow + 1;
}

function putQuarters(cells: Cells, top: number, lines: readonly SampleLine[]): void {
  cells.put(top, 0, "By quarter", HEADING);
  ["Quarter", "FY26", "Share"].forEach((header, at) => cells.put(top + 1, at, header, HEADER));
  const all = yearOf(lines);
  ["Q1", "Q2", "Q3", "Q4"].forEach((quarter, index) => {
    const row = top + 2 + index;
    const amount = lines.reduce((sum, line) => sum + (quartersOf(line)[index] ?? 0), 0);
    cells.put(row, 0, quarter);
    cells.compute(row, 1, `SUM(Budget[${quarter}])`, amount, formatted(MONEY));
    cells.compute(row, 2, `B${row + 1}/SUM(Budget[FY26])`, amount / all, formatted(PERCENT));
  });
}

function yearOf(lines: readonly SampleLine[]): number {
  return lines.reduce((sum, { year }) => sum + (year ?? 0), 0);
}
