import { listed } from "../../core/review/wording";
import { say } from "../../core/words/say";
import { fullAddress, overlaps, type Area } from "../address";
import type { Edit } from "../edit";
import type { Segment } from "../intake/segments";
import { filledBy } from "../journal/read-back";
import type { Survey, TableSurvey } from "../survey";
import { PROTECTED_REMEDY, someOf } from "./refusal-words";

/** Why edits cannot be made, as far as the survey tells; [] where it tells nothing against them. */
export function surveyRefusals(survey: Survey, edits: readonly Edit[]): string[] {
  const added = addedSheets(edits);
  return [
    ...readOnly(survey),
    ...(survey.isStructureLocked && added.size > 0
      ? [
          say(
            "The structure of the workbook is protected, so {sheets} cannot be added. Remove that protection under Review, then try again.",
            { sheets: listed([...added]) }
          ),
        ]
      : []),
    ...survey.sheets
      .filter(({ name }) => added.has(name))
      .map(({ name }) =>
        say("Sheet {sheet} exists by now. Preview the write again.", { sheet: name })
      ),
    ...lostSheets(survey, edits, added),
    ...protectedSheets(survey, edits),
    ...filteredTargets(
      survey,
      filledBy(edits).map(({ area }) => area)
    ),
    ...pivotRefusals(survey, [...cellTargets(edits), ...tableTargets(edits)]),
    ...movedTables(survey, edits),
    ...crowdedTables(survey, edits),
  ];
}

/** Sheets of a budget that have been deleted or renamed since it was read. */
export function goneSheets({ sheets }: Survey, segments: readonly Segment[]): string[] {
  const wanted = new Set(segments.map(({ table }) => table.candidate.area.sheet));
  return [...wanted]
    .filter((sheet) => !sheets.some(({ name }) => name === sheet))
    .map((sheet) => say("Sheet {sheet} is no longer there. Look for budgets again.", { sheet }));
}

/** Why a write cannot be taken back, as far as the survey tells. */
export function undoRefusals(survey: Survey, edits: readonly Edit[]): string[] {
  const removed = edits.filter((edit) => edit.kind === "remove-sheet").map(({ name }) => name);
  return [
    ...readOnly(survey),
    ...(survey.isStructureLocked && removed.length > 0
      ? [
          say(
            "The structure of the workbook is protected, so {sheets} cannot be removed. Remove that protection under Review, then try again.",
            { sheets: listed(removed) }
          ),
        ]
      : []),
    ...protectedSheets(survey, edits),
    ...filteredTargets(survey, cellTargets(edits)),
    ...pivotRefusals(survey, cellTargets(edits)),
    ...lockedColumns(survey, edits),
  ];
}

/** Cells whose values or formulas the edits change; one that gives up a formula may fill others. */
export function cellTargets(edits: readonly Edit[]): Area[] {
  return edits.flatMap((edit) =>
    "area" in edit && CELL_EDITS.has(edit.kind) && edit.kind !== "withdraw" ? [edit.area] : []
  );
}

/** Cells that become part of a table. */
function tableTargets(edits: readonly Edit[]): Area[] {
  return edits.flatMap((edit) =>
    edit.kind === "add-table-column" || edit.kind === "add-table" ? [edit.area] : []
  );
}

/** Excel changes no cell of a PivotTable but through its fields (error PivotTableRangeConflict). */
export function pivotRefusals({ pivots = [] }: Survey, targets: readonly Area[]): string[] {
  return pivots.flatMap(({ name, area }) => {
    const met = targets.filter((target) => overlaps(target, area)).map(fullAddress);
    return met.length === 0
      ? []
      : [
          say(
            "{cells}: in the PivotTable “{pivot}” ({area}), whose cells cannot be written. Move it away with PivotTable Analyze, Move PivotTable, or choose a part of the write that leaves these cells alone.",
            { cells: someOf([...new Set(met)]), pivot: name, area: fullAddress(area) }
          ),
        ];
  });
}

/** Sheets that the edits themselves add. */
export function addedSheets(edits: readonly Edit[]): Set<string> {
  return new Set(edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.name] : [])));
}

function readOnly({ isReadOnly }: Survey): string[] {
  return isReadOnly
    ? [
        say(
          "The workbook is open for reading only. Choose to edit it, or save it under another name and review that."
        ),
      ]
    : [];
}

/** Columns that cannot be taken from a table on a protected sheet. */
function lockedColumns({ sheets, tables }: Survey, edits: readonly Edit[]): string[] {
  const names = edits.flatMap((edit) => (edit.kind === "remove-table-column" ? [edit.table] : []));
  const touched = new Set(
    tables.flatMap(({ name, sheet }) => (names.includes(name) ? [sheet] : []))
  );
  return sheets
    .filter(({ name, isProtected }) => isProtected && touched.has(name))
    .map(({ name }) =>
      say("Sheet {sheet} is protected. {remedy}", { sheet: name, remedy: say(PROTECTED_REMEDY) })
    );
}

function lostSheets(
  { sheets }: Survey,
  edits: readonly Edit[],
  added: ReadonlySet<string>
): string[] {
  const written = new Set(filledBy(edits).map(({ area }) => area.sheet));
  return [...written]
    .filter((wanted) => !added.has(wanted) && !sheets.some(({ name }) => name === wanted))
    .map((name) =>
      say("Sheet {sheet} is no longer there. Preview the write again.", { sheet: name })
    );
}

/**
 * Values may go into free cells of a protected sheet, which the cells themselves tell; formats, comments and table columns
 * may not (Worksheet.protect, WorksheetProtectionOptions).
 */
function protectedSheets({ sheets }: Survey, edits: readonly Edit[]): string[] {
  const formatted = new Set(
    edits.flatMap((edit) => ("area" in edit && !CELL_EDITS.has(edit.kind) ? [edit.area.sheet] : []))
  );
  return sheets
    .filter(({ name, isProtected }) => isProtected && formatted.has(name))
    .map(({ name }) =>
      say("Sheet {sheet} is protected. {remedy}", { sheet: name, remedy: say(PROTECTED_REMEDY) })
    );
}

const CELL_EDITS: ReadonlySet<Edit["kind"]> = new Set<Edit["kind"]>([
  "write",
  "replace",
  "restore",
  "clear",
  "enter",
  "withdraw",
  "freeze",
  "thaw",
]);

/** Values written where rows are filtered out end up in other rows (office-js issue 224). */
function filteredTargets({ sheets, tables }: Survey, targets: readonly Area[]): string[] {
  const filteredTables = tables.filter(
    ({ isFiltered, area }) => isFiltered && targets.some((target) => shareRows(target, area))
  );
  const filteredSheets = sheets.filter(
    ({ name, isFiltered }) => isFiltered && targets.some(({ sheet }) => sheet === name)
  );
  return [
    ...filteredTables.map(({ name, area }) =>
      say("Table {table} ({area}) is filtered. Clear its filter under Data, then try again.", {
        table: name,
        area: fullAddress(area),
      })
    ),
    ...filteredSheets.map(({ name }) =>
      say("Rows of sheet {sheet} are filtered out. Clear the filter under Data, then try again.", {
        sheet: name,
      })
    ),
  ];
}

function shareRows(one: Area, other: Area): boolean {
  return one.sheet === other.sheet && one.top <= other.bottom && other.top <= one.bottom;
}

type ColumnEdit = Extract<Edit, { kind: "add-table-column" }>;

/** A table that moved, grew or shrank since the preview would get values on the wrong rows. */
function movedTables({ tables }: Survey, edits: readonly Edit[]): string[] {
  const first = new Map<string, ColumnEdit>();
  for (const edit of edits) {
    if (edit.kind === "add-table-column" && !first.has(edit.table)) first.set(edit.table, edit);
  }
  return [...first.values()].flatMap(({ table, area }) => {
    const now = tables.find(({ name }) => name === table)?.area;
    const isThere =
      now?.sheet === area.sheet &&
      now.top === area.top &&
      now.bottom === area.bottom &&
      now.right + 1 === area.left;
    if (isThere) return [];
    return [
      now
        ? say(
            "Table {table} changed since the preview: it is at {area} now. Review the budget again.",
            { table, area: fullAddress(now) }
          )
        : say("Table {table} changed since the preview: it is gone. Review the budget again.", {
            table,
          }),
    ];
  });
}

/** A table grows to the right only over cells of no other table. */
function crowdedTables({ tables }: Survey, edits: readonly Edit[]): string[] {
  const crowds = new Map<string, readonly [string, TableSurvey]>();
  for (const edit of edits) {
    if (edit.kind !== "add-table-column") continue;
    const other = tables.find(({ name, area }) => name !== edit.table && overlaps(area, edit.area));
    if (other) crowds.set(`${edit.table} ${other.name}`, [edit.table, other]);
  }
  return [...crowds.values()].map(([table, { name, area }]) =>
    say(
      "Table {table} cannot grow, because table {other} ({area}) stands right of it. Move one of them, or choose only the review sheet.",
      { table, other: name, area: fullAddress(area) }
    )
  );
}
