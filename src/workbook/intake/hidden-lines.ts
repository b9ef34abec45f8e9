import type { Budget } from "../../core/budget/budget";
import { formatMoney } from "../../core/budget/money";
import type { HiddenRows } from "../host";

/** One sentence on lines that nobody sees on the sheet; they are lines all the same. Rows of lines and of the host ascend. */
export function hiddenNotes(
  { areas, isComplete }: HiddenRows,
  rows: Int32Array,
  { amounts, currency }: Pick<Budget, "amounts" | "currency">,
  isOneCurrency: boolean
): string[] {
  let count = 0;
  let sum = 0;
  let at = 0;
  for (let line = 0; line < rows.length; line++) {
    while (at < areas.length && areas[at]!.bottom < rows[line]!) at += 1;
    if (at === areas.length) break;
    if (areas[at]!.top > rows[line]!) continue;
    count += 1;
    sum += amounts[line]!;
  }
  const money = isOneCurrency ? ` (${formatMoney(sum, currency)})` : "";
  const stands = count === 1 && isComplete ? "stands on a hidden row" : "stand on hidden rows";
  const counted = count === 1 && isComplete ? "it is counted" : "they are counted";
  const said = `${count} of ${rows.length} lines ${stands}${money}; ${counted}`;
  if (isComplete) return count === 0 ? [] : [`${said}.`];
  return count === 0
    ? [`Some of the ${rows.length} lines stand on hidden rows; they are counted.`]
    : [`At least ${said}.`];
}
