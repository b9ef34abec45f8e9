import { columnsOf } from "../../core/budget/mapping";
import { toDecimal } from "../../core/budget/money";
import { CHANGE_COLUMN, STATUS_COLUMN, SUGGESTION_COLUMN } from "../../core/budget/own-columns";
import { rowCount, type Area } from "../address";
import type { Edit } from "../edit";
import type { Judgement } from "../judgement/judgement";
import type { CellValue, Survey } from "../survey";
import { columnBeside, formatsBack, widthsBeside, type ColumnBeside } from "./beside";
import type { PartId } from "./parts";
import { suggestionReason } from "./proposal-notes";
import { STATUS_RULES } from "./status-rules";
import { statusWords } from "./status-words";

interface Beside {
  readonly edits: readonly Edit[];
  readonly inverses: readonly Edit[];
}

/**
 * The chosen columns right of the table, one beside the other: table columns of an Excel table, cells beside a plain range.
 * On a protected sheet only values are written: cells that are free to be filled are not free to be formatted.
 */
export function statusColumns(
  judgement: Judgement,
  survey: Survey,
  parts: ReadonlySet<PartId>
): Beside {
  const { candidate } = judgement.intake;
  const written = columnsWritten(judgement, parts);
  const sheet = survey.sheets.find(({ name }) => name === candidate.area.sheet);
  const isBare = sheet?.isProtected ?? false;
  const pairs = written.map((column) =>
    candidate.kind === "table"
      ? tableColumn(candidate.name, column)
      : plainColumn(column, isBare ? NOTHING_KNOWN : columnBeside(column.area, survey))
  );
  const widths = isBare ? [] : widthsBeside(candidate, survey).slice(0, written.length);
  const [first] = written;
  const body = first && { ...first.area, top: first.area.top + 1 };
  const isColored = body !== undefined && parts.has("colors") && parts.has("status") && !isBare;
  const rules = { area: body!, rules: STATUS_RULES };
  return {
    edits: [
      ...pairs.flatMap(({ edits }) => edits),
      ...widths.flatMap((_, at) => widthOf(written[at]!)),
      ...(isColored ? [{ kind: "add-rules", ...rules } as const] : []),
    ],
    inverses: [
      ...(isColored ? [{ kind: "remove-rules", ...rules } as const] : []),
      // As long as the columns stand: an undo that was broken off goes on from what it finds.
      ...widths.map((points, at): Edit => ({
        kind: "restore-width",
        area: top(written[at]!.area),
        points,
      })),
      ...[...pairs].reverse().flatMap(({ inverses }) => inverses),
    ],
  };
}

/** How many of the chosen parts are columns beside the table. */
export function columnParts(parts: ReadonlySet<PartId>): number {
  return COLUMN_PARTS.filter((part) => parts.has(part)).length;
}

const COLUMN_PARTS = ["status", "suggested", "change"] as const;

const NOTHING_KNOWN: ColumnBeside = { isBold: null, formats: null };

interface Written {
  readonly header: string;
  readonly values: readonly CellValue[];
  readonly numberFormat: string | null;
  readonly characters: number;
  readonly reason: string;
  /** Header included. */
  readonly area: Area;
}

function columnsWritten(judgement: Judgement, parts: ReadonlySet<PartId>): Written[] {
  const { candidate, mapping } = judgement.intake;
  const { area } = candidate;
  const [amount] = columnsOf(mapping, "amount");
  const format = amount === undefined ? "General" : (candidate.formats[amount] ?? "General");
  const money = { numberFormat: format === "General" ? null : format, characters: 18 };
  const all = {
    status: () => ({
      header: STATUS_COLUMN,
      values: statusWords(judgement),
      numberFormat: null,
      characters: 34,
      reason: "Worst finding on the line",
    }),
    suggested: () => ({
      ...money,
      header: SUGGESTION_COLUMN,
      values: amountsAsStated(judgement, ({ amounts }) => amounts),
      reason: suggestionReason(judgement),
    }),
    change: () => ({
      ...money,
      header: CHANGE_COLUMN,
      values: amountsAsStated(judgement, ({ amounts }, today) =>
        amounts.map((amount, line) => amount - today[line]!)
      ),
      reason: "Suggested amount less today's",
    }),
  };
  return COLUMN_PARTS.filter((part) => parts.has(part)).map((part, at) => {
    const column = all[part]();
    const left = area.right + 1 + at;
    return {
      ...column,
      values: onRows(column.values, judgement.intake.rows, area),
      area: { ...area, left, right: left },
    };
  });
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

/** Minor units as the table states its own amounts, in thousands where it does; blank where today's cannot be read. */
function amountsAsStated(
  { intake, proposal }: Judgement,
  of: (proposal: Judgement["proposal"], today: Float64Array) => Float64Array
): CellValue[] {
  const { budget, scale, exchanged } = intake;
  const values = Array.from(of(proposal, budget.amounts), (amount): CellValue =>
    toDecimal(amount, budget.currency.digits + scale)
  );
  for (const { line } of budget.unreadable) values[line] = "";
  // The cell beside would be read in the line's own currency.
  exchanged?.codes.forEach((code, line) => {
    if (code !== "" && code !== budget.currency.code) values[line] = "";
  });
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
