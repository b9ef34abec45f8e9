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
  const handlers = await Excel.run(WAIT, async (context) => {
    const { onChanged, onCalculated } = context.workbook.worksheets.getItem(sheet);
    const edits = onChanged.add(async (event) => {
      if (event.triggerSource !== "ThisLocalAddin") changed(event.address);
    });
    // An edit elsewhere that formulas of this sheet read raises no onChanged here.
    const results = onCalculated.add(async ({ address }) => changed(address));
    await context.sync();
    return [edits, results] as const;
  });
  return () =>
    withFailures("WATCH", () =>
      // A handler can only be removed in the context that added it.
      Excel.run(handlers[0].context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      })
    );
}
