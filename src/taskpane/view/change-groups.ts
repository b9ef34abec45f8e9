import { parseAddress } from "../../workbook/address";
import type { CellChange } from "../../workbook/edit";

/** Cells of one preview that are written for one reason on one sheet. */
export interface ChangeGroup {
  readonly key: string;
  readonly sheet: string;
  readonly reason: string;
  readonly changes: readonly (CellChange & { readonly cell: string })[];
}

/** Groups a preview by sheet and reason, in the order in which they are written. */
export function changeGroups(changes: readonly CellChange[]): ChangeGroup[] {
  const groups = new Map<
    string,
    { sheet: string; reason: string; changes: ChangeGroup["changes"][number][] }
  >();
  for (const change of changes) {
    const { sheet } = parseAddress(change.address);
    const key = `${sheet}\n${change.reason}`;
    const group = groups.get(key) ?? { sheet, reason: change.reason, changes: [] };
    group.changes.push({
      ...change,
      cell: change.address.slice(change.address.lastIndexOf("!") + 1),
    });
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
