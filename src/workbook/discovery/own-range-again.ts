import type { Area } from "../address";
import { HostFailure, type Host } from "../host";
import type { Survey } from "../survey";
import type { Candidate } from "./candidate";
import { ownRange } from "./own-range";
import type { Region } from "./plain-ranges";
import { regionsOf } from "./regions";

/**
 * Cells that a person chose when the workbook was as `from` tells, in the workbook as it is now: at the same corner, or where
 * their headers have moved to, and as much larger or smaller as the region around them. null where they are gone. Rejects as
 * the host does.
 */
export async function ownRangeAgain(
  host: Pick<Host, "read">,
  before: Candidate,
  from: Survey,
  to: Survey
): Promise<Candidate | null> {
  try {
    const area = before.kind === "table" ? tableArea(to, before) : areaNow(before, from, to);
    return area && (await ownRange(host, to, area));
  } catch (thrown) {
    if (thrown instanceof HostFailure && thrown.code === "SELECTION.UNUSABLE") return null;
    throw thrown;
  }
}

function tableArea({ tables }: Survey, { name }: Candidate): Area | null {
  return tables.find((table) => table.name === name)?.area ?? null;
}

function areaNow(before: Candidate, from: Survey, to: Survey): Area | null {
  const sheet = to.sheets.find(({ name }) => name === before.area.sheet);
  if (!sheet?.used) return null;
  const top = topNow(before, to);
  const { area } = before;
  const old = regionAt(from, area.left, area.sheet, area.top);
  const now = regionAt(to, area.left, area.sheet, top);
  const moved = top - area.top;
  const grown = old && now ? rows(now) - rows(old) : grownSheet(area, from, sheet.used, moved);
  const widened = old && now ? now.area.right - old.area.right : 0;
  const headerRows = before.headerRows?.length ?? 1;
  return {
    sheet: area.sheet,
    top: top + 1 - headerRows,
    left: area.left,
    bottom: area.bottom + moved + grown,
    right: area.right + widened,
  };
}

function regionAt(survey: Survey, left: number, sheet: string, top: number): Region | null {
  const found = regionsOf(survey).find(
    ({ region: { kind, area } }) =>
      kind === "range" && area.sheet === sheet && area.top === top && area.left === left
  );
  return found?.region ?? null;
}

function rows({ area }: Region): number {
  return area.bottom - area.top;
}

/** Cells that went down to the last used row still do. */
function grownSheet(area: Area, from: Survey, used: Area, moved: number): number {
  const last = from.sheets.find(({ name }) => name === area.sheet)?.used?.bottom;
  return last === area.bottom ? used.bottom - area.bottom - moved : 0;
}

/** The row, nearest to the old one, that holds the same headers in the same columns; the old one where none does. */
function topNow({ area, headerRows = [] }: Candidate, to: Survey): number {
  const sheet = to.sheets.find(({ name }) => name === area.sheet);
  const texts = headerRows.at(-1);
  if (!sheet?.used || !texts) return area.top;
  const { top, left } = sheet.used;
  const rowsWithHeaders = sheet.top.flatMap((row, at) =>
    texts.every((text, column) => String(row[area.left - left + column] ?? "") === text)
      ? [top + at]
      : []
  );
  const away = (row: number) => Math.abs(row - area.top);
  return rowsWithHeaders.sort((one, other) => away(one) - away(other))[0] ?? area.top;
}
