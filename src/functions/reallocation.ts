import { answeredLate } from "./late-tables";

/**
 * Spills suggested amounts that bring the mix into the bands of Production AI 2026 at the same total, one beside each row; rows that are no lines stay blank. #N/A where no amounts do.
 * @customfunction REALLOCATE
 * @helpurl https://localhost:3000/assets/functions.html#reallocate
 * @param types A whole table with its header row, such as Budget[#All]; or the column of cost types or categories.
 * @param [amounts] The column of amounts, as high as the column of types. Leave out for a whole table.
 * @param [total] The total to share out; today's if left out.
 * @returns One amount per row, under a header for a whole table.
 * @example =AIBUDGET.REALLOCATE({"Accelerators";"Model API usage";"Data engineering";"Total"},{400;300;300;1000}) → {500;200;300;""}
 */
export function reallocate(
  types: unknown[][],
  amounts: unknown[][],
  total: unknown[][]
): unknown[][] {
  return answeredLate(({ suggestedAmounts }) => suggestedAmounts(types, amounts, total));
}

/**
 * Spills the moves behind REALLOCATE: from, to, amount and why, closures first, then the largest. One row says so where nothing has to move. #N/A where no amounts meet the bands.
 * @customfunction MOVES
 * @helpurl https://localhost:3000/assets/functions.html#moves
 * @param types A whole table with its header row, such as Budget[#All]; or the column of cost types or categories.
 * @param [amounts] The column of amounts, as high as the column of types. Leave out for a whole table.
 * @param [total] The total to share out; today's if left out.
 * @returns A header row and one row per move.
 * @example =AIBUDGET.MOVES({"Accelerators";"Model API usage";"Data engineering"},{550;150;300}) → {"From","To","Amount","Why";"","",0,"The mix is inside its bands; nothing has to move."}
 */
export function moves(types: unknown[][], amounts: unknown[][], total: unknown[][]): unknown[][] {
  return answeredLate(({ movesTable }) => movesTable(types, amounts, total));
}
