import { isOwnColumn } from "../../core/budget/own-columns";
import { listed } from "../../core/review/wording";
import { say } from "../../core/words/say";
import { fullAddress, type Area } from "../address";
import type { Edit } from "../edit";
import { segmentsOf, type Segment } from "../intake/segments";
import type { Judgement } from "../judgement/judgement";
import { freeSheetName, REVIEW_SHEET } from "../own-names";
import type { RememberedMapping } from "../policy/remembered-mappings";
import type { SheetSurvey, Survey } from "../survey";
import { changesOf } from "./changes";
import { DEFAULT_PARTS, PARTS, type PartId } from "./parts";
import { PlanRefused, type Plan } from "./plan";
import { occupied, PROTECTED_REMEDY } from "./refusal-words";
import { goneSheets, pivotRefusals } from "./survey-refusals";
import { reviewSheet } from "./review-sheet";
import { statusColumns } from "./status-columns";
import { columnParts } from "./written-columns";

export { PlanRefused };

export interface AnnotationOptions {
  /** ISO date for the review sheet; without it the sheet bears none. */
  readonly today?: string;
  /** What is written; DEFAULT_PARTS when left out. Comments are planned by `planReview`, which can ask for those there are. */
  readonly parts?: ReadonlySet<PartId>;
  /**
   * What the columns mean, where a person has corrected it, of each table in order: `planReview` keeps it on the policy
   * sheet; null forgets it.
   */
  readonly mappings?: readonly (RememberedMapping | null)[];
}

/**
 * The chosen columns beside every line, and a review sheet. Throws PlanRefused where the survey already shows that it
 * cannot be written; what lies beyond the survey is checked by `refusals` before the write.
 */
export function planAnnotation(
  judgement: Judgement,
  survey: Survey,
  { today, parts = DEFAULT_PARTS }: AnnotationOptions = {}
): Plan {
  const segments = segmentsOf(judgement.intake);
  const reasons = [
    ...senseless(parts),
    ...goneSheets(survey, segments),
    ...segments.flatMap((each) => obstacles(each, survey, columnParts(parts))),
    ...noNewSheet(survey, parts),
  ];
  if (reasons.length > 0) throw new PlanRefused(reasons);
  const name = freeSheetName(
    REVIEW_SHEET,
    survey.sheets.map((each) => each.name)
  );
  const columns = statusColumns(judgement, survey, parts);
  const isSheet = parts.has("sheet");
  const page = isSheet ? reviewSheet(judgement, name, today ?? null) : [];
  const edits: Edit[] = [
    ...columns.edits,
    ...(isSheet ? [{ kind: "add-sheet", name, reason: say("Holds the review") } as const] : []),
    ...page,
  ];
  return {
    title: say("Review of {budget}", { budget: judgement.intake.budget.name }),
    intake: judgement.intake,
    edits,
    inverses: [...(isSheet ? [{ kind: "remove-sheet", name } as const] : []), ...columns.inverses],
    changes: edits.flatMap(changesOf),
    notes: protectedNotes(judgement, survey, parts),
  };
}

/** The columns right of the table, header included. */
function targetArea(area: Area, columns: number): Area {
  return { ...area, left: area.right + 1, right: area.right + columns };
}

function senseless(parts: ReadonlySet<PartId>): string[] {
  if (parts.size === 0) return [say("Nothing is chosen to be written. Choose at least one part.")];
  return PARTS.flatMap(({ id, title, needs }) => {
    const needed = PARTS.find((each) => each.id === needs);
    return parts.has(id) && needed && !parts.has(needed.id)
      ? [
          say("“{part}” needs “{needed}”. Choose both or neither.", {
            part: say(title),
            needed: say(needed.title),
          }),
        ]
      : [];
  });
}

function noNewSheet({ isStructureLocked }: Survey, parts: ReadonlySet<PartId>): string[] {
  return isStructureLocked && parts.has("sheet")
    ? [
        say(
          "The structure of the workbook is protected, so no review sheet can be added. Leave out the review sheet, or remove the protection under Review."
        ),
      ]
    : [];
}

function obstacles({ table }: Segment, survey: Survey, columns: number): string[] {
  const { candidate } = table;
  const { area } = candidate;
  const sheet = survey.sheets.find((each) => each.name === area.sheet);
  if (!sheet || columns === 0) return [];
  const reasons: string[] = [];
  if (sheet.isProtected && candidate.kind === "table") {
    reasons.push(
      say("Sheet {sheet} is protected, so table {table} cannot get columns. {remedy}", {
        sheet: sheet.name,
        table: candidate.name,
        remedy: say(PROTECTED_REMEDY),
      })
    );
  }
  const taken = candidate.headers.filter(isOwnColumn);
  if (taken.length > 0) {
    reasons.push(
      say(
        "{cells} already has {columns} from an earlier write. Take that write back, or delete the column, and check again.",
        { cells: fullAddress(area), columns: listed(taken) }
      )
    );
  }
  if (area.right + columns > LAST_COLUMN) {
    reasons.push(
      say(
        "There is no room for {count, plural, one {another column} other {# columns}} right of {cells}. Choose only the review sheet.",
        { count: columns, cells: fullAddress(area) }
      )
    );
  }
  const target = targetArea(area, columns);
  const inPivots = pivotRefusals(survey, [target]);
  return [...reasons, ...(inPivots.length > 0 ? inPivots : knownCells(target, sheet))];
}

/** Excel has 16,384 columns. */
const LAST_COLUMN = 16_383;

/** Filled target cells among those the survey has seen. */
function knownCells(target: Area, { used, top, name }: SheetSurvey): string[] {
  if (!used) return [];
  const filled: string[] = [];
  top.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const at = { top: used.top + row, left: used.left + column };
      const isTarget =
        at.top >= target.top &&
        at.top <= target.bottom &&
        at.left >= target.left &&
        at.left <= target.right;
      if (isTarget && value !== "") {
        filled.push(fullAddress({ sheet: name, ...at, bottom: at.top, right: at.left }));
      }
    })
  );
  return filled.length === 0 ? [] : [occupied(target, filled)];
}

/** Cells that are free to be filled on a protected sheet are not free to be formatted. */
function protectedNotes(
  { intake }: Judgement,
  survey: Survey,
  parts: ReadonlySet<PartId>
): string[] {
  if (columnParts(parts) === 0) return [];
  const sheets = new Set(segmentsOf(intake).map(({ table }) => table.candidate.area.sheet));
  return survey.sheets
    .filter(({ name, isProtected }) => isProtected && sheets.has(name))
    .map(({ name }) =>
      say(
        "Sheet {sheet} is protected: the columns get no colours, number formats or widths of their own.",
        { sheet: name }
      )
    );
}
