import { parseAddress, type Area } from "../workbook/address";
import type { Requests } from "./requests";

/** The active area of the selection: `getSelectedRange` fails on several areas, `getSelectedRanges` knows them all. */
export async function selectedCells(context: Excel.RequestContext): Promise<Area> {
  const { areas } = context.workbook.getSelectedRanges();
  areas.load({ address: true });
  await context.sync();
  return parseAddress(areas.items[0]!.address);
}

/** The event tells the sheet's id and, of several areas, "A1:B2,D4". */
export async function watchSelection(
  requests: Requests,
  changed: (area: Area) => void
): Promise<() => Promise<void>> {
  const handler = await requests.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const [first] = address.split(",");
      if (first) changed(parseAddress(first, await nameOf(worksheetId)));
    });
    await context.sync();
    return added;
  });

  /** Asked each time: a sheet may have been renamed. */
  async function nameOf(id: string): Promise<string> {
    return requests.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load({ name: true });
      await context.sync();
      return sheet.name;
    });
  }

  return () =>
    requests.runIn(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}
