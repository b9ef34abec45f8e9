import type { Budget } from "../../budget/budget";
import { isCurrencyCode } from "../../budget/currency-words";

/** The lines of one currency. */
export interface CurrencyLines {
  /** ISO 4217 where the cells' words are known, else the words. */
  readonly currency: string;
  readonly lines: readonly number[];
  /** Sum of the absolute amounts, minor units as counted. */
  readonly gross: number;
}

/**
 * The currencies of the lines by the currency column, most money first; a blank cell is the table's own currency where
 * it names one, else nothing. Empty without such a column. More than one: the amounts are no sum.
 */
export function currencies(budget: Budget): readonly CurrencyLines[] {
  const cells = budget.text.currency;
  if (!cells) return [];
  const byCell = new Map<string, Growing | null>();
  const found = new Map<string, Growing>();
  let last: string | null = null;
  let own: Growing | null = null;
  for (let line = 0; line < budget.lines; line++) {
    const amount = budget.amounts[line]!;
    if (amount === 0) continue;
    const cell = cells[line] ?? "";
    if (cell !== last) {
      last = cell;
      let known = byCell.get(cell);
      if (known === undefined) byCell.set(cell, (known = linesIn(found, cell, budget)));
      own = known;
    }
    if (!own) continue;
    own.lines.push(line);
    own.gross += amount < 0 ? -amount : amount;
  }
  return [...found.values()].sort((one, other) => other.gross - one.gross);
}

interface Growing {
  readonly currency: string;
  readonly lines: number[];
  gross: number;
}

/** null for a blank cell in a table that names no currency of its own. */
function linesIn(found: Map<string, Growing>, cell: string, budget: Budget): Growing | null {
  const currency = currencyNamed(cell) || budget.currency.code;
  if (currency === "") return null;
  const known = found.get(currency);
  if (known) return known;
  const own = { currency, lines: [], gross: 0 };
  found.set(currency, own);
  return own;
}

function currencyNamed(cell: string): string {
  const words = cell.trim().toUpperCase();
  return isCurrencyCode(words) ? words : (SIGNS[words] ?? words);
}

/** A sign counts as the currency that it names most often: "$" beside "USD" is no second currency. */
const SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR",
  EURO: "EUR",
  EUROS: "EUR",
  $: "USD",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  "£": "GBP",
  "₹": "INR",
  "¥": "JPY",
  FR: "CHF",
  SFR: "CHF",
};
