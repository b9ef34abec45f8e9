import type { Page } from "playwright-core";

/** Everything of a workbook that a write could change, read through the pane's own office.js. */
export interface SheetDump {
  readonly sheets: readonly string[];
  readonly tables: readonly (readonly [name: string, address: string])[];
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export async function dumpSheet(page: Page, sheet: string): Promise<SheetDump> {
  return paneFrame(page).evaluate(
    (name) =>
      Excel.run(async (context) => {
        const { worksheets, tables } = context.workbook;
        const used = worksheets.getItem(name).getUsedRange();
        worksheets.load("items/name");
        tables.load("items/name");
        used.load("address,formulas,numberFormat");
        await context.sync();
        const ranges = tables.items.map((table) => table.getRange().load("address"));
        await context.sync();
        return {
          sheets: worksheets.items.map((item) => item.name),
          tables: tables.items.map((table, index) => [table.name, ranges[index]!.address] as const),
          address: used.address,
          formulas: used.formulas,
          formats: used.numberFormat,
        };
      }),
    sheet
  );
}

export async function valuesOf(page: Page, sheet: string, address: string): Promise<unknown[][]> {
  return paneFrame(page).evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name!).getRange(cells).load("values");
        await context.sync();
        return range.values;
      }),
    [sheet, address]
  );
}

/** Types into a cell of the shown sheet as a person does: the name box, then the keys. */
export async function type(page: Page, address: string, keys: string): Promise<void> {
  const inputs = page.locator("#grid input");
  const shown = await inputs.evaluateAll((all) =>
    all.map((input) => (input as HTMLInputElement).value)
  );
  const nameBox = inputs.nth(shown.findIndex((value) => /^[A-Z]+[0-9]+$/.test(value)));
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.keyboard.type(keys);
  await page.keyboard.press("Enter");
}

/** Puts a value or, with a leading "=", a formula into a cell as an add-in does. */
export async function enter(
  page: Page,
  sheet: string,
  address: string,
  content: unknown
): Promise<void> {
  await paneFrame(page).evaluate(
    ([name, cell, value]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name as string).getRange(cell as string).formulas = [
          [value],
        ];
        await context.sync();
      }),
    [sheet, address, content]
  );
}

export async function activate(page: Page, sheet: string): Promise<void> {
  await paneFrame(page).evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheet
  );
}

export async function selectedAddress(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    })
  );
}

/** Counts from now on what the pane asks the workbook. */
export async function countRequests(page: Page): Promise<void> {
  await paneFrame(page).evaluate(() => {
    const run = Excel.run as (...given: unknown[]) => unknown;
    const counter = { requests: 0 };
    const counting = (...given: unknown[]): unknown => {
      counter.requests++;
      return run(...given);
    };
    Object.assign(Excel, { run: counting });
    Object.assign(window, { counter });
  });
}

export async function requestsCounted(page: Page): Promise<number> {
  return paneFrame(page).evaluate(
    () => (window as unknown as { counter: { requests: number } }).counter.requests
  );
}

function paneFrame(page: Page) {
  return page.frame({ url: /taskpane\.html/ })!;
}

/** Selects cells as a click in the grid would, through the pane's own office.js. */
export async function selectCells(page: Page, sheet: string, address: string): Promise<void> {
  await paneFrame(page).evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name!);
        worksheet.activate();
        worksheet.getRange(cells).select();
        await context.sync();
      }),
    [sheet, address]
  );
}
