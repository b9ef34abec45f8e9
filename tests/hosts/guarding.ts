import { aWorkplace, codeOf, rect, type BookMaker } from "./host-contract";

type Act = (workbook: Excel.Workbook) => unknown;

function doing(act: Act): Promise<unknown> {
  return Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

export function guardsAsExcel(make: BookMaker): void {
  test("unlocked cells of a protected sheet can be written, locked ones and their looks cannot", async () => {
    const { cells } = await aWorkplace(make, {
      isProtected: ["Budget"],
      unlocked: ["Budget!B2:B4"],
    });
    const budget = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Budget");
    await doing((workbook) => (budget(workbook).getRange("B2").values = [[7]]));
    expect(cells("Budget!B2")).toEqual([[7]]);
    await doing((workbook) => budget(workbook).getRange("B3:B4").clear("Contents"));
    const refused: Act[] = [
      (workbook) => (budget(workbook).getRange("A2:B2").values = [["x", 8]]),
      (workbook) => (budget(workbook).getRange("B2").numberFormat = [["0%"]]),
      (workbook) => budget(workbook).getRange("B2").clear(),
      (workbook) => budget(workbook).getRange("B2").conditionalFormats.add("ContainsText"),
      (workbook) => (budget(workbook).getRange("B2").hyperlink = { documentReference: "Notes!A1" }),
      (workbook) => workbook.comments.add("Budget!B2", "New"),
      (workbook) => budget(workbook).charts.add("BarClustered", budget(workbook).getRange("A1:B2")),
      (workbook) => workbook.tables.getItem("Lines").columns.add(undefined, undefined, "Status"),
    ];
    for (const act of refused) expect(await codeOf(doing(act))).toBe("AccessDenied");
    expect(cells("Budget!A2:B2")).toEqual([["Model hosting", 7]]);
  });

  test("a protected structure refuses new, removed, moved and renamed sheets, and says so", async () => {
    const { book, cells } = await aWorkplace(make, {
      isStructureProtected: true,
      isReadOnly: true,
    });
    const refused: Act[] = [
      ({ worksheets }) => worksheets.add("Review"),
      ({ worksheets }) => worksheets.getItem("Notes").delete(),
      ({ worksheets }) => (worksheets.getItem("Notes").name = "Others"),
      ({ worksheets }) => (worksheets.getItem("Notes").position = 0),
    ];
    for (const act of refused) expect(await codeOf(doing(act))).toBe("AccessDenied");
    await doing(({ worksheets }) => (worksheets.getItem("Notes").getRange("A2").values = [["x"]]));
    expect(cells("Notes!A2")).toEqual([["x"]]);
    expect(book.sheets).toHaveLength(5);
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("readOnly,protection/protected");
      await context.sync();
      expect([workbook.readOnly, workbook.protection.protected]).toEqual([true, true]);
    });
  });

  test("of merged cells only the first takes a value", async () => {
    const { cells } = await aWorkplace(make, { merges: ["Notes!A2:B3"] });
    await doing(({ worksheets }) => {
      worksheets.getItem("Notes").getRange("A2:C3").values = [
        ["first", "lost", "beside"],
        ["lost", "lost", "below"],
      ];
    });
    expect(cells("Notes!A2:C3")).toEqual([
      ["first", "", "beside"],
      ["", "", "below"],
    ]);
  });

  test("merged areas are told where their first cell lies in the range", async () => {
    await aWorkplace(make, { merges: ["Notes!A2:B3", "Notes!D1:D2"] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notes");
      const both = sheet.getRange("A1:F6").getMergedAreasOrNullObject();
      both.load("address,areas/items/address");
      const cut = sheet.getRange("B2:C5").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(both.areas.items.map(({ address }) => address)).toEqual([
        "Notes!A2:B3",
        "Notes!D1:D2",
      ]);
      expect(both.address).toBe("Notes!A2:B3,Notes!D1:D2");
      expect(cut.isNullObject).toBe(true);
    });
  });

  test("a write across a filter lands in the rows that are shown, in other rows than meant", async () => {
    const { cells } = await aWorkplace(make, {
      isFiltered: ["Budget"],
      hiddenRows: ["Budget!A3"],
    });
    await doing(({ worksheets }) => {
      worksheets.getItem("Budget").getRange("C2:C4").values = [["one"], ["two"], ["three"]];
    });
    expect(cells("Budget!C2:C4")).toEqual([["one"], ["Ben"], ["two"]]);
  });

  test("rows hidden by hand take what they are given", async () => {
    const { cells } = await aWorkplace(make, { hiddenRows: ["Budget!A3"] });
    await doing(({ worksheets }) => {
      worksheets.getItem("Budget").getRange("C2:C4").values = [["one"], ["two"], ["three"]];
    });
    expect(cells("Budget!C2:C4")).toEqual([["one"], ["two"], ["three"]]);
  });

  test("part of an array formula cannot be written, all of it can", async () => {
    const { cells } = await aWorkplace(make, { arrays: ["Notes!A1:A3"] });
    const writing = (address: string, values: unknown[][]) =>
      doing(({ worksheets }) => (worksheets.getItem("Notes").getRange(address).values = values));
    expect(await codeOf(writing("A2", [["x"]]))).toBe("InvalidOperation");
    await writing("A1:A3", [["a"], ["b"], ["c"]]);
    await writing("A2", [["x"]]);
    expect(cells("Notes!A1:A3")).toEqual([["a"], ["x"], ["c"]]);
  });

  test("says of a range what is so for all its cells, and null where they differ", async () => {
    await aWorkplace(make, {
      unlocked: ["Budget!B2:B4"],
      hiddenRows: ["Budget!A3:A4"],
      hiddenColumns: ["Budget!C1"],
      arrays: ["Budget!A2:A3"],
      isFiltered: ["Notes"],
    });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Budget");
      const ranges = ["A2:C4", "B3:B4", "C3:C4", "A2:A3"].map((address) => sheet.getRange(address));
      for (const range of ranges) {
        range.load("rowHidden,columnHidden,savedAsArray,hasSpill");
        range.format.protection.load("locked");
      }
      worksheets.load("items/autoFilter/isDataFiltered");
      const spill = sheet.getRange("A2").getSpillParentOrNullObject().load("address");
      await context.sync();
      expect(
        ranges.map(({ rowHidden, columnHidden, savedAsArray, hasSpill, format }) => [
          rowHidden,
          columnHidden,
          savedAsArray,
          hasSpill,
          format.protection.locked,
        ])
      ).toEqual([
        [null, null, null, false, null],
        [true, false, false, false, false],
        [true, true, false, false, true],
        [null, false, true, false, true],
      ]);
      expect(worksheets.items.map(({ autoFilter }) => autoFilter.isDataFiltered)).toEqual([
        false,
        true,
        false,
        false,
        false,
      ]);
      expect(spill.isNullObject).toBe(true);
    });
  });

  test.each(["=1+1", "+1+A1", "-1-A1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n@A1"])(
    "text that begins like a formula becomes one, unless it is marked as text: %j",
    async (text) => {
      const { cells, sheet } = await aWorkplace(make);
      await doing(({ worksheets }) => {
        worksheets.getItem("Notes").getRange("A2:A3").values = [[text], [`'${text}`]];
      });
      expect(String(sheet("Notes").formulas(rect("A2"))[0]![0])).toMatch(/^=/);
      expect(cells("Notes!A3")).toEqual([[text]]);
      expect(sheet("Notes").formulas(rect("A3"))).toEqual([[text]]);
    }
  );

  test("while a cell is edited, requests that asked to wait do so, others fail", async () => {
    const { host, cells } = await aWorkplace(make);
    host.beginCellEdit();
    const write = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Notes").getRange("A2").values = [["late"]];
      await context.sync();
    };
    expect(await codeOf(Excel.run(write))).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, write);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cells("Notes!A2")).toEqual([[""]]);
    host.endCellEdit();
    await waiting;
    expect(cells("Notes!A2")).toEqual([["late"]]);
  });

  test("counts the requests that change something", async () => {
    const { host } = await aWorkplace(make);
    await reading();
    expect(host.statistics.writes).toBe(0);
    await doing(({ worksheets }) => (worksheets.getItem("Notes").getRange("A2").values = [[1]]));
    await doing(({ worksheets }) => void worksheets.add("New"));
    await doing(({ tables }) => tables.getItem("Lines").columns.getItem("Owner").delete());
    expect(host.statistics.writes).toBe(3);
  });
}

/** Much of what a task pane does while it looks around. */
async function reading(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, tables, comments } = context.workbook;
    worksheets.onChanged.add(async () => undefined);
    worksheets.load("items/name");
    tables.getItemOrNullObject("Lines").getDataBodyRange().load("values");
    comments.load("items/content");
    worksheets.getItem("Budget").getRange("A1:C2").conditionalFormats.load("items/type");
    worksheets.getItem("Notes").getRange("A1").select();
    await context.sync();
  });
}
