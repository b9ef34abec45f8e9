import type { Budget } from "../../core/budget/budget";
import { rememberingAssignments } from "../../core/costs/assignment";
import type { Columns } from "./columns";

/** Cost type of each line with what spoke for it. */
export function assignCostTypes(
  columns: Columns,
  offsets: Int32Array
): Pick<Budget, "costTypes" | "evidence"> {
  const words = (["name", "costType", "category", "vendor", "notes"] as const).map(
    (role) => [role, columns.texts(role, offsets)] as const
  );
  const assign = rememberingAssignments();
  const assigned = Array.from(offsets, (_, line) => {
    const said = Object.fromEntries(words.map(([role, texts]) => [role, texts?.[line] ?? ""]));
    return assign({ name: "", ...said });
  });
  return {
    costTypes: Uint8Array.from(assigned, ({ code }) => code),
    evidence: assigned.map(({ evidence }) => evidence),
  };
}
