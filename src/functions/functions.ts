import { shownError } from "./answer";
import { onChosenBudget } from "./chosen-budget";
import { chosenRatioTable, ratioCheckTable, type ResultCells } from "./ratio-check-table";

/**
 * Spills category, amount, share, lower and upper bound, status and gap of an AI budget. Without arguments it follows the budget chosen in the AI Budget pane.
 * @customfunction RATIOCHECK
 * @helpurl https://localhost:3000/assets/functions.html#ratiocheck
 * @param [types] A whole table with its header row, such as Budget[#All]; or the column of cost types or categories.
 * @param [amounts] The column of amounts, as high as the column of types. Leave out for a whole table.
 * @param invocation Where the result goes; the form without arguments sends one for every change.
 * @example =AIBUDGET.RATIOCHECK({"GPU";"Model API usage";"ETL"},{400;300;300}) → {"Category","Amount","Share","Lower","Upper","Status","Gap";"Infrastructure",400,0.4,0.5,0.6,"below",-100;"Models",300,0.3,0.1,0.2,"above",100;"Integration",300,0.3,0.25,0.35,"within",0;"Outside the split",0,"","","","","";"Unassigned",0,"","","","",""}
 * @example =AIBUDGET.RATIOCHECK(1,2) → #VALUE!
 */
export function ratioCheck(
  types: unknown[][],
  amounts: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>
): void {
  // Excel hands over null for an argument left out, whatever the declared type.
  const [given, beside] = [types ?? null, amounts ?? null];
  if (given !== null || beside !== null) {
    invocation.setResult(resultOf(() => ratioCheckTable(given, beside)));
    return;
  }
  invocation.onCanceled = onChosenBudget((choice) => {
    invocation.setResult(resultOf(() => chosenRatioTable(choice)));
  });
}

/** A streaming function may not throw: Excel would wait for its result for ever. */
function resultOf(compute: () => ResultCells): ResultCells | CustomFunctions.Error {
  try {
    return compute();
  } catch (error) {
    return shownError(error);
  }
}
