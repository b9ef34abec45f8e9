import type { Cell } from "../../core/budget/cell";

/**
 * Whether a row is the table's own header again, as it stands above each section: its cells are those of one header row, or
 * they are but for the first, which names the section. `texts` are the header rows as they stand.
 */
export function isHeaderAgain(
  row: readonly Cell[],
  texts: readonly (readonly string[])[],
  amounts: readonly number[]
): boolean {
  return texts.some((header, at) => {
    const differ = row.flatMap((cell, column) => (isSame(cell, header[column]) ? [] : [column]));
    const filled = row.filter((cell) => cell !== "").length;
    // A line may well cost 2026, but no line costs "Budget".
    const promises = amounts.some((column) => isSame(row[column] ?? "", header[column], true));
    if (promises) return differ.length < 2;
    // One word of a header may name a line; the upper of two rows may hold nothing else.
    return differ.length === 0 && filled > (at < texts.length - 1 ? 0 : 1);
  });
}

/** A blank cell is no other header, save where the words of one are asked for. */
function isSame(cell: Cell, header: string | undefined, isInWords = false): boolean {
  const text = String(cell).trim();
  if (isInWords) return /\p{L}/u.test(text) && text === header?.trim();
  return text === "" || text.toLowerCase() === header?.trim().toLowerCase();
}
