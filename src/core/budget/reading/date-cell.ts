import type { Cell } from "../cell";
import { plainWords } from "../header-text";
import { periodIn } from "../period";
import { dayComesFirst, type Notation } from "./notation";

/**
 * Day of a cell, days since 1970-01-01: an Excel serial number (a `format` that is no date's forbids it), ISO text, a date in the workbook's order, or the first day of a month or quarter ("Mar-26", "Q3 2026"). NaN for the rest.
 */
export function dayInCell(
  value: Cell,
  isError: boolean,
  notation: Pick<Notation, "locale" | "dateSystem">,
  format = ""
): number {
  if (isError || typeof value === "boolean") return NaN;
  if (typeof value === "number") return dayOfSerial(value, format, notation);
  const text = value.trim();
  return text === "" ? NaN : (isoDay(text) ?? orderedDay(text, notation) ?? spokenDay(text) ?? NaN);
}

/** Whether a number format shows a date; null for one that says nothing, as "General" does. */
export function isDateFormat(format: string): boolean | null {
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (shown.trim() === "" || /^(?:general|standard|@)$/i.test(shown.trim())) return null;
  return /[ymd]/i.test(shown);
}

/** Excel counts days from 1899-12-30; from 1900-03-01 on that is right. */
const SERIAL_OF_1970 = 25_569;
/** 1904-01-01 is day 0 of the other system (Microsoft Support, "Date systems in Excel"). */
const DAYS_TO_1904 = 1_462;
/** Ours: 1980 to 2100, so that neither a year nor an amount passes for a date. */
const PLAUSIBLE = { first: 29_221, last: 73_415 };

function dayOfSerial(
  counted: number,
  format: string,
  { dateSystem }: Pick<Notation, "dateSystem">
): number {
  const serial = dateSystem === 1904 ? counted + DAYS_TO_1904 : counted;
  const isDate = isDateFormat(format);
  if (isDate === false || !(serial >= PLAUSIBLE.first && serial <= PLAUSIBLE.last)) return NaN;
  return Math.floor(serial) - SERIAL_OF_1970;
}

function isoDay(text: string): number | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function orderedDay(text: string, notation: Pick<Notation, "locale">): number | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [one, other] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) + (match[4]!.length === 2 ? 2000 : 0);
  // Only the day can be above 12; with points the day comes first everywhere.
  const isDayFirst = one > 12 || (other <= 12 && (match[2] === "." || dayComesFirst(notation)));
  return isDayFirst ? dayOf(year, other, one) : dayOf(year, one, other);
}

/** "3 March 2026", "March 3, 2026", "Mar-26", "Q3 2026". */
function spokenDay(text: string): number | null {
  const words = plainWords(text.replace(/(\d)(?:st|nd|rd|th|\.)(?=\s)/g, "$1"));
  const day = /^(\d{1,2}) (?:de )?([a-z]+) (?:de )?(\d{4})$/.exec(words);
  const monthFirst = /^([a-z]+) (\d{1,2}) (\d{4})$/.exec(words);
  const [of, month, year] = day
    ? [day[1]!, day[2]!, day[3]!]
    : monthFirst
      ? [monthFirst[2]!, monthFirst[1]!, monthFirst[3]!]
      : ["1", words, ""];
  const { period, rest } = periodIn(`${month} ${year}`.trim());
  if (!period || rest !== "" || period.year === null) return null;
  if (period.grain === "month") return dayOf(period.year, period.place, Number(of));
  return period.grain === "quarter" ? dayOf(period.year, period.place * 3 - 2, 1) : null;
}

function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 : null;
}
