import { say } from "../../core/words/say";
import type { Area } from "../address";
import type { Edit } from "../edit";
import type { Block, Host } from "../host";
import { isOwnSheet } from "../own-names";
import { filledBy } from "./read-back";
import type { SheetSurvey, Survey, TableSurvey } from "../survey";

/** Something a write made that is not found under its name. */
export interface Absence {
  /** A sentence with what to do about it. */
  readonly says: string;
  /** Nothing in the workbook looks like it either: it was taken away, or never made where the write was broken off. */
  readonly isGone: boolean;
}

/** What undo must tell: a column, sheet or block that was renamed is still there and would be left behind in silence. */
export async function absencesOf(
  host: Pick<Host, "read">,
  edits: readonly Edit[],
  survey: Survey
): Promise<Absence[]> {
  const lost = edits.filter((edit) => edit.kind === "add-table-column" && isLost(edit, survey));
  const standing = filledBy(lost).filter(({ area }) => sheetOf(survey, area.sheet));
  const blocks = await host.read(standing.map(({ area }) => area));
  const left = new Set(
    standing.flatMap(({ area, values }, at) => (holdsAny(blocks[at]!, values) ? [area] : []))
  );
  const absences = edits.flatMap((edit) => {
    switch (edit.kind) {
      case "add-table-column":
        return isLost(edit, survey) ? [columnAbsence(edit, survey, left.has(edit.area))] : [];
      case "add-sheet":
        return sheetOf(survey, edit.name) ? [] : [sheetAbsence(edit.name, edits, survey)];
      case "write":
        return blockAbsence(edit, edits, survey);
      case "replace":
        return inputAbsence(edit, survey);
      default:
        return [];
    }
  });
  return [...new Map(absences.map((absence) => [absence.says, absence])).values()];
}

type ColumnEdit = Extract<Edit, { kind: "add-table-column" }>;
type WriteEdit = Extract<Edit, { kind: "write" }>;

function isLost({ table, header }: ColumnEdit, { tables }: Survey): boolean {
  return !tables.some(({ name, headers }) => name === table && headers.includes(header));
}

function columnAbsence(edit: ColumnEdit, survey: Survey, isWhereItStood: boolean): Absence {
  const { table, header } = edit;
  const heir = survey.tables.find((other) => isHeir(other, edit, survey));
  if (heir) {
    return {
      says: say(
        "Column {column} of table {table} was not found, but table {other} has one. Call that table {table} again and undo again, or delete the column.",
        { column: header, table, other: heir.name }
      ),
      isGone: false,
    };
  }
  return isWhereItStood
    ? {
        says: say(
          "Column {column} of table {table} was not found, but its cells are still filled. Give table and column their names again and undo again, or delete the column.",
          { column: header, table }
        ),
        isGone: false,
      }
    : {
        says: say("Column {column} of table {table} was not found; it seems deleted.", {
          column: header,
          table,
        }),
        isGone: true,
      };
}

/** A table with this column that may be the one written to, renamed. */
function isHeir(other: TableSurvey, { table, header, area }: ColumnEdit, survey: Survey): boolean {
  const mayBe = other.sheet === area.sheet || !sheetOf(survey, area.sheet);
  return mayBe && other.name !== table && other.headers.includes(header);
}

const FIRST_CELL = { top: 0, left: 0 };

function sheetAbsence(name: string, edits: readonly Edit[], survey: Survey): Absence {
  const [title] = edits.flatMap((edit) => (isOn(edit, name) ? [edit.values[0]?.[0] ?? ""] : []));
  // Sheets with a name of ours belong to other writes.
  const heir = survey.sheets.find(
    (sheet) =>
      !isOwnSheet(sheet.name) && title !== undefined && topCell(sheet, FIRST_CELL) === title
  );
  return heir
    ? {
        says: say(
          "Sheet {sheet} is called {other} now and stays. Give it its name again and undo again, or delete it.",
          { sheet: name, other: heir.name }
        ),
        isGone: false,
      }
    : {
        says: say("Sheet {sheet} was not found; it seems deleted.", { sheet: name }),
        isGone: true,
      };
}

function blockAbsence(edit: WriteEdit, edits: readonly Edit[], survey: Survey): Absence[] {
  const { sheet } = edit.area;
  const isOnNewSheet = edits.some((other) => other.kind === "add-sheet" && other.name === sheet);
  if (isOnNewSheet || sheetOf(survey, sheet)) return [];
  const header = edit.values[0]?.[0] ?? "";
  const heir = survey.sheets.find((each) => topCell(each, edit.area) === header);
  return [
    heir
      ? {
          says: say(
            "Sheet {sheet} was not found, but sheet {other} has {value}. Call that sheet {sheet} again and undo again, or clear the cells.",
            { sheet, other: heir.name, value: String(header) }
          ),
          isGone: false,
        }
      : {
          says: say("Sheet {sheet} with {value} was not found; it seems deleted.", {
            sheet,
            value: String(header),
          }),
          isGone: true,
        },
  ];
}

/** A sheet that shows the first amount at its place may be the one written to. */
function inputAbsence(
  { area, values }: Extract<Edit, { kind: "replace" }>,
  survey: Survey
): Absence[] {
  const { sheet } = area;
  if (sheetOf(survey, sheet)) return [];
  const heir = survey.sheets.find((each) => topCell(each, area) === values[0]?.[0]);
  return [
    heir
      ? {
          says: say(
            "Sheet {sheet} was not found, but sheet {other} shows an amount that was written. Call that sheet {sheet} again and undo again.",
            { sheet, other: heir.name }
          ),
          isGone: false,
        }
      : {
          says: say("Sheet {sheet} with the amounts written was not found; it seems deleted.", {
            sheet,
          }),
          isGone: true,
        },
  ];
}

/** undefined where the survey has not seen the cell. */
function topCell(
  { used, top }: SheetSurvey,
  { top: row, left: column }: Pick<Area, "top" | "left">
): unknown {
  return used ? top[row - used.top]?.[column - used.left] : undefined;
}

function isOn(edit: Edit, sheet: string): edit is WriteEdit {
  return edit.kind === "write" && edit.area.sheet === sheet;
}

function sheetOf({ sheets }: Survey, wanted: string): SheetSurvey | undefined {
  return sheets.find(({ name }) => name === wanted);
}

function holdsAny({ values }: Block, written: readonly (readonly unknown[])[]): boolean {
  const known = new Set(written.flat().filter((value) => value !== ""));
  return values.flat().some((value) => known.has(value));
}
