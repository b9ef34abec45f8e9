import type { Host } from "../workbook/host";
import { applyEdits } from "./apply-edits";
import { withFailures } from "./failures";
import { rangeOf, readBlocks } from "./read-blocks";
import { surveyWorkbook } from "./survey";

/** The open workbook through Office.js. Every request waits for the end of a cell edit. */
export function createOfficeHost(): Host {
  return {
    survey: () => withFailures("SURVEY", () => Excel.run(WAIT, surveyWorkbook)),
    read: (areas, progress, cancel) =>
      withFailures("READ", () =>
        Excel.run(WAIT, (context) => readBlocks(context, areas, progress, cancel))
      ),
    apply: (edits) =>
      withFailures("WRITE", () => Excel.run(WAIT, (context) => applyEdits(context, edits))),
    select: (area) =>
      withFailures("SELECT", () =>
        Excel.run(WAIT, async (context) => {
          context.workbook.worksheets.getItem(area.sheet).activate();
          rangeOf(context, area).select();
          await context.sync();
        })
      ),
    watch: (sheet, changed) => withFailures("WATCH", () => watchSheet(sheet, changed)),
  };
}

const WAIT: Excel.RunOptions = { delayForCellEdit: true };

async function watchSheet(
  sheet: string,
  changed: (address: string) => void
): Promise<() => Promise<void>> {
  const handler = await Excel.run(WAIT, async (context) => {
    const registration = context.workbook.worksheets.getItem(sheet).onChanged.add(async (event) => {
      if (event.triggerSource !== "ThisLocalAddin") changed(event.address);
    });
    await context.sync();
    return registration;
  });
  return () =>
    withFailures("WATCH", () =>
      // A handler can only be removed in the context that added it.
      Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      })
    );
}
