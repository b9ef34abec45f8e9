import type { Cell } from "./cell";

export type RowKind = "line" | "total" | "heading" | "blank";

/** What tells a line from the other rows of a table. */
export interface RowLook {
  /** What stands in the name column and, of the others, in those that are read as words; "" where a cell is blank. */
  readonly name: string;
  readonly others: readonly string[];
  /** Minor units; null for an amount that cannot be read or is missing. */
  readonly amount: number | null;
  /** No amount column holds anything. */
  readonly isAmountBlank: boolean;
}

/**
 * Tells lines from totals, section headings and blank rows in one pass down the table. A row called nothing but "Total" is
 * a total when its amount is the sum of the lines since the last total or of all, or when no other words stand beside it;
 * one that only may be a total ("Total Energies") must meet both. A name without any amount or other words is a heading.
 */
export class RowSorter {
  readonly #all = new Sum();
  #sinceTotal = new Sum();

  /** Rows must come in their order; each counts from then on as what it was told to be. */
  kindOf(row: RowLook): RowKind {
    const kind = this.#lookAt(row);
    if (kind === "total") this.#sinceTotal = new Sum();
    if (kind === "line") {
      this.#all.add(row.amount ?? 0);
      this.#sinceTotal.add(row.amount ?? 0);
    }
    return kind;
  }

  #lookAt({ name, others, amount, isAmountBlank }: RowLook): RowKind {
    const words = [name, ...others.filter((text) => /\p{L}/u.test(text))].filter(Boolean);
    const [label] = words;
    if (label === undefined) {
      if (isAmountBlank) return "blank";
      // A single line above says nothing: two lines may well cost the same.
      return this.#all.lines > 1 && this.#all.isMetBy(amount) ? "total" : "line";
    }
    const isAlone = words.length === 1;
    const isSum = this.#all.isMetBy(amount) || this.#sinceTotal.isMetBy(amount);
    if (isTotalLabel(label)) return isAlone || isSum ? "total" : "line";
    if (isAlone && isSum && STARTS_LIKE_TOTAL.test(label)) return "total";
    return isAlone && isAmountBlank ? "heading" : "line";
  }
}

/** A cell that says nothing but that its row is a total: "Total", "Grand total FY26", "Zwischensumme". */
export function isTotalLabel(cell: Cell): boolean {
  return typeof cell === "string" && ONLY_TOTAL.test(cell.trim());
}

const ONLY_TOTAL =
  /^(?:grand |sub[- ]?|net |overall )?(?:totals?|sum|summe|gesamt(?:summe)?|zwischensumme|somme|sous-total|suma|subtotal)(?: (?:budget|cost|costs|spend|amount|ai|general|gasto|fy ?\d\d(?:\d\d)?|20\d\d|eur|usd|gbp|chf))*\s*:?$/i;
const STARTS_LIKE_TOTAL =
  /^(?:(?:grand |sub[- ]?)?totals?\b|sum of\b|summe\b|gesamt|zwischensumme|sous-total|subtotal)|\b(?:sub)?total\s*:?$/i;

/** Money of some lines, in minor units. */
class Sum {
  /** Those that cost anything. */
  lines = 0;
  #amount = 0;

  add(amount: number): void {
    if (amount !== 0) this.lines += 1;
    this.#amount += amount;
  }

  /** Each line may have been rounded by half a minor unit. */
  isMetBy(amount: number | null): boolean {
    const rounding = this.lines / 2;
    return amount !== null && this.#amount !== 0 && Math.abs(amount - this.#amount) <= rounding;
  }
}
