import { say } from "../../core/words/say";
import { parseAddress } from "../../workbook/address";
import type { CellChange } from "../../workbook/edit";
import type { Formatting } from "./formatting";

/** Cells of one preview that are written for one reason on one sheet. */
export interface ChangeGroup {
  readonly key: string;
  readonly sheet: string;
  readonly reason: string;
  readonly isComments: boolean;
  readonly changes: readonly (CellChange & { readonly cell: string })[];
}

/** Groups a preview by sheet and reason, comments apart, in the order in which they are written. */
export function changeGroups(changes: readonly CellChange[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { changes: ChangeGroup["changes"][number][] }>();
  for (const change of changes) {
    const { address, reason } = change;
    const cell = address.slice(address.lastIndexOf("!") + 1);
    const isComments = change.what === "comment";
    const key = [address.slice(0, -cell.length), isComments, reason].join("\n");
    const known = groups.get(key);
    if (known) known.changes.push({ ...change, cell });
    else {
      const { sheet } = parseAddress(address);
      groups.set(key, { key, sheet, reason, isComments, changes: [{ ...change, cell }] });
    }
  }
  return [...groups.values()];
}

/** "480 cells", "3 comments", "480 cells and 3 comments". */
export function changeCount(changes: readonly CellChange[], format: Formatting): string {
  const comments = changes.filter(({ what }) => what === "comment").length;
  const cells = changes.length - comments;
  const words = say("{count, plural, one {{shown} comment} other {{shown} comments}}", {
    count: comments,
    shown: format.count(comments),
  });
  if (comments === 0) return format.cells(cells);
  return cells === 0
    ? words
    : say("{first} and {last}", { first: format.cells(cells), last: words });
}
