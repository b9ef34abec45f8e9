import type { Budget } from "../budget/budget";
import type { Finding, Place } from "./finding";

/**
 * What a finding is about, whichever column it points at: the whole table, or units. A unit is a line by its index, then a
 * use case without lines, then a total. A use case with lines is its lines.
 */
export type Extent = "all" | readonly number[];

/** Extents over one budget. A finding that names no cell is about the whole table. */
export class Extents {
  readonly #budget: Budget;
  readonly #known = new Map<Finding, Extent>();
  #linesOfCase: readonly (readonly number[])[] | null = null;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  of(finding: Finding): Extent {
    const known = this.#known.get(finding);
    if (known) return known;
    const extent = this.#measured(finding.places);
    this.#known.set(finding, extent);
    return extent;
  }

  /** The names by which a person may call the unit: the line and its use case, the use case, the total. */
  namesOf(unit: number): string[] {
    const { lines, names, cases, totals } = this.#budget;
    if (unit < lines) {
      const ofCase = cases?.names[cases.ofLine[unit] ?? -1];
      return ofCase === undefined ? [names[unit]!] : [names[unit]!, ofCase];
    }
    const count = cases?.names.length ?? 0;
    const label =
      unit < lines + count ? cases?.names[unit - lines] : totals[unit - lines - count]?.label;
    return label === undefined ? [] : [label];
  }

  #measured(places: readonly Place[]): Extent {
    const parts = new Set<readonly number[]>();
    for (const place of places) {
      if ("lines" in place) {
        if (place.lines === "all") return "all";
        parts.add(place.lines);
      } else parts.add("cases" in place ? this.#unitsOf(place.cases) : this.#totals(place.totals));
    }
    const filled = [...parts].filter(({ length }) => length > 0);
    // Two columns of the same lines are mostly the same array: a set of a million lines would cost more than the rules.
    const units = filled.length < 2 ? (filled[0] ?? []) : [...new Set(filled.flat())];
    return units.length > 0 ? units : "all";
  }

  #unitsOf(cases: readonly number[]): number[] {
    this.#linesOfCase ??= linesOfCase(this.#budget);
    const known = this.#linesOfCase;
    return cases.flatMap((at) => {
      const lines = known[at] ?? [];
      return lines.length > 0 ? lines : [this.#budget.lines + at];
    });
  }

  #totals(totals: readonly number[]): number[] {
    const first = this.#budget.lines + (this.#budget.cases?.names.length ?? 0);
    return totals.map((at) => first + at);
  }
}

function linesOfCase({ cases }: Budget): number[][] {
  const lines: number[][] = (cases?.names ?? []).map(() => []);
  cases?.ofLine.forEach((at, line) => {
    if (at >= 0) lines[at]?.push(line);
  });
  return lines;
}
