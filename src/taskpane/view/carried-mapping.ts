import type { Candidate } from "../../workbook/discovery/candidate";
import type { Mapping } from "../../core/budget/mapping";
import type { Role } from "../../core/budget/role";

/**
 * The user's mapping on a table whose columns have moved since: each role follows its header. null when a mapped header
 * is gone, so that nothing is judged by a column nobody confirmed.
 */
export function carriedMapping(mapping: Mapping, from: Candidate, to: Candidate): Mapping | null {
  const carried = <One extends { readonly column: number }>(one: One): One => {
    const header = from.headers[one.column];
    const stays = to.headers[one.column] === header;
    const column = stays ? one.column : to.headers.findIndex((other) => other === header);
    return { ...one, column };
  };
  const columns = mapping.columns.map(carried);
  const periods = mapping.periods?.map(carried);
  return [...columns, ...(periods ?? [])].some(({ column }) => column < 0)
    ? null
    : { columns, ...(periods && { periods }) };
}

/** The mapping with `role` on `columns` only. A column plays one role, save that the name may play a second. */
export function remapped(mapping: Mapping, role: Role, columns: readonly number[]): Mapping {
  const others = mapping.columns.filter(
    (one) =>
      one.role !== role && (!columns.includes(one.column) || one.role === "name" || role === "name")
  );
  return { ...mapping, columns: [...others, ...columns.map((column) => ({ role, column }))] };
}
