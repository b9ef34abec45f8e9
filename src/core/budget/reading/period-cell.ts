import type { Cell } from "../cell";
import { plainWords } from "../header-text";
import { periodIn, type Period } from "../period";
import { dayInCell } from "./date-cell";
import type { Notation } from "./notation";

/**
 * Period that a cell of a period column names: "2026-01", "Q1 2026", FY26, a date (its month); null for none. `header` says
 * what a bare number counts: months 1 to 12, quarters 1 to 4.
 */
export function periodInCell(
  value: Cell,
  header: string,
  format: string,
  notation: Notation
): Period | null {
  if (typeof value === "boolean" || value === "") return null;
  const bare = typeof value === "number" || /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : NaN;
  const grain = grainOf(header);
  if (Number.isInteger(bare) && grain && bare >= 1 && bare <= (grain === "month" ? 12 : 4))
    return { grain, year: null, place: bare };
  const { period, rest } = periodIn(plainWords(String(value)));
  if (period && rest === "") return period;
  const day = dayInCell(value, false, notation, format);
  if (Number.isNaN(day)) return null;
  const date = new Date(day * 86_400_000);
  return { grain: "month", year: date.getUTCFullYear(), place: date.getUTCMonth() + 1 };
}

function grainOf(header: string): "month" | "quarter" | null {
  const words = plainWords(header);
  if (/\b(?:month|monat|mois|mes)\b/.test(words)) return "month";
  return /\b(?:quarter|quartal|trimestre)\b/.test(words) ? "quarter" : null;
}
