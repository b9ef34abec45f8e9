import type { Measure } from "../measures";
import { markedCostTypes } from "../unfunded";

/** Money that is set aside, in minor units. */
export interface Contingency {
  /** On lines of the cost type contingency: it may serve any line. */
  readonly lines: number;
  /** In the contingency column of the asked lines. */
  readonly column: number;
}

/**
 * What is set aside for the lines whose cost-type code is marked with 1 in a table of 256; make it once per rule, outside
 * `check`. A contingency column beside a line of the cost type contingency says the same money again and is not counted.
 */
export function contingencyFor(marked: Uint8Array): Measure<Contingency> {
  return (budget) => {
    const stated = budget.money.contingency;
    let lines = 0;
    let column = 0;
    for (let line = 0; line < budget.lines; line++) {
      const code = budget.costTypes[line]!;
      if (CONTINGENCY[code] === 1) lines += budget.amounts[line]!;
      else if (marked[code] === 1 && stated && stated[line]! > 0) column += stated[line]!;
    }
    return { lines, column };
  };
}

const CONTINGENCY = markedCostTypes("contingency");
