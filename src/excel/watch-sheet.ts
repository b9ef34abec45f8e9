import type { Requests } from "./requests";

/**
 * Calls back for edits on the sheet by others than this add-in and for new results of its formulas; `gone` once it is
 * deleted or renamed. Resolves to the end of it.
 */
export async function watchSheet(
  requests: Requests,
  name: string,
  changed: (address: string) => void,
  gone?: () => void
): Promise<() => Promise<void>> {
  let isDeleted = false;
  const handlers = await requests.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(name);
    sheet.load({ id: true });
    let id = "";
    const onSheet: Handler[] = [
      sheet.onChanged.add(async (event) => {
        if (event.triggerSource !== "ThisLocalAddin") changed(event.address);
      }),
      // An edit elsewhere that formulas of this sheet read raises no onChanged here.
      sheet.onCalculated.add(async ({ address }) => changed(address)),
    ];
    const onWorkbook = worksheets.onDeleted.add(async ({ worksheetId }) => {
      if (worksheetId !== id) return;
      isDeleted = true;
      gone?.();
    });
    if (gone && Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
      onSheet.push(sheet.onNameChanged.add(async () => gone()));
    }
    await context.sync();
    id = sheet.id;
    return { onSheet, onWorkbook };
  });
  return () =>
    requests.runIn(handlers.onWorkbook.context, async (context) => {
      // With a sheet its handlers go; to remove them again is an error.
      for (const handler of isDeleted ? [] : handlers.onSheet) handler.remove();
      handlers.onWorkbook.remove();
      await context.sync();
    });
}

interface Handler {
  remove(): void;
}
