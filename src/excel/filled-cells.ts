import { parseAddress, type Area } from "../workbook/address";
import { rangeOf } from "./read-blocks";

/** Questions in one request. */
const AT_ONCE = 500;

/** One round trip for some hundred cells; a formula that spills fills more than its own (Range.getSpillingToRange). */
export async function filledCells(
  context: Excel.RequestContext,
  cells: readonly Area[]
): Promise<Area[]> {
  const filled: Area[] = [];
  for (let from = 0; from < cells.length; from += AT_ONCE) {
    const some = cells.slice(from, from + AT_ONCE).map((cell) => {
      const spill = rangeOf(context, cell).getSpillingToRangeOrNullObject();
      spill.load({ address: true });
      return { cell, spill };
    });
    // A request for all of them could exceed what Excel on the web lets through.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    filled.push(
      ...some.map(({ cell, spill }) => (spill.isNullObject ? cell : parseAddress(spill.address)))
    );
  }
  return filled;
}
