import type { Budget } from "../core/budget/budget";
import { proposeMapping, SAMPLE_ROWS } from "../core/budget/mapping";
import { joinedCases } from "../core/budget/reading/case-join";
import { columnTotals } from "../core/budget/reading/column-totals";
import { boundReader } from "../core/budget/reading/line-amount";
import { lockedLines } from "../core/budget/reading/locked-lines";
import { longTimeline } from "../core/budget/reading/long-timeline";
import { optionalColumns } from "../core/budget/reading/optional-columns";
import { wideTimeline } from "../core/budget/reading/wide-timeline";
import type { ArgumentBudget } from "./argument-budget";
import { argumentTable } from "./argument-table";
import { cellSeen, type Cells } from "./cells";

type Options = Pick<
  Budget,
  | "text"
  | "numbers"
  | "money"
  | "dates"
  | "timeline"
  | "cases"
  | "totals"
  | "locked"
  | "minimum"
  | "maximum"
>;

/**
 * What a table says beside names, cost types and amounts, read as the pane reads it; use cases come from the lines alone. An
 * error in such a column says nothing, as in the pane.
 */
export function optionsInTable(table: Cells, budget: ArgumentBudget): Options {
  const [header = [], ...body] = table;
  const headers = header.map((cell) => String(cellSeen(cell)));
  const sample = body.slice(0, SAMPLE_ROWS).map((row) => row.map(cellSeen));
  const mapping = proposeMapping({ headers, sample, formats: [] });
  const read = argumentTable({ headers, body, mapping }, budget.currency.digits);
  // Row 2 of the argument is the first of the body.
  const rows = Int32Array.from(budget.rows, (row) => row - 2);
  const own = optionalColumns(read, rows);
  // Rows of actual and forecast figures count before columns of them.
  const columns = { ...own, money: { ...own.money, ...budget.money } };
  const lines = { names: budget.names, amounts: budget.amounts, ...columns };
  const ofLines = columns.text.case;
  return {
    ...columns,
    locked: lockedLines(read, rows),
    minimum: Float64Array.from(rows, boundReader(read, "minimum", 0)),
    maximum: Float64Array.from(rows, boundReader(read, "maximum", Infinity)),
    timeline: wideTimeline(read, rows) ?? longTimeline(read, rows, lines),
    cases: ofLines ? (joinedCases(ofLines, columns, null)?.cases ?? null) : null,
    totals: [...budget.totals, ...columnTotals(read, rows)],
  };
}
