import type { Budget } from "../../budget/budget";
import type { Measure } from "../measures";
import { markedCostTypes } from "../unfunded";

/** Money for scarce hardware, and what is set aside for its price. Money in minor units. */
export interface Hardware {
  /** Lines with money, in order. */
  readonly lines: readonly number[];
  readonly amount: number;
  /** Contingency lines of the whole budget, and the contingency column of the hardware lines. */
  readonly contingency: number;
}

/**
 * Hardware is the cost type accelerators, and compute whose line or vendor names GPUs, TPUs or such a chip. One pass; the
 * words are read on compute lines only.
 */
export const hardware: Measure<Hardware> = (budget, _policy, { byCostType }) => {
  const lines: number[] = [];
  let amount = 0;
  let contingency = byCostType.amounts.reduce(
    (sum, each, code) => sum + each * CONTINGENCY[code]!,
    0
  );
  for (let line = 0; line < budget.lines; line++) {
    const code = budget.costTypes[line]!;
    const own = budget.amounts[line]!;
    if (own <= 0) continue;
    if (ACCELERATORS[code] !== 1 && !(COMPUTE[code] === 1 && namesHardware(budget, line))) continue;
    lines.push(line);
    amount += own;
    const stated = budget.money.contingency?.[line] ?? NaN;
    if (stated > 0) contingency += stated;
  }
  return { lines, amount, contingency };
};

function namesHardware({ names, text }: Budget, line: number): boolean {
  return HARDWARE.test(names[line]!) || HARDWARE.test(text.vendor?.[line] ?? "");
}

const CONTINGENCY = markedCostTypes("contingency");
const ACCELERATORS = markedCostTypes("accelerators");
const COMPUTE = markedCostTypes(
  "training-compute",
  "inference-hosting",
  "full-model-training",
  "infrastructure"
);
const HARDWARE =
  /\b(?:[gtn]pus?|accelerators?|nvidia|[abh][12]00|h20|gh200|gb200|gb300|l4|l40s?|v100|t4|mi[23]\d\dx?|trainium|inferentia|gaudi|dgx|hgx|grafikkarten?|beschleuniger)\b/i;
