import { aWorkplace, codeOf, rect, type BookMaker } from "./host-contract";

export function writesAsExcel(make: BookMaker): void {
  test("writes values: null leaves a cell, an empty text blanks it, an apostrophe makes text", async () => {
    const { cells, sheet } = await aWorkplace(make);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Budget").getRange("A2:C3");
      range.values = [
        [null, "", "'=1+1"],
        ["'007", "12", "=B2*2"],
      ];
      await context.sync();
    });
    expect(cells("Budget!A2:C3")).toEqual([
      ["Model hosting", "", "=1+1"],
      ["007", 12, expect.anything()],
    ]);
    expect(sheet("Budget").formulas(rect("C3"))).toEqual([["=B2*2"]]);
  });

  test("takes a large array in one request, which the library cuts into pieces", async () => {
    const { host, cells } = await aWorkplace(make);
    const rows = Array.from({ length: 4_000 }, (_, index) => [index, `line ${index}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("B1:C4000").values = rows;
      await context.sync();
      expect(host.statistics.syncs).toBe(1);
    });
    expect(cells("Notes!B3999:C4000")).toEqual(rows.slice(-2));
  });

  test("refuses a request of more than 5 MB before it does anything", async () => {
    const { cells } = await aWorkplace(make);
    const request = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Notes").getRange("A1:A6");
      range.values = Array(6).fill(["x".repeat(1_000_000)]);
      await context.sync();
    });
    expect(await codeOf(request)).toBe("RequestPayloadSizeLimitExceeded");
    expect(cells("Notes!A1")).toEqual([["Note"]]);
  });

  test.each<[string, (sheets: Excel.WorksheetCollection) => void, string]>([
    [
      "an array of another shape",
      (sheets) => (sheets.getItem("Notes").getRange("A1:B1").values = [[1]]),
      "InvalidArgument",
    ],
    [
      "a cell of a protected sheet",
      (sheets) => (sheets.getItem("Locked").getRange("A1").values = [[1]]),
      "AccessDenied",
    ],
    [
      "the look of a protected sheet",
      (sheets) => (sheets.getItem("Locked").getRange("A1").format.font.bold = true),
      "AccessDenied",
    ],
    [
      "an address that is none",
      (sheets) => void sheets.getItem("Notes").getRange("A0").select(),
      "InvalidArgument",
    ],
    ["a sheet name that is taken", (sheets) => void sheets.add("notes"), "ItemAlreadyExists"],
    ["a sheet name of 32 letters", (sheets) => void sheets.add("n".repeat(32)), "InvalidArgument"],
    ["a sheet name with a slash", (sheets) => void sheets.add("FY26/27"), "InvalidArgument"],
    [
      "a hidden sheet to be activated",
      (sheets) => sheets.getItem("Hidden").activate(),
      "InvalidOperation",
    ],
  ])("refuses %s", async (_what, act, code) => {
    await aWorkplace(make);
    const request = Excel.run(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    });
    expect(await codeOf(request)).toBe(code);
  });

  test("keeps what was done before the action that failed", async () => {
    const { cells } = await aWorkplace(make);
    const request = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Notes").getRange("A2").values = [["first"]];
      worksheets.getItem("Locked").getRange("A1").values = [["second"]];
      await context.sync();
    });
    expect(await codeOf(request)).toBe("AccessDenied");
    expect(cells("Notes!A2")).toEqual([["first"]]);
  });

  test("changes looks, widths and number formats, and shows numbers by them", async () => {
    const { sheet } = await aWorkplace(make);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Budget").getRange("B2:B3");
      range.numberFormat = [["#,##0.00"], ["0%"]];
      range.format.fill.color = "#FFC000";
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.verticalAlignment = "Top";
      range.format.columnWidth = 90;
      await context.sync();
      range.load("text,numberFormat");
      range.format.load({
        columnWidth: true,
        fill: { color: true },
        font: { bold: true, color: true },
      });
      await context.sync();
      expect(range.text).toEqual([["1,200.50"], [""]]);
      expect(range.numberFormat).toEqual([["#,##0.00"], ["0%"]]);
      expect(range.format.columnWidth).toBe(90);
      expect(range.format.fill.color).toBe("#FFC000");
      expect([range.format.font.bold, range.format.font.color]).toEqual([true, "#000000"]);
      range.format.fill.clear();
      await context.sync();
    });
    expect(sheet("Budget").columnWidth(1)).toBe(120);
    expect(sheet("Budget").look(rect("B2"))).toMatchObject({
      bold: true,
      wrap: true,
      vertical: "top",
      fill: null,
    });
  });

  test("clears contents and keeps formats, or clears both", async () => {
    const { sheet, cells } = await aWorkplace(make);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Budget").getRange("B2:C2");
      range.numberFormat = [["0.0", "0.0"]];
      range.getCell(0, 0).clear("Contents");
      range.getCell(0, 1).clear();
      await context.sync();
    });
    expect(cells("Budget!B2:C2")).toEqual([["", ""]]);
    expect(sheet("Budget").numberFormats(rect("B2:C2"))).toEqual([["0.0", "General"]]);
  });
}
