import { toDecimal } from "../../core/budget/money";
import { rowCount, type Area } from "../address";
import type { Edit } from "../edit";
import type { Judgement } from "../judgement/judgement";
import { columnsOf } from "../discovery/mapping";
import { STATUS_COLUMN, SUGGESTION_COLUMN } from "../own-names";
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
      reason: judgement.proposal.feasible
        ? "Amount that meets the profile at the same total"
        : "Amount that comes nearest to the profile at the same total",
      area: { ...area, left: area.right + 2, right: area.right + 2 },
    },
  ];
  const edits = written.flatMap((column) =>
    candidate.kind === "table" ? [tableColumn(candidate.name, column)] : plainColumn(column)
  );
  const inverses = [...written]
    .reverse()
    .flatMap((column) => inversesOf(candidate.kind, candidate.name, column));
  const widths = widthsBeside(judgement, survey);
  return {
    edits: [...edits, ...widths.flatMap((_, at) => widthOf(written[at]!))],
    inverses: [
      ...inverses,
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

function tableColumn(table: string, { header, values, numberFormat, area, reason }: Written): Edit {
  return { kind: "add-table-column", table, header, values, numberFormat, area, reason };
}

function plainColumn({ header, values, numberFormat, area, reason }: Written): Edit[] {
  const cells = [header, ...values].map((value) => [value]);
  const body = { ...area, top: area.top + 1 };
  return [
    { kind: "write", area, values: cells, reason },
    { kind: "look", area: top(area), look: { bold: true } },
    ...(numberFormat === null
      ? []
      : [{ kind: "look", area: body, look: { numberFormat } } as const]),
  ];
}

/** Blank cells keep whatever fill or border they had; only what was changed goes back. */
function inversesOf(kind: "table" | "range", table: string, column: Written): Edit[] {
  const { header, area, numberFormat } = column;
  if (kind === "table") return [{ kind: "remove-table-column", table, header }];
  return [
    { kind: "clear", area, what: "contents" },
    { kind: "look", area: top(area), look: { bold: false } },
    ...(numberFormat === null
      ? []
      : [
          {
            kind: "look",
            area: { ...area, top: area.top + 1 },
            look: { numberFormat: "General" },
          } as const,
        ]),
  ];
}

function top(area: Area): Area {
  return { ...area, bottom: area.top };
}

function widthOf({ area, characters }: Written): Edit[] {
  return [{ kind: "width", area: top(area), characters }];
}

/** Only widths that can be put back are changed; [] where the survey does not tell them. */
function widthsBeside({ intake }: Judgement, survey: Survey): readonly number[] {
  const { area, kind, name } = intake.candidate;
  if (kind === "table")
    return survey.tables.find((table) => table.name === name)?.widthsBeside ?? [];
  const sheet = survey.sheets.find((each) => each.name === area.sheet);
  return sheet?.used?.right === area.right ? (sheet.widthsBeside ?? []) : [];
}

/** Suggested amounts in the table's currency; blank where today's amount cannot be read. */
function suggestions({ intake, proposal }: Judgement): CellValue[] {
  const { budget } = intake;
  const values = Array.from(proposal.amounts, (amount): CellValue =>
    toDecimal(amount, budget.currency.digits)
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
