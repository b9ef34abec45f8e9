import { rowCount, type Area } from "../address";
import type { Candidate } from "../discovery/candidate";
import type { Edit } from "../edit";
import type { SheetSurvey, Survey } from "../survey";

/** What is known of a column right of a plain range before it is written; null where the survey does not tell. */
export interface ColumnBeside {
  /** null also where some cells are bold and some are not. */
  readonly isBold: boolean | null;
  /** Number formats of the body cells. */
  readonly formats: readonly string[] | null;
}

/** `area` is the whole column, header included. */
export function columnBeside(area: Area, survey: Survey): ColumnBeside {
  const sheet = survey.sheets.find(({ name }) => name === area.sheet);
  if (!sheet?.used) return { isBold: null, formats: null };
  const body = { ...area, top: area.top + 1 };
  if (area.left <= sheet.used.right) {
    return { isBold: null, formats: columnOf(sheet.topFormats, sheet, body, sheet.used.left) };
  }
  const { bold = null, formats = [] } = sheet.looksBeside ?? {};
  return { isBold: bold, formats: columnOf(formats, sheet, body, sheet.used.right + 1) };
}

/** Widths in points of the columns beside, [] where the survey does not tell them. */
export function widthsBeside({ area, kind, name }: Candidate, survey: Survey): readonly number[] {
  if (kind === "table")
    return survey.tables.find((table) => table.name === name)?.widthsBeside ?? [];
  const sheet = survey.sheets.find((each) => each.name === area.sheet);
  return sheet?.used?.right === area.right ? (sheet.widthsBeside ?? []) : [];
}

/** Neighbouring cells of one format go back together. */
export function formatsBack(body: Area, formats: readonly string[]): Edit[] {
  const runs: { readonly format: string; readonly top: number; bottom: number }[] = [];
  formats.forEach((format, down) => {
    const open = runs[runs.length - 1];
    const row = body.top + down;
    if (open?.format === format) open.bottom = row;
    else runs.push({ format, top: row, bottom: row });
  });
  return runs.map(({ format, top, bottom }) => ({
    kind: "look",
    area: { ...body, top, bottom },
    look: { numberFormat: format },
  }));
}

/** null unless every cell of the column is among the surveyed ones. */
function columnOf(
  formats: readonly (readonly string[])[],
  { used }: SheetSurvey,
  body: Area,
  left: number
): string[] | null {
  const first = body.top - (used?.top ?? 0);
  const found = formats
    .slice(first, first + rowCount(body))
    .flatMap((row) => row[body.left - left] ?? []);
  return found.length === rowCount(body) ? found : null;
}
