import { thresholdOf } from "../../policy/policy";
import type { Measure } from "../measures";
import { couldBe, markedCostTypes, type Funding } from "../unfunded";

/** Whether anything of a use case pays for some cost types, beside what the use case costs. Minor units. */
export interface CaseFunding extends Funding {
  /** Net and absolute money on all lines of the use case. */
  readonly money: number;
  readonly gross: number;
  /** Lines of the use case with money. */
  readonly lines: number;
}

/**
 * `fundingOf` for each use case: "unclear" where an amount of these cost types cannot be read, where more of the use
 * case's own money than the threshold `doubtfulMoney` could be theirs, or where the use case is one line: a lump sum does
 * not say what it is made of. Empty without use cases. Make it once per rule, outside `check`, so that it is kept. One pass
 * over the lines.
 */
export function fundingByCase(...costTypes: readonly string[]): Measure<readonly CaseFunding[]> {
  const asked = markedCostTypes(...costTypes);
  return (budget, policy) => {
    const { cases } = budget;
    if (!cases) return [];
    const isDoubtful = couldBe(budget, ...costTypes);
    const sums = cases.names.map(() => ({
      amount: 0,
      unreadable: 0,
      couldBe: { gross: 0, lines: 0 },
      money: 0,
      gross: 0,
      lines: 0,
    }));
    for (let line = 0; line < budget.lines; line++) {
      const sum = sums[cases.ofLine[line]!];
      if (!sum) continue;
      const amount = budget.amounts[line]!;
      sum.money += amount;
      sum.gross += Math.abs(amount);
      if (amount !== 0) sum.lines += 1;
      if (asked[budget.costTypes[line]!] === 1) sum.amount += amount;
      else if (isDoubtful(line)) {
        sum.couldBe.gross += Math.abs(amount);
        sum.couldBe.lines += 1;
      }
    }
    for (const { line } of budget.unreadable) {
      const sum = sums[cases.ofLine[line]!];
      if (sum && asked[budget.costTypes[line]!] === 1) sum.unreadable += 1;
    }
    const most = thresholdOf(policy, "doubtfulMoney");
    return sums.map((sum) => ({ ...sum, state: stateOf(sum, most) }));
  };
}

function stateOf(
  { amount, unreadable, couldBe, gross, lines }: Omit<CaseFunding, "state">,
  most: number
): Funding["state"] {
  if (amount > 0) return "funded";
  return unreadable > 0 || lines < 2 || couldBe.gross > most * gross ? "unclear" : "unfunded";
}
