import type { Area } from "../address";
import type { Candidate } from "../discovery/candidate";
import type { Edit } from "../edit";
import { segmentsOf } from "../intake/segments";
import type { Judgement } from "../judgement/judgement";
import type { Survey } from "../survey";
import { columnBeside, formatsBack, widthsBeside, type ColumnBeside } from "./beside";
import type { PartId } from "./parts";
import { STATUS_RULES } from "./status-rules";
import { columnsWritten, type Written } from "./written-columns";

interface Beside {
  readonly edits: readonly Edit[];
  readonly inverses: readonly Edit[];
}

/** The chosen columns right of each table of the budget; what was written last is taken back first. */
export function statusColumns(
  judgement: Judgement,
  survey: Survey,
  parts: ReadonlySet<PartId>
): Beside {
  const written = columnsWritten(judgement, parts);
  const hasColors = parts.has("colors") && parts.has("status");
  const each = segmentsOf(judgement.intake).map((segment) =>
    columnsBeside(segment.table.candidate, written(segment), survey, hasColors)
  );
  return {
    edits: each.flatMap(({ edits }) => edits),
    inverses: [...each].reverse().flatMap(({ inverses }) => inverses),
  };
}

/**
 * The columns right of one table, one beside the other: table columns of an Excel table, cells beside a plain range.
 * On a protected sheet only values are written: cells that are free to be filled are not free to be formatted.
 */
function columnsBeside(
  candidate: Candidate,
  written: readonly Written[],
  survey: Survey,
  hasColors: boolean
): Beside {
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
  const isColored = body !== undefined && hasColors && !isBare;
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

const NOTHING_KNOWN: ColumnBeside = { isBold: null, formats: null };

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
