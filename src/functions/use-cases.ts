import { answered } from "./answer";
import { daysFlagged, killAnswer, loadedRois } from "./case-answers";
import { freedMoney, hoursRatio, runBuildRatio, unfoundedMoney } from "./case-totals";
import { eachPlace } from "./row-wise";

/**
 * Close where a signal does not surpass its threshold, Keep where it does. More is better unless the threshold (“< 5 days”) or the criterion says otherwise. Spills over columns. #N/A where signal or threshold is blank or not comparable.
 * @customfunction KILLCHECK
 * @helpurl https://localhost:3000/assets/functions.html#killcheck
 * @param signal The measured value, or a column of them; a 0 that is meant must be text.
 * @param threshold The agreed threshold, such as 0.15, "15 %", "< 5 days" or "at least 60 %".
 * @param [criterion] When the case is stopped, in words, such as "error rate above threshold".
 * @returns Keep or Close.
 * @example =AIBUDGET.KILLCHECK(0.12,">= 15 %") → "Close"
 * @example =AIBUDGET.KILLCHECK({4;"";6},"< 5 days") → {"Keep";"";"Close"}
 * @example =AIBUDGET.KILLCHECK("",0.15) → #N/A
 */
export function killCheck(
  signal: unknown[][],
  threshold: unknown[][],
  criterion: unknown[][]
): unknown[][] {
  return answered(() =>
    eachPlace(["signal", "threshold", "criterion"], [signal, threshold, criterion], killAnswer)
  );
}

/**
 * Money that closing frees, in the unit of the amounts: the sum of what is not spent of each amount, never below 0. With a column of statuses only closed cases count. 0 where nothing is left.
 * @customfunction FREED
 * @helpurl https://localhost:3000/assets/functions.html#freed
 * @param amounts The planned amount, or a column of them.
 * @param [spent] What is spent already, as high as the amounts; nothing if left out.
 * @param [statuses] The status of each case, such as Closed or Active; all count if left out.
 * @returns One amount.
 * @example =AIBUDGET.FREED({100;80;50},{40;90;""},{"Closed";"Closed";"Active"}) → 60
 */
export function freed(amounts: unknown[][], spent: unknown[][], statuses: unknown[][]): number {
  return answered(() => freedMoney(amounts, spent, statuses));
}

/**
 * Hours for keeping pilots alive ÷ hours for bringing new things into use; above 1 the budget pays for demonstrations. Sums both columns. #DIV/0! where no deployment hours are stated. #VALUE! where hours are in words.
 * @customfunction MAINTRATIO
 * @helpurl https://localhost:3000/assets/functions.html#maintratio
 * @param maintenance Maintenance hours, one number or a column.
 * @param deployment Deployment hours, one number or a column.
 * @returns A ratio of hours to hours.
 * @example =AIBUDGET.MAINTRATIO({30;90},{40;20}) → 2
 * @example =AIBUDGET.MAINTRATIO(10,0) → #DIV/0!
 */
export function maintRatio(maintenance: unknown[][], deployment: unknown[][]): number {
  return answered(() => hoursRatio(maintenance, deployment));
}

/**
 * Return on investment against the fully loaded cost, as a fraction: value ÷ (own cost + part of the shared cost) − 1. Over columns it spills one result per case and divides the shared cost in proportion to own cost. #DIV/0! where nothing is paid.
 * @customfunction LOADEDROI
 * @helpurl https://localhost:3000/assets/functions.html#loadedroi
 * @param values The value of a case, or a column of them, in money.
 * @param costs The own cost of each case, in money.
 * @param [shared] Money for foundation and governance that all these cases share; a column is summed.
 * @returns One fraction per case.
 * @example =AIBUDGET.LOADEDROI(150,80,20) → 0.5
 * @example =AIBUDGET.LOADEDROI({300;100},{60;40},{50;50}) → {1.5;0.25}
 */
export function loadedRoi(
  values: unknown[][],
  costs: unknown[][],
  shared: unknown[][]
): unknown[][] {
  return answered(() => loadedRois(values, costs, shared));
}

/**
 * Money for running ÷ money for building, by cost type; capacity, governance and contingency count on neither side. #DIV/0! where nothing is built. #VALUE! where an amount is in words.
 * @customfunction RUNBUILD
 * @helpurl https://localhost:3000/assets/functions.html#runbuild
 * @param types A whole table with its header row, such as Budget[#All]; or the column of cost types.
 * @param [amounts] The column of amounts, as high as the column of types. Leave out for a whole table.
 * @returns A ratio of money to money.
 * @example =AIBUDGET.RUNBUILD({"Model API usage";"Inference hosting";"Workflow integration"},{50;40;30}) → 3
 */
export function runBuild(types: unknown[][], amounts: unknown[][]): number {
  return answered(() => runBuildRatio(types, amounts));
}

/**
 * Money planned for use cases that stand on no foundation: neither a foundation line of their own nor a foundation link. #N/A where the lines do not say who stands on a shared foundation. #VALUE! where an amount is in words.
 * @customfunction UNFOUNDEDCOST
 * @helpurl https://localhost:3000/assets/functions.html#unfoundedcost
 * @param cases The column of use cases; or a whole table with its header row, such as Budget[#All].
 * @param [types] The column of cost types or categories, as high as the cases. Leave out for a whole table.
 * @param [amounts] The column of amounts, as high as the cases. Leave out for a whole table.
 * @param [links] The column that names the foundation of each case; “none” says that there is none.
 * @returns One amount.
 * @example =AIBUDGET.UNFOUNDEDCOST({"Chat";"Chat";"Search"},{"Model API usage";"Data storage";"Model API usage"},{60;20;50}) → 50
 */
export function unfoundedCost(
  cases: unknown[][],
  types: unknown[][],
  amounts: unknown[][],
  links: unknown[][]
): number {
  return answered(() => unfoundedMoney(cases, types, amounts, links));
}

/**
 * Days from the day a case was flagged to the day it was closed; for an open case to the day given as third argument. Spills over columns. #N/A for a case that was not flagged or is still open.
 * @customfunction TIMETOCLOSE
 * @helpurl https://localhost:3000/assets/functions.html#timetoclose
 * @param flagged The day of the flag, or a column of days.
 * @param [closed] The day of closing; blank while the case is open.
 * @param [today] The day up to which open cases count, such as TODAY().
 * @returns Whole days.
 * @example =AIBUDGET.TIMETOCLOSE("2026-03-01","2026-03-31") → 30
 * @example =AIBUDGET.TIMETOCLOSE({"2026-03-01";"2026-05-01"},{"2026-03-31";""},"2026-05-11") → {30;10}
 */
export function timeToClose(
  flagged: unknown[][],
  closed: unknown[][],
  today: unknown[][]
): unknown[][] {
  return answered(() =>
    eachPlace(["flagged", "closed", "today"], [flagged, closed, today], daysFlagged)
  );
}
