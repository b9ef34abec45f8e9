import type { Budget } from "../core/budget/budget";
import { toDecimal } from "../core/budget/money";
import { Measures } from "../core/measures/measures";
import { say } from "../core/words/say";
import type { Cells } from "./cells";
import type { Choice } from "./chosen-budget";
import { FAILURES } from "./failure";
import { budgetGiven } from "./given-budget";

/** Text or number; "" where there is nothing to say, since Excel shows null as 0. */
export type ResultCells = (string | number)[][];

/** RATIOCHECK with arguments, judged by the default profile; throws a Failure. */
export function ratioCheckTable(types: Cells | null, amounts: Cells | null): ResultCells {
  if (types === null && amounts === null) throw FAILURES.nothingChosen();
  const { budget, measures } = budgetGiven(types, amounts);
  return ratioTable(budget, measures);
}

/** RATIOCHECK without arguments, for the budget chosen in the pane; throws a Failure. */
export function chosenRatioTable(choice: Choice): ResultCells {
  if (!choice) throw FAILURES.nothingChosen();
  return ratioTable(choice.budget, new Measures(choice.budget, choice.policy));
}

function ratioTable(budget: Budget, measures: Measures): ResultCells {
  const { split, amounts, shares, bands, statuses, gaps, outside, unassigned } =
    measures.shares("categories");
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
    ...unreadableRow(budget),
  ];
}

/**
 * One more row where words stand in place of an amount, so that a share which leaves them out does not pass for the whole.
 * Blank cells are not told: a function cannot tell them from 0.
 */
function unreadableRow({ unreadable }: Budget): ResultCells {
  const told = unreadable.filter(({ reason }) => reason !== "blank").length;
  if (told === 0) return [];
  const words = say("{count, plural, one {# amount counts} other {# amounts count}} 0", {
    count: told,
  });
  return [["Not readable", 0, "", "", "", words, ""]];
}
