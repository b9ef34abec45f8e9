import { columnsOf } from "../../core/budget/mapping";
import type { Host } from "../host";
import { hiddenNotes } from "./hidden-lines";
import type { Intake } from "./intake";
import { linkedNotes } from "./linked-amounts";
import type { AmountContents } from "./sum-formulas";

/** What a host can tell of the cells beside their values. */
export type CellTeller = Partial<Pick<Host, "contents" | "hiddenRows" | "emphasis">>;

/**
 * What the amount cells are, beside their values, one sentence each: read from another workbook, or hidden. Rejects with
 * HostFailure READ.LINKED where the figures are another workbook's.
 */
export async function cellNotes(
  host: CellTeller,
  { candidate, mapping, rows, budget }: Omit<Intake, "notes">,
  given: AmountContents | null,
  isOneCurrency: boolean
): Promise<string[]> {
  const [top, bottom] = [rows[0], rows[rows.length - 1]];
  if (top === undefined || bottom === undefined) return [];
  const { sheet, left } = candidate.area;
  const linked = given ? linkedNotes(given.areas, given.contents, rows) : [];
  if (!host.hiddenRows) return linked;
  const at = left + columnsOf(mapping, "amount")[0]!;
  const hidden = await host.hiddenRows({ sheet, top, bottom, left: at, right: at });
  return [...linked, ...hiddenNotes(hidden, rows, budget, isOneCurrency)];
}
