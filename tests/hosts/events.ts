import type { BookSheet, Rect } from "../../src/embedded/host/book";
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

  test("tells of results of calculation on any sheet, until the handler is removed", async () => {
    const listeners = new Set<(sheet: BookSheet, rect: Rect) => void>();
    const calculating: BookMaker = async (...given) =>
      Object.assign(await make(...given), {
        onCalculate: (listener: (sheet: BookSheet, rect: Rect) => void) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      });
    const { sheet, host } = await aWorkplace(calculating);
    const seen: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.getItem("Budget").onCalculated.add(async (event) => {
        seen.push([event.type, event.address, event.worksheetId]);
      });
      worksheets.onCalculated.add(async ({ address }) => void seen.push(address));
      await context.sync();
      return added;
    });
    const calculate = (name: string, address: string): void =>
      listeners.forEach((listener) => listener(sheet(name), rect(address)));
    calculate("Budget", "B2:B4");
    calculate("Notes", "A1");
    await soon();
    expect(seen).toHaveLength(3);
    expect(seen).toContainEqual(["WorksheetCalculated", "B2:B4", sheet("Budget").id]);

    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    calculate("Budget", "B3");
    await soon();
    expect(seen).toHaveLength(4);
    host.dispose();
    expect(listeners.size).toBe(0);
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
