import { amountHeader } from "../../core/budget/amount-header";
import { currencyInHeader } from "../../core/budget/currency-words";
import { roleOfHeader } from "../../core/budget/headers";
import { countHeader } from "../../core/budget/period-columns";
import { scaleSaid } from "../../core/budget/scale-words";

/**
 * "2026" above "Q1" as "Q1 2026", "Actual" above "Jan" as "Actual Jan", "Cost" above "type" as "Cost type"; null where the
 * upper text adds nothing to the lower. `isRightAbove` is false for a merged title that began further left.
 */
export function joinedHeader(high: string, low: string, isRightAbove: boolean): string | null {
  const figure = orders(high, low).find((text) => addsToFigure(text, high, low));
  if (figure !== undefined) return figure;
  if (!isRightAbove) return null;
  const whole = `${high} ${low}`;
  const [joined, alone] = [roleOfHeader(whole), roleOfHeader(low)];
  const isSaidOutright = joined !== null && joined.confidence >= SURE;
  const isBetter = (alone?.confidence ?? 0) < SURE || alone?.role === joined?.role;
  return isSaidOutright && isBetter && amountHeader(whole) === null ? whole : null;
}

/** A header that says nothing else, see `HeaderGuess`. */
const SURE = 0.9;

/** Money words come before a period, a year after the month. */
function orders(high: string, low: string): string[] {
  const [year = ""] = /\b(?:FY ?)?20\d\d\b|\bFY ?\d\d\b/i.exec(high) ?? [];
  const rest = high.replace(year, "").trim();
  if (year !== "" && rest === "") return [`${low} ${high}`, `${high} ${low}`];
  const split = year === "" ? [] : [`${low} ${year} ${rest}`];
  return [`${high} ${low}`, `${low} ${high}`, ...split];
}

function addsToFigure(text: string, high: string, low: string): boolean {
  if (countHeader(text) !== null) return countHeader(low) === null;
  const [joined, alone] = [amountHeader(text), amountHeader(low)];
  if (!joined || !alone || joined.isVague || alone.isVague) return false;
  if (alone.period && joined.period?.grain !== alone.period.grain) return false;
  if (alone.year !== null && joined.year !== alone.year) return false;
  return (
    (alone.year === null && joined.year !== null) ||
    (alone.period === null && joined.period !== null) ||
    (alone.nature === "plain" && joined.nature !== "plain") ||
    (scaleSaid(low) === null && scaleSaid(high) !== null) ||
    (currencyInHeader(low, "") === null && currencyInHeader(high, "") !== null)
  );
}
