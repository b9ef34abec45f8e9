import type { Threshold } from "../../core/policy/thresholds";
import { message } from "../../core/words/say";

/** What stands behind the number. */
export const UNIT_SIGNS: Readonly<Record<Threshold["unit"], string>> = {
  fraction: "%",
  days: message("days"),
  months: message("months"),
  ratio: message("times"),
  count: "",
};

/** A threshold as it is typed: fractions as percentages. */
export function shownThreshold(value: number, unit: Threshold["unit"]): string {
  return String(unit === "fraction" ? Math.round(value * 1000) / 10 : value);
}

/** null for text that is no number ≥ 0. */
export function readThreshold(text: string, unit: Threshold["unit"]): number | null {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(text);
  if (!match) return null;
  const value = Number(match[1]!.replace(",", "."));
  return unit === "fraction" ? value / 100 : value;
}
