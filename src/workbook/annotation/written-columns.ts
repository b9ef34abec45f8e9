import { columnsOf } from "../../core/budget/mapping";
import { toDecimal } from "../../core/budget/money";
import { CHANGE_COLUMN, STATUS_COLUMN, SUGGESTION_COLUMN } from "../../core/budget/own-columns";
import { say } from "../../core/words/say";
import { rowCount, type Area } from "../address";
import { withinSegment, type Segment } from "../intake/segments";
import type { Judgement } from "../judgement/judgement";
import type { CellValue } from "../survey";
import type { PartId } from "./parts";
import { suggestionReason } from "./proposal-notes";
import { statusWords } from "./status-words";

/** A column that is written beside a table. */
export interface Written {
  readonly header: string;
  readonly values: readonly CellValue[];
  readonly numberFormat: string | null;
  readonly characters: number;
  readonly reason: string;
  /** Header included. */
  readonly area: Area;
}

/** The chosen columns of a judgement, for each table of its budget. */
export function columnsWritten(
  judgement: Judgement,
  parts: ReadonlySet<PartId>
): (segment: Segment) => Written[] {
  const columns = COLUMN_PARTS.filter((part) => parts.has(part)).map((part) =>
    COLUMNS[part](judgement)
  );
  return (segment) => {
    const { candidate, mapping, rows } = segment.table;
    const { area } = candidate;
    const [amount] = columnsOf(mapping, "amount");
    const format = amount === undefined ? "General" : (candidate.formats[amount] ?? "General");
    const money = { numberFormat: format === "General" ? null : format, characters: 18 };
    return columns.map(({ header, values, reason }, at) => {
      const left = area.right + 1 + at;
      const isMoney = values instanceof Float64Array;
      const own = isMoney
        ? amountsAsStated(judgement, segment, values)
        : withinSegment(segment, values);
      return {
        header,
        values: onRows(own, rows, area),
        ...(isMoney ? money : { numberFormat: null, characters: 34 }),
        reason,
        area: { ...area, left, right: left },
      };
    });
  };
}

/** How many of the chosen parts are columns beside the table. */
export function columnParts(parts: ReadonlySet<PartId>): number {
  return COLUMN_PARTS.filter((part) => parts.has(part)).length;
}

const COLUMN_PARTS = ["status", "suggested", "change"] as const;

/** What a column says of each line of the budget: words, or minor units. */
interface Column {
  readonly header: string;
  readonly values: readonly string[] | Float64Array;
  readonly reason: string;
}

const COLUMNS: Readonly<Record<(typeof COLUMN_PARTS)[number], (judgement: Judgement) => Column>> = {
  status: (judgement) => ({
    header: STATUS_COLUMN,
    values: statusWords(judgement),
    reason: say("Worst finding on the line"),
  }),
  suggested: (judgement) => ({
    header: SUGGESTION_COLUMN,
    values: judgement.proposal.amounts,
    reason: suggestionReason(judgement),
  }),
  change: ({ proposal, intake: { budget } }) => ({
    header: CHANGE_COLUMN,
    values: proposal.amounts.map((amount, line) => amount - budget.amounts[line]!),
    reason: say("Suggested amount less today's"),
  }),
};

/** Minor units as the table states its own amounts, in thousands where it does; blank where today's cannot be read. */
function amountsAsStated(
  { intake: { budget, exchanged } }: Judgement,
  segment: Segment,
  amounts: Float64Array
): CellValue[] {
  const { code, digits } = budget.currency;
  const { table, firstLine } = segment;
  const values = Array.from(withinSegment(segment, amounts), (amount): CellValue =>
    toDecimal(amount, digits + table.scale)
  );
  for (const { line } of table.budget.unreadable) values[line] = "";
  // The cell beside would be read in the line's own currency.
  for (let line = 0; exchanged && line < values.length; line++) {
    const own = exchanged.codes[firstLine + line]!;
    if (own !== "" && own !== code) values[line] = "";
  }
  return values;
}

/** One value per body row; rows that are no lines stay blank. */
function onRows(values: readonly CellValue[], rows: Int32Array, area: Area): CellValue[] {
  const cells: CellValue[] = Array.from({ length: rowCount(area) - 1 }, () => "");
  values.forEach((value, line) => {
    cells[rows[line]! - area.top - 1] = value;
  });
  return cells;
}
