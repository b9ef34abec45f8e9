import type { CellValue } from "../survey";

/** A cell that says nothing but that its row is a total: "Total", "Grand total FY26", "Zwischensumme". */
export function isTotalLabel(cell: CellValue): boolean {
  return typeof cell === "string" && ONLY_TOTAL.test(cell.trim());
}

/** A cell that begins like a total ("Total infrastructure") but may also be the name of a line. */
export function mayBeTotalLabel(cell: CellValue): boolean {
  return typeof cell === "string" && STARTS_LIKE_TOTAL.test(cell.trim());
}

const ONLY_TOTAL =
  /^(?:grand |sub[- ]?|net |overall )?(?:totals?|sum|summe|gesamt(?:summe)?|zwischensumme|somme|sous-total|suma|subtotal)(?: (?:budget|cost|costs|spend|amount|ai|general|gasto|fy ?\d\d(?:\d\d)?|20\d\d|eur|usd|gbp|chf))*\s*:?$/i;
const STARTS_LIKE_TOTAL =
  /^(?:(?:grand |sub[- ]?)?totals?\b|sum of\b|summe\b|gesamt|zwischensumme|sous-total|subtotal)|\b(?:sub)?total\s*:?$/i;

/**
 * Tells totals from lines in one pass down the table. A row that may be a total is one only when its amount is the sum of
 * the lines since the last total, or of all lines; "Total Energies" stays a line.
 */
export class TotalsWatch {
  #all = 0;
  #sinceTotal = 0;

  /** Minor units of a row that is a line. */
  addLine(amount: number): void {
    this.#all += amount;
    this.#sinceTotal += amount;
  }

  /** Whether a row without a cost type and with this label and amount (null: unreadable) is a total. */
  isTotal(label: CellValue, amount: number | null): boolean {
    const sums = amount !== null && (amount === this.#all || amount === this.#sinceTotal);
    const isTotal = isTotalLabel(label) || (sums && this.#all !== 0 && mayBeTotalLabel(label));
    if (isTotal) this.#sinceTotal = 0;
    return isTotal;
  }

  /** Whether a row without any words holds the sum of all lines above. */
  isUnlabelledTotal(amount: number | null): boolean {
    return amount !== null && this.#all !== 0 && amount === this.#all;
  }
}
