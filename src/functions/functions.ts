import { onChosenBudget } from "./chosen-budget";
import { Failure } from "./failure";
import { chosenRatioTable, ratioCheckTable, type ResultCells } from "./ratio-check-table";

/**
 * Spills category, amount, share, lower and upper bound, status and gap of an AI budget. Without arguments it follows the budget chosen in the AI Budget pane.
 * @customfunction RATIOCHECK
 * @helpurl https://localhost:3000/assets/help.html#ratiocheck
 * @param [types] A whole table with its header row, such as Budget[#All]; or the column of cost types or categories.
 * @param [amounts] The column of amounts, as high as the column of types. Leave out for a whole table.
 * @param invocation Where the result goes; the form without arguments sends one for every change.
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
    return error instanceof Failure
      ? new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message)
      : new CustomFunctions.Error("#VALUE!" as CustomFunctions.ErrorCode, String(error));
  }
}
