import { answered } from "./answer";
import { namingGiven } from "./choices";
import { answeredLate } from "./late-tables";
import { classified, centralPart, superfluousCount } from "./line-answers";

/** @customenum {string} */
declare enum Naming {
  /** One of the 26 cost types. */
  costType = "Cost type",
  /** Infrastructure, Models or Integration. */
  category = "Category",
  /** Use cases, Foundation or Governance. */
  layer = "Layer",
}

/**
 * The cost type that the words of a line speak for, or its category or layer. Spills one answer per row. Unassigned where the words say none, “Outside the split” where the split leaves the cost type out.
 * @customfunction CLASSIFY
 * @helpurl https://localhost:3000/assets/functions.html#classify
 * @param words The name of a line, or a column of names; a second column adds the vendor, a third the notes.
 * @param [answer] Cost type, Category or Layer; the cost type if left out.
 * @returns One name per row.
 * @example =AIBUDGET.CLASSIFY("Reserved GPU cluster") → "Accelerators"
 * @example =AIBUDGET.CLASSIFY({"GPU cluster";"OpenAI API";"Zxqv"},"Category") → {"Infrastructure";"Models";"Unassigned"}
 */
export function classify(words: unknown[][], answer: Naming): unknown[][] {
  return answered(() => classified(words, namingGiven(answer)));
}

/**
 * Spills what a review finds in an AI budget: rule, severity, where, money at stake, and a sentence. The same rules as in the pane, with its standard settings.
 * @customfunction FINDINGS
 * @helpurl https://localhost:3000/assets/functions.html#findings
 * @param types A whole table with its header row, such as Budget[#All]; or the column of cost types or categories.
 * @param [amounts] The column of amounts, as high as the column of types. Leave out for a whole table.
 * @param [today] The day of the review, such as TODAY(); without it, rules about days see nothing closed or overdue.
 * @returns A header row and one row per finding, the most severe first.
 * @example =AIBUDGET.FINDINGS({"GPU";"Model API usage";"ETL";"Compliance"},{550;150;250;50}) → {"Rule","Severity","Where","Exposure","Message"}…
 */
export function findings(
  types: unknown[][],
  amounts: unknown[][],
  today: unknown[][]
): unknown[][] {
  return answeredLate(({ findingsTable }) => findingsTable(types, amounts, today));
}

/**
 * How many builds of components could be saved: all but the first build of each component, or all where a shared one is paid for. Counts use cases, not rows. #VALUE! where an amount is in words.
 * @customfunction DUPCOUNT
 * @helpurl https://localhost:3000/assets/functions.html#dupcount
 * @param components The column that names what each line builds; or a whole table with its header row, such as Budget[#All].
 * @param [cases] The column of use cases, as high as the components; “Shared” says that a line serves all. Leave out for a whole table.
 * @param [amounts] The column of amounts; lines without money build nothing. Every line counts if left out.
 * @returns A whole number.
 * @example =AIBUDGET.DUPCOUNT({"Login";"login";"Logging";"Login"},{"Chat";"Search";"Chat";"Chat"}) → 1
 */
export function dupCount(
  components: unknown[][],
  cases: unknown[][],
  amounts: unknown[][]
): number {
  return answered(() => superfluousCount(components, cases, amounts));
}

/**
 * Part of the money for data access, model orchestration and deployment pipelines that is spent in one place, as a fraction: on shared lines, or by the team that pays most. #N/A where no such line names a team. #VALUE! where an amount is in words.
 * @customfunction CENTRALSHARE
 * @helpurl https://localhost:3000/assets/functions.html#centralshare
 * @param teams The column of teams or use cases; or a whole table with its header row, such as Budget[#All].
 * @param [types] The column of cost types, as high as the teams. Leave out for a whole table.
 * @param [amounts] The column of amounts, as high as the teams. Leave out for a whole table.
 * @returns The share as a fraction.
 * @example =AIBUDGET.CENTRALSHARE({"Central IT";"Sales";"Claims"},{"MLOps platform";"MLOps platform";"MLOps work"},{80;15;5}) → 0.8
 */
export function centralShare(teams: unknown[][], types: unknown[][], amounts: unknown[][]): number {
  return answered(() => centralPart(teams, types, amounts));
}
