import type { CellChange, Edit } from "../edit";
import type { CellValue } from "../survey";
import type { Plan } from "./plan";

/** The plan with texts that a cell can hold. */
export function fitting(plan: Plan): Plan {
  return { ...plan, edits: plan.edits.map(fittingEdit), changes: plan.changes.map(fittingChange) };
}

/** Characters of a cell ("Excel specifications and limits"). */
const MOST_CHARACTERS = 32_767;

function fittingEdit(edit: Edit): Edit {
  switch (edit.kind) {
    case "write":
      return { ...edit, values: edit.values.map((row) => row.map(fittingValue)) };
    case "add-table-column":
      return { ...edit, values: edit.values.map(fittingValue) };
    default:
      return edit;
  }
}

function fittingChange(change: CellChange): CellChange {
  return { ...change, new: fittingValue(change.new) };
}

function fittingValue(value: CellValue): CellValue {
  return typeof value === "string" && value.length > MOST_CHARACTERS
    ? `${value.slice(0, MOST_CHARACTERS - 1)}…`
    : value;
}
