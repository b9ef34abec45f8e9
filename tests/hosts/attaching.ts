import { aWorkplace, codeOf, rect, type BookMaker } from "./host-contract";

export function attachesAsExcel(make: BookMaker): void {
  test("a new conditional format over text becomes the first, with colours and a mark", async () => {
    const { sheet } = await aWorkplace(make);
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets
        .getItem("Budget")
        .getRange("A2:A4");
      for (const [text, fill] of [
        ["Serious", "#fff4ce"],
        ["Critical", "#FDE7E9"],
      ] as const) {
        const { textComparison } = conditionalFormats.add("ContainsText");
        textComparison.format.fill.color = fill;
        textComparison.format.font.color = "#A4262C";
        textComparison.format.numberFormat = '"▲ "@';
        textComparison.rule = { operator: "BeginsWith", text };
      }
      await context.sync();
    });
    const look = { color: "#A4262C", numberFormat: '"▲ "@', rect: rect("A2:A4") };
    expect(sheet("Budget").attached.rules()).toEqual([
      { id: expect.any(String), begins: "Critical", fill: "#FDE7E9", ...look },
      { id: expect.any(String), begins: "Serious", fill: "#FFF4CE", ...look },
    ]);
  });

  test("conditional formats are listed where they overlap the range, others as what they are", async () => {
    const { sheet } = await aWorkplace(make);
    const look = { fill: null, color: "#FF0000", numberFormat: null };
    const { attached } = sheet("Budget");
    attached.addRule({ rect: rect("B2:B4"), begins: null, ...look });
    attached.addRule({ rect: rect("A2:A4"), begins: "OK", ...look });
    attached.addRule({ rect: rect("A9"), begins: "Far", ...look });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Budget").getRange("A1:C3");
      const { conditionalFormats } = range;
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      await context.sync();
      const told = conditionalFormats.items.map((format) => {
        const text = format.textComparisonOrNullObject.load("rule,format/font/color");
        return { format, text, at: format.getRange().load("address") };
      });
      await context.sync();
      expect(
        told.map(({ format, text, at }) => [
          format.type,
          format.priority,
          at.address,
          text.isNullObject ? null : text.rule.text,
        ])
      ).toEqual([
        ["ContainsText", 1, "Budget!A2:A4", "OK"],
        ["Custom", 2, "Budget!B2:B4", null],
      ]);
      told[0]!.format.delete();
      await context.sync();
      range.conditionalFormats.clearAll();
      await context.sync();
    });
    expect(attached.rules().map(({ begins }) => begins)).toEqual(["Far"]);
  });

  test("a link leads to a place, shows its text in the first cell, and is read back", async () => {
    const { sheet, cells } = await aWorkplace(make);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Notes").getRange("A1");
      cell.hyperlink = {
        documentReference: "Budget!B2",
        screenTip: "Go to Budget!B2",
        textToDisplay: "The amount",
      };
      cell.load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toEqual({
        documentReference: "Budget!B2",
        screenTip: "Go to Budget!B2",
        textToDisplay: "The amount",
      });
      cell.clear("Hyperlinks");
      await context.sync();
    });
    expect(cells("Notes!A1")).toEqual([["The amount"]]);
    expect(sheet("Notes").attached.links()).toEqual([]);
  });

  test("a link's text is read like any other: one that looks like a formula becomes one", async () => {
    const { sheet } = await aWorkplace(make);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Notes").getRange("A1");
      cell.hyperlink = { documentReference: "Budget!B2", textToDisplay: "=1+1" };
      await context.sync();
    });
    expect(sheet("Notes").formulas(rect("A1"))).toEqual([["=1+1"]]);
  });

  test("comments are added, found by cell, told with their answers and taken away", async () => {
    const { sheet } = await aWorkplace(make, {
      comments: { "Budget!C2": "Is this right?", "Notes!A1": "Old" },
      answered: ["Budget!C2"],
    });
    await Excel.run(async (context) => {
      const { comments, worksheets } = context.workbook;
      comments.add("Budget!B2", "200 EUR over the band");
      const own = worksheets.getItem("Budget").comments.load("items/content,items/authorName");
      const found = comments.getItemByCell("Notes!A1").load("content");
      await context.sync();
      const replies = own.items.map((comment) => comment.replies.getCount());
      const places = own.items.map((comment) => comment.getLocation().load("address"));
      await context.sync();
      expect(found.content).toBe("Old");
      expect(own.items.map(({ content }, at) => [content, replies[at]!.value])).toEqual([
        ["Is this right?", 1],
        ["200 EUR over the band", 0],
      ]);
      expect(places.map(({ address }) => address)).toEqual(["Budget!C2", "Budget!B2"]);
      own.items[1]!.delete();
      found.delete();
      await context.sync();
    });
    expect(sheet("Budget").attached.comments()).toHaveLength(1);
    expect(sheet("Notes").attached.comments()).toEqual([]);
  });

  test("a comment stands on one cell, and on one that has none", async () => {
    await aWorkplace(make, { comments: { "Notes!A1": "Old" } });
    const adding = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.comments.add(address, "New");
        await context.sync();
      });
    expect(await codeOf(adding("Notes!A2:A3"))).toBe("InvalidArgument");
    expect(await codeOf(adding("Notes!A1"))).toBe("InvalidOperation");
  });

  test("a chart stands over its cells, with its title and the names of its series", async () => {
    const { sheet } = await aWorkplace(make);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const chart = worksheets
        .getItem("Notes")
        .charts.add("BarClustered", worksheets.getItem("Budget").getRange("A1:C4"), "Columns");
      chart.title.text = "Shares";
      chart.setPosition("C2", "H12");
      chart.load("name,left,top,width,height");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Amount", "Owner"]);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([96, 15, 288, 165]);
    });
    expect(sheet("Notes").attached.charts()).toMatchObject([
      {
        kind: "BarClustered",
        title: "Shares",
        data: { sheet: "Budget", rect: rect("A1:C4") },
        at: rect("C2:H12"),
      },
    ]);
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Notes");
      charts.load("items/name");
      await context.sync();
      charts.items[0]!.delete();
      await context.sync();
    });
    expect(sheet("Notes").attached.charts()).toEqual([]);
  });

  test("what stands on the cells of a table column goes with it, what stands right of it moves along", async () => {
    const { sheet } = await aWorkplace(make, {
      comments: { "Budget!B2": "goes", "Budget!C2": "moves", "Budget!A2": "stays" },
    });
    const { attached } = sheet("Budget");
    const look = { fill: "#FDE7E9", color: null, numberFormat: null };
    attached.addRule({ rect: rect("B2:B4"), begins: "goes", ...look });
    attached.addRule({ rect: rect("C2:C4"), begins: "moves", ...look });
    attached.addRule({ rect: rect("A2:C4"), begins: "shrinks", ...look });
    attached.setLink(1, 2, { place: "Notes!A1", web: null, tip: "" });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Lines").columns.getItem("Amount").delete();
      await context.sync();
    });
    expect(attached.rules().map(({ begins, rect: at }) => [begins, at])).toEqual([
      ["shrinks", rect("A2:B4")],
      ["moves", rect("B2:B4")],
    ]);
    expect(attached.comments().map(({ text, column }) => [text, column])).toEqual([
      ["moves", 1],
      ["stays", 0],
    ]);
    expect(attached.links()).toMatchObject([{ row: 1, column: 1 }]);
  });

  test("clearing cells takes their conditional formats and links, and leaves comments", async () => {
    const { sheet } = await aWorkplace(make, { comments: { "Budget!B3": "stays" } });
    const { attached } = sheet("Budget");
    const look = { fill: "#FDE7E9", color: null, numberFormat: null };
    attached.addRule({ rect: rect("A2:C4"), begins: "OK", ...look });
    attached.setLink(2, 1, { place: "Notes!A1", web: null, tip: "" });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Budget").getRange("B3");
      cell.clear("Contents");
      await context.sync();
      expect(attached.rules()).toHaveLength(1);
      cell.clear();
      await context.sync();
    });
    expect(attached.rules().map(({ rect: at }) => at)).toEqual([
      rect("A2:C2"),
      rect("A3"),
      rect("C3"),
      rect("A4:C4"),
    ]);
    expect(attached.links()).toEqual([]);
    expect(attached.comments()).toHaveLength(1);
  });
}
