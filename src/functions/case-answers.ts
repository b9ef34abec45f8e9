import { killCheck } from "../core/measures/cases/kill-check";
import { loadedRoi, sharedByCost } from "../core/measures/cases/loaded-roi";
import { daysToClose } from "../core/measures/cases/time-to-close";
import { shownError, type ResultCell } from "./answer";
import { cellText } from "./cells";
import { FAILURES } from "./failure";
import { asCells, cellsGiven, columnsGiven, isBlank } from "./given-cells";
import { dayGiven, isHeader, numberGiven, numberOrBlank, sumGiven } from "./numbers";

/** KILLCHECK at one place. Throws a Failure. */
export function killAnswer(
  [signal, threshold, criterion]: readonly unknown[],
  row: number
): string {
  const agreed = cellText(threshold, row);
  const measured = numberOrBlank("signal", signal, row);
  if (agreed === "") throw FAILURES.blankOrZero("threshold", '"> 0"');
  if (measured === null) throw FAILURES.blankOrZero("signal", '"0"');
  const verdict = killCheck(measured, agreed, cellText(criterion, row));
  if (verdict === "not comparable") throw FAILURES.notComparable(String(measured), agreed);
  return verdict === "surpasses" ? "Keep" : "Close";
}

/** TIMETOCLOSE at one place. Throws a Failure. */
export function daysFlagged([flagged, closed, today]: readonly unknown[], row: number): number {
  const from = dayGiven("flagged", flagged, row);
  const to = dayGiven("closed", closed, row) ?? dayGiven("today", today, row);
  if (from === null) throw FAILURES.notFlagged();
  if (to === null) throw FAILURES.stillOpen();
  if (to < from) throw FAILURES.outOfRange("closed");
  return daysToClose(from, to);
}

/** LOADEDROI for each case, in the direction of the values. A row without value and cost stays blank. */
export function loadedRois(values: unknown, costs: unknown, shared: unknown): ResultCell[][] {
  const [worth = [], paid = []] = columnsGiven(["values", "costs"], [values, costs]);
  if (worth === null || worth.length === 0) throw FAILURES.argumentMissing("values");
  const overhead = sumGiven("shared", (cellsGiven(shared) ?? []).flat());
  const amounts = worth.map((_, at) => costAt(paid?.[at], at + 1));
  const parts = sharedByCost(amounts.map(Number), overhead);
  const results = worth.map((value, at): ResultCell => {
    if (worth.length > 1 && isBlank(value) && isBlank(paid?.[at])) return "";
    try {
      if (amounts[at] === null) return "";
      const result = loadedRoi(numberGiven("values", value, at + 1), amounts[at]!, parts[at]!);
      if (!Number.isFinite(result)) throw FAILURES.nothingToDivideBy("costs");
      return result;
    } catch (error) {
      if (worth.length === 1) throw error;
      return shownError(error);
    }
  });
  return asCells(values).length === 1 ? [results] : results.map((result) => [result]);
}

/** null for a header. */
function costAt(cell: unknown, row: number): number | null {
  return row === 1 && isHeader(cell) ? null : numberGiven("costs", cell, row);
}
