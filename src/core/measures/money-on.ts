import type { Measure } from "./measures";
import { markedCostTypes } from "./unfunded";

/** Net money on some cost types, by id, in minor units. Make it once per rule, outside `check`. */
export function moneyOn(...costTypes: readonly string[]): Measure<number> {
  const marked = markedCostTypes(...costTypes);
  return (_budget, _policy, { byCostType }) =>
    byCostType.amounts.reduce((sum, amount, code) => sum + amount * marked[code]!, 0);
}
