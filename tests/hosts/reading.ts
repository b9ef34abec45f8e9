import { aWorkplace, codeOf, type BookMaker } from "./host-contract";

export function readsAsExcel(make: BookMaker): void {
  test("lists the tables with their sheets", async () => {
    await aWorkplace(make);
    const listed = await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name,items/showTotals,items/worksheet/name,count");
      await context.sync();
      return tables.items.map((table) => [table.name, table.showTotals, table.worksheet.name]);
    });
    expect(listed).toEqual([["Lines", false, "Budget"]]);
  });

  test("reads header and body of a table, with the type of every value", async () => {
    await aWorkplace(make);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Lines");
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("values,valueTypes,address,rowCount,text");
      await context.sync();
      expect(header.values).toEqual([["Line", "Amount", "Owner"]]);
      expect(body.address).toBe("Budget!A2:C4");
      expect(body.rowCount).toBe(3);
      expect(body.values.map((row) => row[1])).toEqual([1200.5, "", "#N/A"]);
      expect(body.valueTypes.map((row) => row[1])).toEqual(["Double", "Empty", "Error"]);
      expect(body.text[2]).toEqual(["Training", "#N/A", "TRUE"]);
    });
  });

  test("finds a range again in a later request, and is told when it is no longer needed", async () => {
    const { host } = await aWorkplace(make);
    const value = await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Lines").getDataBodyRange().load("address");
      await context.sync();
      const cell = body.getCell(0, 0).load("values");
      await context.sync();
      return cell.values;
    });
    expect(value).toEqual([["Model hosting"]]);
    expect(host.trackedRanges).toBe(0);
  });

  test("gives null objects for what is not there", async () => {
    await aWorkplace(make);
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const noSheet = worksheets.getItemOrNullObject("Nowhere").load("name");
      const sheet = worksheets.getItemOrNullObject("budget").load("name");
      const noTable = tables.getItemOrNullObject("Nothing").load("name");
      const unused = worksheets.getItem("Empty").getUsedRangeOrNullObject(true).load("address");
      const used = worksheets.getItem("Budget").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([noSheet, sheet, noTable, unused, used].map((object) => object.isNullObject)).toEqual([
        true,
        false,
        true,
        true,
        false,
      ]);
      expect(sheet.name).toBe("Budget");
      expect(used.address).toBe("Budget!A1:C4");
    });
  });

  test("moves from a range to its neighbours", async () => {
    await aWorkplace(make);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Budget").getRange("B2:C3");
      const reached = [
        range.getOffsetRange(1, 0),
        range.getResizedRange(1, -1),
        range.getLastCell(),
        range.getEntireColumn(),
        range.getIntersectionOrNullObject("A1:B9"),
        range.getBoundingRect("A1"),
      ].map((neighbour) => neighbour.load("address"));
      await context.sync();
      expect(reached.map(({ address }) => address)).toEqual([
        "Budget!B3:C4",
        "Budget!B2:B4",
        "Budget!C3",
        "Budget!B1:C1048576",
        "Budget!B2:B3",
        "Budget!A1:C3",
      ]);
    });
  });

  test("knows sheets by visibility, protection and place, and the culture of the workbook", async () => {
    await aWorkplace(make);
    await Excel.run(async (context) => {
      const { worksheets, application } = context.workbook;
      worksheets.load({
        name: true,
        visibility: true,
        position: true,
        protection: { protected: true },
      });
      application.load({
        decimalSeparator: true,
        thousandsSeparator: true,
        cultureInfo: { name: true },
      });
      await context.sync();
      const locked = worksheets.items[2]!;
      expect([
        locked.name,
        locked.visibility,
        locked.position,
        locked.protection.protected,
      ]).toEqual(["Locked", "Visible", 2, true]);
      expect(worksheets.items[3]!.visibility).toBe("Hidden");
      expect(application.decimalSeparator + application.thousandsSeparator).toBe(".,");
      expect(application.cultureInfo.name).toBe("en-US");
    });
  });

  test("says what is missing with Excel's code, the place and the statement", async () => {
    await aWorkplace(make);
    const request = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
      await context.sync();
    });
    await expect(request).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test("refuses an answer of more than 5 MB", async () => {
    const { sheet } = await aWorkplace(make);
    const long = "x".repeat(1_000_000);
    sheet("Notes").write({ top: 0, left: 0, bottom: 5, right: 0 }, Array(6).fill([long]));
    const request = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("A1:A6").load("values");
      await context.sync();
    });
    expect(await codeOf(request)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("has the settings of the document at hand", async () => {
    const { host } = await aWorkplace(make);
    Office.context.document.settings.set("profile", { name: "Growing" });
    await new Promise<void>((resolve) =>
      Office.context.document.settings.saveAsync(() => resolve())
    );
    expect(host.settings.get("profile")).toBe('{"name":"Growing"}');
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("profile").load("value");
      await context.sync();
      expect(setting.value).toEqual({ name: "Growing" });
    });
  });

  test("declares ExcelApi 1.15, and the library refuses what came later", async () => {
    await aWorkplace(make);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    const later = Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(async () => undefined);
      await context.sync();
    });
    expect(await codeOf(later)).toBe("ApiNotFound");
  });
}
