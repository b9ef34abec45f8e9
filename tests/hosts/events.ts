import { aWorkplace, rect, soon, type BookMaker } from "./host-contract";

export function tellsChangesAsExcel(make: BookMaker): void {
  test("tells a person's edit and the add-in's own apart, until the handler is removed", async () => {
    const { book, sheet, host } = await aWorkplace(make);
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("Budget").onChanged.add(async (event) => {
        seen.push(event);
      });
      await context.sync();
      return added;
    });
    book.byPerson(() => sheet("Budget").write(rect("B3"), [[5]]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Budget").getRange("A2:B2").values = [["Hosting", 6]];
      await context.sync();
    });
    sheet("Notes").write(rect("A1"), [["elsewhere"]]);
    await soon();
    expect(
      seen.map(({ address, triggerSource, source }) => [address, triggerSource, source])
    ).toEqual([
      ["B3", "Unknown", "Local"],
      ["A2:B2", "ThisLocalAddin", "Local"],
    ]);
    await Excel.run(async (context) => {
      const range = seen[0]!.getRange(context).load("values");
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });

    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    book.byPerson(() => sheet("Budget").write(rect("B3"), [[7]]));
    await soon();
    expect(seen).toHaveLength(2);
    expect(host.trackedRanges).toBe(0);
  });

  test("tells of changes on any sheet and in a table", async () => {
    const { book, sheet } = await aWorkplace(make);
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onChanged.add(async ({ address }) => void seen.push(`sheet ${address}`));
      tables
        .getItem("Lines")
        .onChanged.add(async ({ address }) => void seen.push(`table ${address}`));
      await context.sync();
    });
    book.byPerson(() => sheet("Notes").write(rect("A2"), [["x"]]));
    book.byPerson(() => sheet("Budget").write(rect("A2"), [["x"]]));
    await soon();
    expect(seen.sort()).toEqual(["sheet A2", "sheet A2", "table A2"]);
  });

  test("tells of selections", async () => {
    const { book, sheet } = await aWorkplace(make);
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(
        async ({ address }) => void seen.push(address)
      );
      await context.sync();
    });
    book.activeSheet = sheet("Budget");
    book.selection = rect("B2:C3");
    await soon();
    expect(seen).toEqual(["B2:C3"]);
  });
}
