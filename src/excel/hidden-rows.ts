import { rowCount, type Area } from "../workbook/address";
import type { HiddenRows } from "../workbook/host";
import { rangeOf } from "./read-blocks";

/**
 * Rows that are hidden, by hand or by a filter. What Excel tells of several rows is true, false or null for "some of them"
 * (Range.rowHidden); rows that differ are cut into pieces, all pieces of a level in one round trip.
 */
export async function findHiddenRows(
  context: Excel.RequestContext,
  area: Area
): Promise<HiddenRows> {
  const hidden: Area[] = [];
  let open: readonly Area[] = [{ ...area, right: area.left }];
  while (open.length > 0 && open.length <= MOST_PIECES) {
    const ranges = open.map((piece) => {
      const range = rangeOf(context, piece);
      range.load({ rowHidden: true });
      return range;
    });
    // One round trip a level: a level depends on the one before.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    // The declaration leaves out that it is null where the rows differ.
    const told = ranges.map(({ rowHidden }) => rowHidden as boolean | null);
    hidden.push(...open.filter((_, at) => told[at] === true));
    open = open.filter((_, at) => told[at] === null).flatMap(pieces);
  }
  return { areas: joined(hidden), isComplete: open.length === 0 };
}

/** Ours: at some 400 bytes a piece a request stays below one megabyte. */
const MOST_PIECES = 2_000;

/** Ours: five levels for a million rows. */
const CUTS = 16;

function pieces(area: Area): Area[] {
  const rows = rowCount(area);
  const height = Math.ceil(rows / Math.min(CUTS, rows));
  const cut: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height)
    cut.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  return cut;
}

function joined(areas: readonly Area[]): Area[] {
  const places: Area[] = [];
  for (const area of [...areas].sort((one, other) => one.top - other.top)) {
    const last = places[places.length - 1];
    if (last && last.bottom + 1 === area.top)
      places[places.length - 1] = { ...last, bottom: area.bottom };
    else places.push(area);
  }
  return places;
}
