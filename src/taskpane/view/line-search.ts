import type { Budget } from "../../core/budget/budget";
import { toDecimal } from "../../core/budget/money";

/** A line that somebody may want to lock or unlock. */
export interface FoundLine {
  readonly line: number;
  readonly name: string;
  /** Decimal. */
  readonly amount: number;
}

/** The first lines whose name has all the words typed, in the order of the table; [] where nothing is typed. */
export function foundLines(budget: Budget, text: string, most: number): FoundLine[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: FoundLine[] = [];
  for (let line = 0; line < budget.lines && found.length < most; line++) {
    const name = budget.names[line]!.toLowerCase();
    if (words.every((word) => name.includes(word))) found.push(lineAt(budget, line));
  }
  return found;
}

export function lineAt({ names, amounts, currency }: Budget, line: number): FoundLine {
  const amount = toDecimal(amounts[line]!, currency.digits);
  return { line, name: names[line]!.trim() || "(no name)", amount };
}
