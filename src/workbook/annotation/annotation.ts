import { fullAddress, type Area } from "../address";
import type { CellChange, Edit } from "../edit";
import type { Judgement } from "../judgement/judgement";
import { isOwnColumn } from "../../core/budget/own-columns";
import { freeSheetName, REVIEW_SHEET } from "../own-names";
import type { Plan } from "./plan";
import { reviewSheet } from "./review-sheet";
import { statusColumns } from "./status-columns";
import type { SheetSurvey, Survey } from "../survey";

/** A write that must not happen, with the reasons as sentences that name the cells. */
export class PlanRefused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join(" "));
    this.name = "PlanRefused";
  }
}

export interface AnnotationOptions {
  /** ISO date for the review sheet; without it the sheet bears none. */
  readonly today?: string;
}

/**
 * Status and suggested amount beside every line, and a review sheet. Throws PlanRefused where the survey already shows
 * that it cannot be written; what lies beyond the survey is checked by `refusals` before the write.
 */
export function planAnnotation(
  judgement: Judgement,
  survey: Survey,
  { today }: AnnotationOptions = {}
): Plan {
  const { candidate } = judgement.intake;
  const { sheet } = candidate.area;
  const reasons = obstacles(judgement, survey);
  if (reasons.length > 0) throw new PlanRefused(reasons);
  const name = freeSheetName(
    REVIEW_SHEET,
    survey.sheets.map((each) => each.name)
  );
  const columns = statusColumns(judgement, survey);
  const page = reviewSheet(judgement, name, today ?? null);
  const edits: Edit[] = [
    ...columns.edits,
    { kind: "add-sheet", name, after: sheet, reason: "Holds the review" },
    ...page,
  ];
  return {
    title: `Review of ${candidate.name}`,
    intake: judgement.intake,
    edits,
    inverses: [{ kind: "remove-sheet", name }, ...columns.inverses],
    changes: edits.flatMap(changesOf),
  };
}

/** Two columns right of the table, header included. */
export function targetArea({ area }: { readonly area: Area }): Area {
  return { ...area, left: area.right + 1, right: area.right + 2 };
}

function obstacles({ intake }: Judgement, survey: Survey): string[] {
  const { candidate } = intake;
  const sheet = survey.sheets.find((each) => each.name === candidate.area.sheet);
  if (!sheet) return [`Sheet ${candidate.area.sheet} is no longer there. Look for budgets again.`];
  const reasons: string[] = [];
  if (sheet.isProtected) {
    reasons.push(
      `Sheet ${sheet.name} is protected. Remove the protection under Review; the add-in never does that.`
    );
  }
  const taken = candidate.headers.filter(isOwnColumn);
  if (taken.length > 0) {
    reasons.push(
      `${fullAddress(candidate.area)} already has ${taken.join(" and ")} from an earlier write. Take that write back, or delete the column, and check again.`
    );
  }
  if (candidate.area.right + 2 > LAST_COLUMN) {
    reasons.push(`There is no room for two columns right of ${fullAddress(candidate.area)}.`);
  }
  return [...reasons, ...knownCells(targetArea(candidate), sheet)];
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

/** The sentence for targets that hold something. */
export function occupied(target: Area, filled: readonly string[]): string {
  const shown = filled.slice(0, 5).join(", ");
  const more = filled.length > 5 ? ` and ${filled.length - 5} more` : "";
  return `${fullAddress(target)} must be blank, but ${shown}${more} ${filled.length === 1 ? "holds" : "hold"} something. Clear or move these cells first.`;
}

/** The cells that an edit fills, for a preview. */
export function changesOf(edit: Edit): CellChange[] {
  if (edit.kind !== "write" && edit.kind !== "add-table-column") return [];
  const { area, reason } = edit;
  const values =
    edit.kind === "write" ? edit.values : [edit.header, ...edit.values].map((value) => [value]);
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      if (value === "") return [];
      const [top, left] = [area.top + row, area.left + column];
      const address = fullAddress({ sheet: area.sheet, top, left, bottom: top, right: left });
      return [{ address, old: "", new: value, reason }];
    })
  );
}
