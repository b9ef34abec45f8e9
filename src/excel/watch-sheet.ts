import type { Area } from "../workbook/address";
import { eventCells } from "./event-cells";
import type { Requests } from "./requests";

/**
 * Calls back for edits on the sheet by others than this add-in and for new results of its formulas, with null where cells
 * may have moved; `gone` once the sheet is deleted or renamed. Resolves to the end of it.
 */
export async function watchSheet(
  requests: Requests,
  name: string,
  changed: (cells: readonly Area[] | null) => void,
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
        if (event.triggerSource === "ThisLocalAddin") return;
        changed(event.changeType === "RangeEdited" ? eventCells(event.address, name) : null);
      }),
      // An edit elsewhere that formulas of this sheet read raises no onChanged here.
      sheet.onCalculated.add(async ({ address }) => changed(eventCells(address, name))),
      sheet.onRowSorted.add(async () => changed(null)),
      sheet.onColumnSorted.add(async () => changed(null)),
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
