import { RowSorter, type RowKind, type RowLook, type TotalRow } from "../row-kinds";
import type { Scenario } from "./scenario-cell";
import { summingRows, type RowOutline } from "./summing-rows";

type ScenarioAt = (row: number) => Scenario | null;
type Sums = ReadonlyMap<number, number | null>;

/** Tells lines from totals in each scenario by itself: a total of actual figures is no sum of budget lines. */
export class SortersByScenario {
  readonly #scenarioAt: ScenarioAt | null;
  readonly #sorters = new Map<Scenario, RowSorter>();

  constructor(scenarioAt: ScenarioAt | null) {
    this.#scenarioAt = scenarioAt;
  }

  /** Rows must come in their order. A heading stands above the rows of every scenario. */
  kindOf(row: number, look: RowLook): RowKind {
    const own = this.#sorterOf(row);
    const kind = own.kindOf(look);
    if (kind === "heading") {
      for (const sorter of this.#sorters.values()) if (sorter !== own) sorter.kindOf(look);
    }
    return kind;
  }

  /** What the total row that came last states of the budget's lines; null also for one of other figures, or of all. */
  totalAt(row: number): TotalRow | null {
    if (this.#scenarioAt && this.#scenarioAt(row) !== "budget") return null;
    return this.#sorterOf(row).total;
  }

  #sorterOf(row: number): RowSorter {
    const scenario = this.#scenarioAt?.(row) ?? "budget";
    let sorter = this.#sorters.get(scenario);
    if (!sorter) this.#sorters.set(scenario, (sorter = new RowSorter()));
    return sorter;
  }
}

/**
 * Sums among the rows of one scenario each, headings and blank rows with all of them; of rows that name no scenario, `sums` of all rows. Rows
 * `known` to be sums stay what they are.
 */
export function sumsByScenario(
  outline: RowOutline,
  sums: Sums,
  known: Sums,
  scenarioAt: ScenarioAt
): Sums {
  const { amounts, looks, indents, nameOf } = outline;
  const said = Array.from(looks, (_, row) => scenarioAt(row));
  const found = new Map([...sums].filter(([row]) => known.has(row) || said[row] === null));
  for (const scenario of new Set(said)) {
    if (scenario === null) continue;
    const rows = Int32Array.from(
      said.flatMap((each, row) =>
        each === scenario || (each === null && Number.isNaN(amounts[row]!)) ? [row] : []
      )
    );
    const own = summingRows(
      {
        amounts: Float64Array.from(rows, (row) => amounts[row]!),
        looks: Uint8Array.from(rows, (row) => looks[row]!),
        indents: Uint8Array.from(rows, (row) => indents[row]!),
        nameOf: (at) => nameOf(rows[at]!),
      },
      new Map([...rows].flatMap((row, at) => (known.has(row) ? [[at, known.get(row)!]] : [])))
    );
    for (const [at, sum] of own) found.set(rows[at]!, sum);
  }
  return found;
}
