import type { CellValue } from "../../workbook/survey";

/** What Excel writes into the header cells of a new table: text, none blank, none twice. */
export function tableHeader(cells: readonly CellValue[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const wanted = cell === "" ? `Column${index + 1}` : String(cell);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return `'${name}`;
  });
}
