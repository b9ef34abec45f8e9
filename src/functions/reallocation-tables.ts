import { toDecimal, toMinor } from "../core/budget/money";
import { ASSIGNABLE } from "../core/costs/cost-type";
import { DEFAULT_POLICY } from "../core/policy/default-policy";
import { requestOf } from "../core/reallocation/policy-request";
import { NO_LINE, type Proposal } from "../core/reallocation/proposal";
import { reallocate } from "../core/reallocation/reallocate";
import { say } from "../core/words/say";
import type { ArgumentBudget } from "./argument-budget";
import type { ResultCell } from "./answer";
import { FAILURES } from "./failure";
import { budgetGiven } from "./given-budget";
import { asCells, cellsGiven, isLeftOut } from "./given-cells";
import { remembered } from "./memory";
import { numberGiven } from "./numbers";

/** REALLOCATE: what stands beside a row of the argument, "" beside a total; a header beside a header. Throws a Failure. */
export function suggestedAmounts(types: unknown, amounts: unknown, total: unknown): ResultCell[][] {
  const { budget, proposal } = proposed(types, amounts, total);
  const cells = cellsGiven(types)!;
  const isRow = cells.length === 1;
  const results: ResultCell[] = Array.from(
    { length: isRow ? cells[0]!.length : cells.length },
    () => ""
  );
  if (isLeftOut(amounts)) results[0] = "Suggested amount";
  budget.rows.forEach((row, line) => {
    results[row - 1] = toDecimal(proposal.amounts[line]!, budget.currency.digits);
  });
  return isRow ? [results] : results.map((result) => [result]);
}

/** MOVES: receipts that lead from the amounts to the suggested ones. Throws a Failure. */
export function movesTable(types: unknown, amounts: unknown, total: unknown): ResultCell[][] {
  const { budget, proposal } = proposed(types, amounts, total);
  const rows = proposal.moves.map(({ from, to, amount, because }): ResultCell[] => [
    lineName(budget, from),
    lineName(budget, to),
    toDecimal(amount, budget.currency.digits),
    because,
  ]);
  const none = ["", "", 0, say("The mix is inside its bands; nothing has to move.")];
  return [["From", "To", "Amount", "Why"], ...(rows.length > 0 ? rows : [none])];
}

interface Proposed {
  readonly budget: ArgumentBudget;
  readonly proposal: Proposal;
}

/** A function cannot add rows, so no group gets a line that it has not got. */
function proposed(types: unknown, amounts: unknown, total: unknown): Proposed {
  return remembered("REALLOCATE", [types, amounts, total], () => {
    const { budget } = budgetGiven(types, amounts);
    const asked = isLeftOut(total)
      ? null
      : toMinor(numberGiven("total", asCells(total)[0]![0]), budget.currency.digits);
    if (Number.isNaN(asked)) throw FAILURES.outOfRange("total");
    const proposal = reallocate(budget, {
      ...requestOf(DEFAULT_POLICY),
      newLines: false,
      ...(asked === null ? {} : { total: asked }),
    });
    if (!proposal.feasible) throw FAILURES.cannotReallocate(proposal.obstacle!);
    return { budget, proposal };
  });
}

/** Without a name column a line is known by its cost type and row. */
function lineName(budget: ArgumentBudget, line: number): string {
  if (line === NO_LINE) return "Total";
  const type = ASSIGNABLE[budget.costTypes[line]!]?.name ?? "Unassigned";
  return budget.names[line] || `${type} (row ${budget.rows[line]})`;
}
