import type { Budget, CostTypeEvidence } from "../../core/budget/budget";
import { textsOf, type ReadTable } from "../../core/budget/reading/read-table";
import { rememberingAssignments } from "../../core/costs/assignment";
import { ROWS_A_STEP, type Steps } from "../../core/steps";

/** Cost type of each line with what spoke for it. */
export function* assignCostTypes(
  table: Pick<ReadTable, "cells" | "mapping">,
  rows: Int32Array,
  assign = rememberingAssignments()
): Steps<Pick<Budget, "costTypes" | "evidence">> {
  const [name, costType, category, vendor, notes] = (
    ["name", "costType", "category", "vendor", "notes"] as const
  ).map((role) => textsOf(table, role, rows));
  const costTypes = new Uint8Array(rows.length);
  const evidence: CostTypeEvidence[] = [];
  for (let line = 0; line < rows.length; line++) {
    if (line % ROWS_A_STEP === 0) yield;
    const assigned = assign({
      name: name?.[line] ?? "",
      costType: costType?.[line] ?? "",
      category: category?.[line] ?? "",
      vendor: vendor?.[line] ?? "",
      notes: notes?.[line] ?? "",
    });
    costTypes[line] = assigned.code;
    evidence.push(assigned.evidence);
  }
  return { costTypes, evidence };
}
