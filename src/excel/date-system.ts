import { isDateFormat } from "../core/budget/reading/date-cell";
import type { Area } from "../workbook/address";
import type { CellValue, Survey } from "../workbook/survey";
import { rangeOf } from "./read-blocks";

/**
 * From where the workbook counts days. Nothing of Office.js says it (Workbook, Application and CultureInfo have no such member), so a few dates
 * among the first cells tell by what they show: 46023 is 1 January 2026 in the one system and 2 January 2030 in the other. null
 * where no date does. No round trip where there are no dates.
 */
export async function dateSystemOf(
  context: Excel.RequestContext,
  survey: Pick<Survey, "sheets" | "tables">
): Promise<1900 | 1904 | null> {
  const dates = datesIn(survey).slice(0, ASKED);
  if (dates.length === 0) return null;
  const shown = dates.map(({ area }) => {
    const range = rangeOf(context, area);
    range.load({ text: true });
    return range;
  });
  await context.sync();
  for (const [at, { serial }] of dates.entries()) {
    const system = dateSystemShown(serial, shown[at]!.text[0]?.[0] ?? "");
    if (system !== null) return system;
  }
  return null;
}

/** Ours: what a date shows may leave out its year, or be "########" in a narrow column. */
const ASKED = 12;

/** The system in which all numbers of the text are the day, month or year of this day number; null for both or neither. */
export function dateSystemShown(serial: number, text: string): 1900 | 1904 | null {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (numbers.length === 0) return null;
  const is1900 = numbers.every((number) => partsOf(serial).has(number));
  const is1904 = numbers.every((number) => partsOf(serial + DAYS_TO_1904).has(number));
  if (is1900 === is1904) return null;
  return is1900 ? 1900 : 1904;
}

const SERIAL_OF_1970 = 25_569;
const DAYS_TO_1904 = 1_462;

function partsOf(serial: number): ReadonlySet<number> {
  const date = new Date((Math.floor(serial) - SERIAL_OF_1970) * 86_400_000);
  const year = date.getUTCFullYear();
  return new Set([date.getUTCDate(), date.getUTCMonth() + 1, year, year % 100]);
}

function datesIn({ sheets, tables }: Pick<Survey, "sheets" | "tables">) {
  const inSheets = sheets.flatMap(({ used, top, topFormats }) =>
    used ? datesAt(used, top, topFormats) : []
  );
  const inTables = tables.flatMap(({ area, hasHeader, sample, formats }) =>
    datesAt({ ...area, top: area.top + (hasHeader ? 1 : 0) }, sample.slice(0, 1), [formats])
  );
  return [...inSheets, ...inTables];
}

function datesAt(
  { sheet, top, left }: Area,
  rows: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[]
): { readonly area: Area; readonly serial: number }[] {
  return rows.flatMap((cells, down) =>
    cells.flatMap((serial, right) => {
      if (typeof serial !== "number" || !isDateFormat(formats[down]?.[right] ?? "")) return [];
      const at = { top: top + down, left: left + right };
      return [{ area: { sheet, ...at, bottom: at.top, right: at.left }, serial }];
    })
  );
}
