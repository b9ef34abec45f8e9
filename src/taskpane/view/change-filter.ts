import type { CellChange } from "../../workbook/edit";
import type { CellWords } from "./cell-words";

/** Finds changes by address, by what a cell holds or will hold (as shown or as typed), or by the reason. */
export function changeFilter(
  changes: readonly CellChange[],
  words: CellWords
): (text: string) => readonly CellChange[] {
  const known = changes.map(({ address, old, new: now, reason }) =>
    [address, words(old), String(old), words(now), String(now), reason].join("\n").toLowerCase()
  );
  return (text) => {
    const wanted = text.trim().toLowerCase();
    return wanted === "" ? changes : changes.filter((_, at) => known[at]!.includes(wanted));
  };
}
