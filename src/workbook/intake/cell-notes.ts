import { columnsOf } from "../../core/budget/mapping";
import type { Host } from "../host";
import { hiddenNotes } from "./hidden-lines";
import type { Intake } from "./intake";
import { linkedNotes } from "./linked-amounts";

/** What a host can tell of the cells beside their values. */
export type CellTeller = Partial<Pick<Host, "contents" | "hiddenRows">>;

/**
 * What the amount cells are, beside their values, one sentence each: read from another workbook, or hidden. Rejects with
 * HostFailure READ.LINKED where the figures are another workbook's.
 */
export async function cellNotes(
  host: CellTeller,
  { candidate, mapping, rows, budget }: Omit<Intake, "notes">,
  isOneCurrency: boolean
): Promise<string[]> {
  const [top, bottom] = [rows[0], rows[rows.length - 1]];
  if (top === undefined || bottom === undefined) return [];
  const { sheet, left } = candidate.area;
  const areas = columnsOf(mapping, "amount").map((column) => {
    const at = left + column;
    return { sheet, top, bottom, left: at, right: at };
  });
  const linked = host.contents ? linkedNotes(areas, await host.contents(areas), rows) : [];
  if (!host.hiddenRows) return linked;
  const hidden = await host.hiddenRows(areas[0]!);
  return [...linked, ...hiddenNotes(hidden, rows, budget, isOneCurrency)];
}
