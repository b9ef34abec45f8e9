import type { Budget } from "../budget/budget";
import { isClosed } from "../measures/cases/active-cases";
import { caseMoney } from "../measures/cases/case-money";
import { linesByCase } from "../measures/cases/case-lines";
import { killChecks } from "../measures/cases/kill-check";
import type { Measures } from "../measures/measures";
import { spentByLine } from "../measures/cases/remaining-money";
import { activeUseCases } from "../measures/cases/use-cases";
import type { Closure } from "./request";

/** What the end of some use cases means for their lines. */
export interface Ending {
  readonly closures: readonly Closure[];
  /** Lines of cases that free nothing: what they hold is spent or bound, and stays. */
  readonly kept: readonly number[];
}

/** Use cases whose end is stated, as `isClosed` has it; [] where the budget names none. */
export function closedCases({ cases, today }: Budget): number[] {
  return cases ? [...cases.names.keys()].filter((at) => isClosed(cases, at, today)) : [];
}

/** Open use cases that miss their kill threshold and would free money if somebody closed them (A:50). */
export function failingCases(measures: Measures): number[] {
  const checks = measures.of(killChecks);
  const { remaining } = measures.of(caseMoney);
  return measures.of(activeUseCases).filter((at) => checks[at] === "misses" && remaining[at]! > 0);
}

/** Together the closures free what `caseMoney` says remains of these cases. */
export function endingOf(
  budget: Budget,
  measures: Measures,
  cases: readonly number[],
  rule: string
): Ending {
  const byCase = measures.of(linesByCase);
  const { remaining } = measures.of(caseMoney);
  const closures: Closure[] = [];
  const kept: number[] = [];
  for (const at of cases) {
    const lines = byCase[at]!;
    if (!(remaining[at]! > 0)) {
      kept.push(...lines);
      continue;
    }
    const spent = spentOf(budget, lines, remaining[at]!, measures.of(spentByLine));
    closures.push({ case: budget.cases!.names[at]!, lines, spent, rule });
  }
  return { closures, kept };
}

/**
 * Spent of each line: what its own actual costs say. Where only the use case states a cost, so that less remains of the case
 * than of its lines, the lines bear the rest in proportion to what is left of them, the last one what rounding leaves.
 */
function spentOf(
  { amounts, locked }: Budget,
  lines: readonly number[],
  remaining: number,
  actual: Float64Array | null
): number[] {
  const spent = lines.map((line) => {
    const cost = actual ? actual[line]! : NaN;
    return Number.isNaN(cost) ? 0 : cost;
  });
  const left = lines.map((line, at) =>
    locked[line] === 1 ? 0 : Math.max(0, amounts[line]! - spent[at]!)
  );
  let open = left.reduce((sum, each) => sum + each, 0);
  let burden = open - remaining;
  if (!(burden > 0)) return spent;
  return spent.map((cost, at) => {
    if (left[at] === 0) return cost;
    const share = Math.min(left[at]!, Math.round((burden * left[at]!) / open));
    burden -= share;
    open -= left[at]!;
    return cost + share;
  });
}
