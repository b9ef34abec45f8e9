import { bookOf } from "../../src/embedded/host/array-book";
import type { CellValue } from "../../src/workbook/survey";
import { attachesAsExcel } from "./attaching";
import { tellsChangesAsExcel } from "./events";
import { guardsAsExcel } from "./guarding";
import { rect } from "./host-contract";
import { readsAsExcel } from "./reading";
import { keepsSheetsAndTablesAsExcel } from "./sheets-and-tables";
import { writesAsExcel } from "./writing";

describe("the embedded Excel over a workbook in memory", () => {
  readsAsExcel(bookOf);
  writesAsExcel(bookOf);
  keepsSheetsAndTablesAsExcel(bookOf);
  attachesAsExcel(bookOf);
  guardsAsExcel(bookOf);
  tellsChangesAsExcel(bookOf);
});

describe("a table of a workbook whose tables grow", () => {
  const cells: CellValue[][] = [
    ["Line", "Amount"],
    ["Model hosting", 100],
  ];
  const grown = (tablesGrow: boolean, address: string, values: CellValue[][]) => {
    const book = bookOf({ Budget: cells }, { tables: { Lines: "Budget!A1:B2" }, tablesGrow });
    book.sheets[0]!.write(rect(address), values);
    return book.tables[0]!.rect.bottom;
  };

  test.each<[string, string, CellValue[][], number]>([
    [
      "filled rows right below join it",
      "A3:B4",
      [
        ["Pilot", 5],
        ["", 6],
      ],
      3,
    ],
    [
      "rows behind a blank one do not",
      "A3:B5",
      [
        ["Pilot", 5],
        ["", ""],
        ["Late", 7],
      ],
      2,
    ],
    ["rows further below do not", "A4:B4", [["Pilot", 5]], 1],
    ["columns beside it do not", "C2:C3", [["a"], ["b"]], 1],
    ["blank cells do not", "A3", [[""]], 1],
  ])("%s", (_what, address, values, bottom) => {
    expect(grown(true, address, values)).toBe(bottom);
    expect(grown(false, address, values)).toBe(1);
  });
});
