import { aWorkplace, codeOf, type BookMaker } from "./host-contract";

export function keepsSheetsAndTablesAsExcel(make: BookMaker): void {
  test("adds a sheet, uses it afterwards, moves it and takes it away", async () => {
    const { book, cells } = await aWorkplace(make);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Review");
      sheet.load("name,position");
      await context.sync();
      expect(sheet.position).toBe(5);
      sheet.getRange("A1").values = [["Findings"]];
      sheet.position = 1;
      await context.sync();
      expect(book.sheets.map(({ name }) => name).slice(0, 2)).toEqual(["Budget", "Review"]);
      expect(cells("Review!A1")).toEqual([["Findings"]]);
      sheet.delete();
      await context.sync();
    });
    expect(book.sheets).toHaveLength(5);
  });

  test("does nothing with a sheet that is not there, if asked for a null object", async () => {
    const { book } = await aWorkplace(make);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Nowhere").delete();
      await context.sync();
    });
    expect(book.sheets).toHaveLength(5);
  });

  test("makes a table of cells and names it", async () => {
    const { book } = await aWorkplace(make);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("B1:C2").values = [
        ["Key", ""],
        ["a", 1],
      ];
      const table = context.workbook.tables.add("Notes!B1:C2", true);
      table.name = "Journal";
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Key", "Column2"]);
    });
    expect(book.tables.map(({ name, rect }) => [name, rect.left])).toContainEqual(["Journal", 1]);
  });

  test("adds a column to a table and takes another away with its cells", async () => {
    const { book, cells } = await aWorkplace(make);
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Lines");
      columns.add(undefined, [["Status"], ["ok"], ["ok"], ["look"]]);
      const named = columns.add(undefined, undefined, "Suggested").load("name,index");
      await context.sync();
      expect([named.name, named.index]).toEqual(["Suggested", 4]);
      expect(book.tables[0]!.rect.right).toBe(4);
      columns.getItem("Amount").delete();
      await context.sync();
    });
    expect(cells("Budget!A1:E2")).toEqual([
      ["Line", "Owner", "Status", "Suggested", ""],
      ["Model hosting", "Ada", "ok", "", ""],
    ]);
    expect(book.tables[0]!.rect.right).toBe(3);
  });

  test("refuses a column where cells beside the table are in use, and a table over another", async () => {
    const { sheet } = await aWorkplace(make);
    sheet("Budget").write({ top: 2, left: 3, bottom: 2, right: 3 }, [["mine"]]);
    const column = Excel.run(async (context) => {
      context.workbook.tables.getItem("Lines").columns.add(undefined, undefined, "Status");
      await context.sync();
    });
    expect(await codeOf(column)).toBe("InsertDeleteConflict");
    const table = Excel.run(async (context) => {
      context.workbook.tables.add("Budget!C1:D3", true);
      await context.sync();
    });
    expect(await codeOf(table)).toBe("InvalidOperation");
  });

  test("selects cells on the sheet it is told to show", async () => {
    const { book } = await aWorkplace(make);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("B3:C4").select();
      await context.sync();
    });
    expect(book.activeSheet.name).toBe("Notes");
    expect(book.selection).toEqual({ top: 2, left: 1, bottom: 3, right: 2 });
  });
}
