import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { ISheetNote } from "@univerjs/preset-sheets-note";
import { commentKey, ruleKey } from "../document/compare-attachments";
import type { DocumentSheet } from "../document/document";
import type { Comment, Rule } from "../document/workbook-changes";
import { gridRange } from "./grid-range";

type Sheets = readonly { readonly id: string; readonly sheet: DocumentSheet }[];

/** Names of what the add-in and the file put on cells, so that what a person adds in the grid is left alone. */
const OWN = "book ";

/** The resource that makes the grid show conditional formats with the workbook, without a step that could be undone. */
export function ruleResource(sheets: Sheets): Record<string, IConditionFormattingRule[]> {
  return Object.fromEntries(
    sheets.map(({ id, sheet }) => [id, sheet.rules.flatMap((rule) => gridRule(rule) ?? [])])
  );
}

/** The same for notes, by row and column. */
export function noteResource(
  sheets: Sheets
): Record<string, Record<number, Record<number, ISheetNote>>> {
  return Object.fromEntries(
    sheets.map(({ id, sheet }) => {
      const rows: Record<number, Record<number, ISheetNote>> = {};
      for (const comment of sheet.comments)
        (rows[comment.row] ??= {})[comment.column] = gridNote(comment);
      return [id, rows];
    })
  );
}

/** Null for a condition that only the file can spell out. The grid has no number formats in conditional formats. */
export function gridRule(rule: Rule): IConditionFormattingRule | null {
  const { rect, begins, fill, color } = rule;
  if (begins === null) return null;
  return {
    cfId: OWN + ruleKey(rule),
    ranges: [gridRange(rect)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.text,
      operator: CFTextOperator.beginsWith,
      value: begins,
      style: {
        ...(fill !== null && { bg: { rgb: fill } }),
        ...(color !== null && { cl: { rgb: color } }),
      },
    },
  };
}

export function gridNote(comment: Comment): ISheetNote {
  const { row, column, text, author } = comment;
  return {
    id: OWN + commentKey(comment),
    row,
    col: column,
    width: 240,
    height: 96,
    note: author === "" ? text : `${author}:\n${text}`,
  };
}

export function isOwn(id: string): boolean {
  return id.startsWith(OWN);
}
