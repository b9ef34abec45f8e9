import { say } from "../core/words/say";

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
      say(
        "No budget is chosen: open the AI Budget pane and choose a table, or pass one as argument."
      )
    ),
  nothingToJudge: () =>
    new Failure(
      "#N/A",
      say("No money lies on Infrastructure, Models or Integration, so there is no share to judge.")
    ),
  typesMissing: () =>
    new Failure(
      "#VALUE!",
      say("Amounts need the cost types beside them: pass types first, then amounts.")
    ),
  noBody: () =>
    new Failure(
      "#VALUE!",
      say("Pass the whole table with its header row and at least one line, e.g. Budget[#All].")
    ),
  noAmountColumn: () =>
    new Failure(
      "#VALUE!",
      say("No column of numbers has a header that names an amount, such as FY26, Budget or Amount.")
    ),
  noTypeColumn: () =>
    new Failure(
      "#VALUE!",
      say("No column of words names the lines, and no header names a cost type or a category.")
    ),
  notOneColumn: () =>
    new Failure("#VALUE!", say("Types and amounts must each be a single column.")),
  differentHeights: (types: number, amounts: number) =>
    new Failure(
      "#VALUE!",
      say("Types have {types} rows and amounts {amounts}; both must have the same number.", {
        types: String(types),
        amounts: String(amounts),
      })
    ),
  notAnAmount: (row: number, shown: string) =>
    new Failure(
      "#VALUE!",
      say("Row {row} holds “{shown}” where an amount is due.", { row: String(row), shown })
    ),
  amountUnread: (row: number, shown: string) =>
    new Failure(
      "#VALUE!",
      say(
        "Row {row} holds “{shown}” in place of an amount, and this answer cannot say that it leaves it out. Enter an amount or 0, or use RATIOCHECK, which counts such rows.",
        { row: String(row), shown }
      )
    ),
  errorCell: (code: ErrorCode, row: number) =>
    new Failure(code, say("Row {row} holds the error {code}.", { row: String(row), code })),
  argumentMissing: (name: string) =>
    new Failure("#VALUE!", say("The argument “{name}” is missing or blank.", { name })),
  onlyNumbers: () =>
    new Failure(
      "#VALUE!",
      say(
        "The first argument must name cost types or categories in words, but it holds only numbers."
      )
    ),
  notOneColumnOf: (name: string) =>
    new Failure(
      "#VALUE!",
      say("The argument “{name}” must be a single column or a single row.", { name })
    ),
  tooWide: (name: string, most: number) =>
    new Failure(
      "#VALUE!",
      say("The argument “{name}” may have {most} columns at most.", { name, most: String(most) })
    ),
  unequalHeights: (one: string, height: number, other: string, otherHeight: number) =>
    new Failure(
      "#VALUE!",
      say("“{one}” has {cells} cells and “{other}” {otherCells}; both must have the same number.", {
        one,
        cells: String(height),
        other,
        otherCells: String(otherHeight),
      })
    ),
  otherShape: (name: string) =>
    new Failure(
      "#VALUE!",
      say(
        "The argument “{name}” must be one cell or have the same rows and columns as the others.",
        { name }
      )
    ),
  notAmong: (name: string, shown: string, valid: string) =>
    new Failure(
      "#VALUE!",
      say("“{shown}” is no {name}; it can be {valid}.", { shown, name, valid })
    ),
  notANumber: (name: string, row: number, shown: string) =>
    new Failure(
      "#VALUE!",
      say("Row {row} of “{name}” holds “{shown}” where a number is due.", {
        row: String(row),
        name,
        shown,
      })
    ),
  notADate: (name: string, row: number, shown: string) =>
    new Failure(
      "#VALUE!",
      say(
        "Row {row} of “{name}” holds “{shown}” where a date is due; write it as 2026-03-31 or as a date.",
        { row: String(row), name, shown }
      )
    ),
  outOfRange: (name: string) =>
    new Failure("#NUM!", say("“{name}” lies outside what it can be.", { name })),
  nothingToDivideBy: (name: string) =>
    new Failure("#DIV/0!", say("“{name}” is 0 or blank.", { name })),
  blankOrZero: (name: string, instead: string) =>
    new Failure(
      "#N/A",
      say(
        "“{name}” is blank or 0, which a function cannot tell apart; if 0 is meant, write it as text: {instead}.",
        { name, instead }
      )
    ),
  notComparable: (signal: string, threshold: string) =>
    new Failure(
      "#N/A",
      say(
        "Signal {signal} and threshold “{threshold}” cannot be compared; write one number in the unit of the signal, with < where less is better.",
        { signal, threshold }
      )
    ),
  stillOpen: () =>
    new Failure(
      "#N/A",
      say("Flagged and not closed yet; pass TODAY() as third argument to count on.")
    ),
  notFlagged: () => new Failure("#N/A", say("Nothing was flagged, so no time runs.")),
  noBand: (profile: string, group: string) =>
    new Failure(
      "#N/A",
      say("The profile “{profile}” sets no bounds for {group}.", {
        profile: say(profile),
        group: say(group),
      })
    ),
  ownBand: (profile: string) =>
    new Failure(
      "#N/A",
      say(
        "The bounds of “{profile}” are set in the pane and unknown to a function; RATIOCHECK without arguments shows them.",
        { profile: say(profile) }
      )
    ),
  noMoneyIn: (groups: string) =>
    new Failure(
      "#N/A",
      say("No money lies on {groups}, so there is no share to take.", { groups })
    ),
  columnMissing: (role: string) =>
    new Failure(
      "#N/A",
      say("The table has no column “{role}”; add one, or pass it as an argument.", {
        role: say(role),
      })
    ),
  unfoundedUnknown: () =>
    new Failure(
      "#N/A",
      say(
        "The lines do not say which use cases stand on the shared foundation; pass the column of foundation links."
      )
    ),
  nobodyNamed: () =>
    new Failure(
      "#N/A",
      say("No line for data access, model orchestration or deployment pipelines says whose it is.")
    ),
  cannotReallocate: (obstacle: string) => new Failure("#N/A", obstacle),
} as const;
