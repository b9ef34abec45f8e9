import { toDecimal } from "../../core/budget/money";
import { rowCount, type Area } from "../address";
import { columnBeside, formatsBack, widthsBeside, type ColumnBeside } from "./beside";
import type { Edit } from "../edit";
import type { Judgement } from "../judgement/judgement";
import { columnsOf } from "../../core/budget/mapping";
import { STATUS_COLUMN, SUGGESTION_COLUMN } from "../../core/budget/own-columns";
import { suggestionReason } from "./proposal-notes";
import { statusWords } from "./status-words";
import type { CellValue, Survey } from "../survey";

interface Beside {
  readonly edits: readonly Edit[];
  readonly inverses: readonly Edit[];
}

/** Status and suggested amount right of the table: table columns of an Excel table, cells beside a plain range. */
export function statusColumns(judgement: Judgement, survey: Survey): Beside {
  const { candidate, rows, mapping } = judgement.intake;
  const { area } = candidate;
  const [amount] = columnsOf(mapping, "amount");
  const format = amount === undefined ? "General" : (candidate.formats[amount] ?? "General");
  const body = rowCount(area) - 1;
  const written: readonly Written[] = [
    {
      header: STATUS_COLUMN,
      values: onRows(statusWords(judgement), rows, area, body),
      numberFormat: null,
      characters: 26,
      reason: "Worst finding on the line",
      area: { ...area, left: area.right + 1, right: area.right + 1 },
    },
    {
      header: SUGGESTION_COLUMN,
      values: onRows(suggestions(judgement), rows, area, body),
      numberFormat: format === "General" ? null : format,
      characters: 18,
      reason: suggestionReason(judgement),
      area: { ...area, left: area.right + 2, right: area.right + 2 },
    },
  ];
  const pairs = written.map((column) =>
    candidate.kind === "table"
      ? tableColumn(candidate.name, column)
      : plainColumn(column, columnBeside(column.area, survey))
  );
  const widths = widthsBeside(candidate, survey);
  return {
    edits: [
      ...pairs.flatMap(({ edits }) => edits),
      ...widths.flatMap((_, at) => widthOf(written[at]!)),
    ],
    inverses: [
      ...[...pairs].reverse().flatMap(({ inverses }) => inverses),
      ...widths.map((points, at): Edit => ({
        kind: "restore-width",
        area: top(written[at]!.area),
        points,
      })),
    ],
  };
}

interface Written {
  readonly header: string;
  readonly values: readonly CellValue[];
  readonly numberFormat: string | null;
  readonly characters: number;
  readonly reason: string;
  /** Header included. */
  readonly area: Area;
}

function tableColumn(table: string, column: Written): Beside {
  const { header, values, numberFormat, area, reason } = column;
  return {
    edits: [{ kind: "add-table-column", table, header, values, numberFormat, area, reason }],
    inverses: [{ kind: "remove-table-column", table, header }],
  };
}

/** Blank cells keep whatever fill or border they had; only what can go back exactly is changed at all. */
function plainColumn(column: Written, { isBold, formats }: ColumnBeside): Beside {
  const { header, values, numberFormat, area, reason } = column;
  const cells = [header, ...values].map((value) => [value]);
  const body = { ...area, top: area.top + 1 };
  const bold = (wanted: boolean): Edit[] =>
    isBold === false ? [{ kind: "look", area: top(area), look: { bold: wanted } }] : [];
  const isFormatted = numberFormat !== null && formats !== null;
  return {
    edits: [
      { kind: "write", area, values: cells, reason },
      ...bold(true),
      ...(isFormatted ? [{ kind: "look", area: body, look: { numberFormat } } as const] : []),
    ],
    inverses: [
      { kind: "clear", area, what: "contents" },
      ...bold(false),
      ...(isFormatted ? formatsBack(body, formats) : []),
    ],
  };
}

function top(area: Area): Area {
  return { ...area, bottom: area.top };
}

/** Only widths that can be put back are changed. */
function widthOf({ area, characters }: Written): Edit[] {
  return [{ kind: "width", area: top(area), characters }];
}

/** Suggested amounts as the table states its own, in thousands where it does; blank where today's cannot be read. */
function suggestions({ intake, proposal }: Judgement): CellValue[] {
  const { budget, scale } = intake;
  const values = Array.from(proposal.amounts, (amount): CellValue =>
    toDecimal(amount, budget.currency.digits + scale)
  );
  for (const { line } of budget.unreadable) values[line] = "";
  return values;
}

/** One value per body row; rows that are no lines stay blank. */
function onRows(
  values: readonly CellValue[],
  rows: Int32Array,
  area: Area,
  body: number
): CellValue[] {
  const cells: CellValue[] = Array.from({ length: body }, () => "");
  values.forEach((value, line) => {
    cells[rows[line]! - area.top - 1] = value;
  });
  return cells;
}
