import type { Budget } from "../../core/budget/budget";
import { textsOf, type ReadTable } from "../../core/budget/reading/read-table";
import { rememberingAssignments } from "../../core/costs/assignment";

/** Cost type of each line with what spoke for it. */
export function assignCostTypes(
  table: Pick<ReadTable, "cells" | "mapping">,
  rows: Int32Array
): Pick<Budget, "costTypes" | "evidence"> {
  const words = (["name", "costType", "category", "vendor", "notes"] as const).map(
    (role) => [role, textsOf(table, role, rows)] as const
  );
  const assign = rememberingAssignments();
  const assigned = Array.from(rows, (_, line) => {
    const said = Object.fromEntries(words.map(([role, texts]) => [role, texts?.[line] ?? ""]));
    return assign({ name: "", ...said });
  });
  return {
    costTypes: Uint8Array.from(assigned, ({ code }) => code),
    evidence: assigned.map(({ evidence }) => evidence),
  };
}
