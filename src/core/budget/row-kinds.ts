import type { Cell } from "./cell";
import { plainWords } from "./header-text";

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
  /** What the rows come to whose sum this row is, null where one cannot be read; missing for a row nobody takes for a sum. */
  readonly sum?: number | null;
}

/** What a total row states, with the sum of the lines it stands for. Minor units. */
export interface TotalRow {
  readonly stated: number;
  readonly sum: number;
}

/**
 * Tells lines from totals, section headings and blank rows in one pass down the table. A row called nothing but "Total" is
 * a total when its amount is the sum of the lines since the last total or of all, or when no other words stand beside it;
 * one that only may be a total ("Total Energies") must meet both, give or take two percent, or repeat its section's heading.
 * A name without any amount or other words is a heading.
 */
export class RowSorter {
  readonly #all = new Sum();
  #sinceTotal = new Sum();
  /** Lines between one total and the next, in their order. */
  readonly #sections: Sum[] = [];
  #total: TotalRow | null = null;
  #heading = "";

  /** Of the total that came last; null where nothing stands above it, or where a line above cannot be read. */
  get total(): TotalRow | null {
    return this.#total;
  }

  /** Rows must come in their order; each counts from then on as what it was told to be. */
  kindOf(row: RowLook): RowKind {
    const kind = row.sum === undefined ? this.#lookAt(row) : "total";
    if (kind === "heading") this.#heading = plainWords(row.name);
    if (kind === "total") {
      this.#total = row.sum === undefined ? this.#totalOf(row) : statedTotal(row.amount, row.sum);
      if (this.#sinceTotal.rows > 0) this.#sections.push(this.#sinceTotal);
      this.#sinceTotal = new Sum();
    }
    if (kind === "line") {
      for (const sum of [this.#all, this.#sinceTotal])
        sum.add(row.amount ?? 0, row.amount === null && !row.isAmountBlank);
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
    const sums = [this.#all, this.#sinceTotal];
    if (isTotalLabel(label)) {
      return isAlone || sums.some((sum) => sum.isMetBy(amount)) ? "total" : "line";
    }
    if (isAlone && isTotalLike(label)) {
      const isNear = sums.some((sum) => sum.isMetBy(amount) || sum.isNearlyMetBy(amount));
      if (isNear || this.#headsSection(label) || this.#hidesInSection(amount)) return "total";
    }
    return isAlone && isAmountBlank ? "heading" : "line";
  }

  /** "Total models" below the heading "Models". */
  #headsSection(label: string): boolean {
    if (this.#heading === "") return false;
    const words = plainWords(label)
      .replace(/\b(?:sub)?totale?s?\b|\bsub\b/g, " ")
      .replace(/ +/g, " ");
    return words.trim() === this.#heading;
  }

  /** Where an amount above cannot be read, a total is larger than what can. */
  #hidesInSection(amount: number | null): boolean {
    const { unreadable, lines, amount: readable } = this.#sinceTotal;
    return amount !== null && unreadable > 0 && lines > 0 && amount > readable;
  }

  /** A total may take in the sections above it, back to any; one that meets none of them is told from the nearest. */
  #totalOf({ name, others, amount }: RowLook): TotalRow | null {
    if (amount === null || this.#all.rows === 0) return null;
    const sums: Sum[] = [];
    for (const section of [this.#sinceTotal, ...[...this.#sections].reverse()])
      if (section.rows > 0) sums.push(section.plus(sums[sums.length - 1]));
    const met = sums.find((sum) => sum.isMetBy(amount));
    if (met) return { stated: amount, sum: met.amount };
    const label = [name, ...others].find((text) => isTotalLabel(text)) ?? name;
    const meant = this.#meantBy(label, amount);
    return meant.unreadable > 0 ? null : { stated: amount, sum: meant.amount };
  }

  #meantBy(label: string, amount: number): Sum {
    if (this.#sinceTotal.rows === 0 || GRAND.test(label)) return this.#all;
    if (SUB.test(label)) return this.#sinceTotal;
    const gap = (sum: Sum) => Math.abs(sum.amount - amount);
    return gap(this.#sinceTotal) <= gap(this.#all) ? this.#sinceTotal : this.#all;
  }
}

/** A cell that says nothing but that its row is a total: "Total", "Grand total FY26", "Zwischensumme". */
export function isTotalLabel(cell: Cell): boolean {
  return typeof cell === "string" && ONLY_TOTAL.test(cell.trim());
}

/** A cell that may say so with other words: "Total infrastructure", "AI budget total". */
export function isTotalLike(label: string): boolean {
  return STARTS_LIKE_TOTAL.test(label);
}

function statedTotal(stated: number | null, sum: number | null): TotalRow | null {
  return stated === null || sum === null ? null : { stated, sum };
}

const ONLY_TOTAL =
  /^(?:grand |sub[- ]?|net |overall )?(?:totals?|sum|summe|gesamt(?:summe)?|zwischensumme|somme|sous-total|suma|subtotal)(?: (?:budget|cost|costs|spend|amount|ai|general|gasto|fy ?\d\d(?:\d\d)?|20\d\d|eur|usd|gbp|chf))*\s*:?$/i;
const STARTS_LIKE_TOTAL =
  /^(?:(?:grand |sub[- ]?)?totals?\b|sum of\b|summe\b|gesamt|zwischensumme|sous-total|subtotal)|\b(?:sub)?total\s*:?$/i;

const GRAND = /grand|overall|general|gesamtsumme|gesamt\b/i;
const SUB = /sub[- ]?total|zwischensumme|sous-total/i;

/** Money of some lines, in minor units. */
class Sum {
  rows = 0;
  /** Those that cost anything. */
  lines = 0;
  /** Those whose amount cannot be read. */
  unreadable = 0;
  amount = 0;

  add(amount: number, isUnreadable: boolean): void {
    this.rows += 1;
    if (amount !== 0) this.lines += 1;
    if (isUnreadable) this.unreadable += 1;
    this.amount += amount;
  }

  plus(other: Sum | undefined): Sum {
    const both = new Sum();
    for (const each of [this, other ?? new Sum()]) {
      both.rows += each.rows;
      both.lines += each.lines;
      both.unreadable += each.unreadable;
      both.amount += each.amount;
    }
    return both;
  }

  /** Each line may have been rounded by half a minor unit. */
  isMetBy(amount: number | null): boolean {
    const rounding = this.lines / 2;
    return amount !== null && this.amount !== 0 && Math.abs(amount - this.amount) <= rounding;
  }

  /** Ours: a total that is off by two percent is a wrong total sooner than a line that happens to cost as much. */
  isNearlyMetBy(amount: number | null): boolean {
    return (
      amount !== null &&
      this.lines > 1 &&
      Math.abs(amount - this.amount) <= Math.abs(this.amount) * 0.02
    );
  }
}
