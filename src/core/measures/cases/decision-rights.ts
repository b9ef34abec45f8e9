import type { Cases } from "../../budget/cases";
import type { TextColumn } from "../../budget/column";
import { message } from "../../words/say";
import { isStated } from "../stated";

/** One of the three rights that decide over a use case (A:34). */
export interface DecisionRight {
  readonly noun: string;
  /** Any of them grants the right. */
  readonly columns: readonly [TextColumn, ...TextColumn[]];
  readonly remedy: string;
}

export const DECISION_RIGHTS: readonly DecisionRight[] = [
  {
    noun: message("kill criterion"),
    columns: ["killCriterion", "killThreshold"],
    remedy: message("Write down for each the result below which it is closed, with its number."),
  },
  {
    noun: message("owner"),
    columns: ["owner"],
    remedy: message("Name one person for each who may close it."),
  },
  {
    noun: message("kill switch"),
    columns: ["killSwitch"],
    remedy: message("Say for each how it is switched off, and who does it."),
  },
];

/** The column to fill in; null where the table has none for this right. */
export function rightColumn(
  { text }: Pick<Cases, "text">,
  { columns }: DecisionRight
): TextColumn | null {
  return columns.find((column) => text[column] !== undefined) ?? null;
}

/** Whether a case states the right; "no" and "tbd" do not, nor does a 0 for the kill switch. */
export function hasRight(
  { text }: Pick<Cases, "text">,
  { columns }: DecisionRight,
  at: number
): boolean {
  return columns.some((column) => {
    const cell = text[column]?.[at];
    return isStated(cell) && !(column === "killSwitch" && cell!.trim() === "0");
  });
}
