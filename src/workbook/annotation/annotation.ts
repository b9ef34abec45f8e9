import { isOwnColumn } from "../../core/budget/own-columns";
import { fullAddress, type Area } from "../address";
import type { Edit } from "../edit";
import type { Judgement } from "../judgement/judgement";
import { freeSheetName, REVIEW_SHEET } from "../own-names";
import type { RememberedMapping } from "../policy/remembered-mappings";
import type { SheetSurvey, Survey } from "../survey";
import { changesOf } from "./changes";
import { DEFAULT_PARTS, PARTS, type PartId } from "./parts";
import { PlanRefused, type Plan } from "./plan";
import { occupied, PROTECTED_REMEDY } from "./refusal-words";
import { reviewSheet } from "./review-sheet";
import { columnParts, statusColumns } from "./status-columns";

export { PlanRefused };

export interface AnnotationOptions {
  /** ISO date for the review sheet; without it the sheet bears none. */
  readonly today?: string;
  /** What is written; DEFAULT_PARTS when left out. Comments are planned by `planReview`, which can ask for those there are. */
  readonly parts?: ReadonlySet<PartId>;
  /** What the columns mean, where a person has corrected it: `planReview` keeps it on the policy sheet; null forgets it. */
  readonly mapping?: RememberedMapping | null;
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
  const { candidate } = judgement.intake;
  const reasons = [
    ...senseless(parts),
    ...obstacles(judgement, survey, columnParts(parts)),
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
    ...(isSheet ? [{ kind: "add-sheet", name, reason: "Holds the review" } as const] : []),
    ...page,
  ];
  return {
    title: `Review of ${candidate.name}`,
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
  if (parts.size === 0) return ["Nothing is chosen to be written. Choose at least one part."];
  return PARTS.flatMap(({ id, title, needs }) => {
    const needed = PARTS.find((each) => each.id === needs);
    return parts.has(id) && needed && !parts.has(needed.id)
      ? [`“${title}” needs “${needed.title}”. Choose both or neither.`]
      : [];
  });
}

function noNewSheet({ isStructureLocked }: Survey, parts: ReadonlySet<PartId>): string[] {
  return isStructureLocked && parts.has("sheet")
    ? [
        "The structure of the workbook is protected, so no review sheet can be added. Leave out the review sheet, or remove the protection under Review.",
      ]
    : [];
}

function obstacles({ intake }: Judgement, survey: Survey, columns: number): string[] {
  const { candidate } = intake;
  const { area } = candidate;
  const sheet = survey.sheets.find((each) => each.name === area.sheet);
  if (!sheet) return [`Sheet ${area.sheet} is no longer there. Look for budgets again.`];
  if (columns === 0) return [];
  const reasons: string[] = [];
  if (sheet.isProtected && candidate.kind === "table") {
    reasons.push(
      `Sheet ${sheet.name} is protected, so table ${candidate.name} cannot get columns. ${PROTECTED_REMEDY}`
    );
  }
  const taken = candidate.headers.filter(isOwnColumn);
  if (taken.length > 0) {
    reasons.push(
      `${fullAddress(area)} already has ${taken.join(" and ")} from an earlier write. Take that write back, or delete the column, and check again.`
    );
  }
  if (area.right + columns > LAST_COLUMN) {
    const count = columns === 1 ? "another column" : `${columns} columns`;
    reasons.push(
      `There is no room for ${count} right of ${fullAddress(area)}. Choose only the review sheet.`
    );
  }
  return [...reasons, ...knownCells(targetArea(area, columns), sheet)];
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
  const { sheet } = intake.candidate.area;
  const isProtected = survey.sheets.find(({ name }) => name === sheet)?.isProtected ?? false;
  if (!isProtected || columnParts(parts) === 0) return [];
  return [
    `Sheet ${sheet} is protected: the columns get no colours, number formats or widths of their own.`,
  ];
}
