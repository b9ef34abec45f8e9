/** The errors a cell can show; Excel shows the sentence only with #VALUE! and #N/A. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!";

/** Why a function has no result: `code` is what the cell shows, `message` one sentence for a person. */
export class Failure extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string
  ) {
    super(message);
    this.name = "Failure";
  }
}

/** Every sentence a function can fail with, and the error it comes with. Rows count from 1 within the argument. */
export const FAILURES = {
  nothingChosen: () =>
    new Failure(
      "#N/A",
      "No budget is chosen: open the AI Budget pane and choose a table, or pass one as argument."
    ),
  nothingToJudge: () =>
    new Failure(
      "#N/A",
      "No money lies on Infrastructure, Models or Integration, so there is no share to judge."
    ),
  typesMissing: () =>
    new Failure(
      "#VALUE!",
      "Amounts need the cost types beside them: pass types first, then amounts."
    ),
  noBody: () =>
    new Failure(
      "#VALUE!",
      "Pass the whole table with its header row and at least one line, e.g. Budget[#All]."
    ),
  noAmountColumn: () =>
    new Failure(
      "#VALUE!",
      "No column of numbers has a header that names an amount, such as FY26, Budget or Amount."
    ),
  noTypeColumn: () =>
    new Failure(
      "#VALUE!",
      "No column of words names the lines, and no header names a cost type or a category."
    ),
  notOneColumn: () => new Failure("#VALUE!", "Types and amounts must each be a single column."),
  differentHeights: (types: number, amounts: number) =>
    new Failure(
      "#VALUE!",
      `Types have ${types} rows and amounts ${amounts}; both must have the same number.`
    ),
  notAnAmount: (row: number, shown: string) =>
    new Failure("#VALUE!", `Row ${row} holds “${shown}” where an amount is due.`),
  errorCell: (code: ErrorCode, row: number) =>
    new Failure(code, `Row ${row} holds the error ${code}.`),
} as const;
