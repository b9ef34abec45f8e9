import type { Budget } from "../../core/budget/budget";
import { formatMoney } from "../../core/budget/money";
import { say } from "../../core/words/say";
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
  const lines = String(rows.length);
  const said = { count, hidden: String(count), lines, money: formatMoney(sum, currency) };
  if (count === 0)
    return isComplete
      ? []
      : [say("Some of the {lines} lines stand on hidden rows; they are counted.", { lines })];
  if (isComplete)
    return [
      say(
        isOneCurrency
          ? "{hidden} of {lines} lines {count, plural, one {stands on a hidden row ({money}); it is} other {stand on hidden rows ({money}); they are}} counted."
          : "{hidden} of {lines} lines {count, plural, one {stands on a hidden row; it is} other {stand on hidden rows; they are}} counted.",
        said
      ),
    ];
  return [
    say(
      isOneCurrency
        ? "At least {hidden} of {lines} lines stand on hidden rows ({money}); they are counted."
        : "At least {hidden} of {lines} lines stand on hidden rows; they are counted.",
      said
    ),
  ];
}
