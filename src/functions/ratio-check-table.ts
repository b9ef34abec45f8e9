import type { Budget } from "../core/budget/budget";
import { toDecimal } from "../core/budget/money";
import { Measures } from "../core/measures/measures";
import { DEFAULT_POLICY } from "../core/policy/default-policy";
import type { Policy } from "../core/policy/policy";
import { budgetInColumns, budgetInTable } from "./argument-budget";
import type { Cells } from "./cells";
import type { Choice } from "./chosen-budget";
import { FAILURES } from "./failure";

/** Text or number; "" where there is nothing to say, since Excel shows null as 0. */
export type ResultCells = (string | number)[][];

/** RATIOCHECK with arguments, judged by the default profile; throws a Failure. */
export function ratioCheckTable(types: Cells | null, amounts: Cells | null): ResultCells {
  if (types === null) throw amounts === null ? FAILURES.nothingChosen() : FAILURES.typesMissing();
  const budget = amounts === null ? budgetInTable(types) : budgetInColumns(types, amounts);
  return ratioTable(budget, DEFAULT_POLICY);
}

/** RATIOCHECK without arguments, for the budget chosen in the pane; throws a Failure. */
export function chosenRatioTable(choice: Choice): ResultCells {
  if (!choice) throw FAILURES.nothingChosen();
  return ratioTable(choice.budget, choice.policy);
}

function ratioTable(budget: Budget, policy: Policy): ResultCells {
  const { split, amounts, shares, bands, statuses, gaps, outside, unassigned } = new Measures(
    budget,
    policy
  ).shares("categories");
  if (!shares) throw FAILURES.nothingToJudge();
  const money = (minor: number) => toDecimal(minor, budget.currency.digits);
  return [
    ["Category", "Amount", "Share", "Lower", "Upper", "Status", "Gap"],
    ...([0, 1, 2] as const).map((group) => [
      split.groups[group].name,
      money(amounts[group]),
      shares[group],
      bands?.[group].lower ?? "",
      bands?.[group].upper ?? "",
      statuses[group],
      bands ? money(gaps[group]) : "",
    ]),
    ["Outside the split", money(outside), "", "", "", "", ""],
    ["Unassigned", money(unassigned), "", "", "", "", ""],
  ];
}
