/**
 * A formula's reference to one column of a table: `Budget[FY26]` for `Budget[#All]`, `C1:C40` for `A1:F40`, `C:C` for `A:F`,
 * and INDEX for anything else. `column` counts from 0; `header` is the column's own, as it stands in its cell.
 */
export function columnReference(table: string, column: number, header: string): string {
  const structured = STRUCTURED.exec(table.trim());
  if (structured && header.trim() !== "") return `${structured[1]}[${columnSpecifier(header)}]`;
  const area = AREA.exec(table.trim());
  if (area) {
    const { sheet = "", fixed = "", from, top = "", bottom = "" } = area.groups!;
    const letters = fixed + lettersOf(numberOf(from!) + column);
    return `${sheet}${letters}${top}:${letters}${bottom}`;
  }
  return `INDEX(${table},0,${column + 1})`;
}

const STRUCTURED = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[#All\]$/u;
const AREA =
  /^(?<sheet>(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<fixed>\$?)(?<from>[A-Z]{1,3})(?<top>(?:\$?\d+)?):\$?[A-Z]{1,3}(?<bottom>(?:\$?\d+)?)$/u;

/**
 * Microsoft Support, “Using structured references with Excel tables”: brackets, # and ' need a ' before them, and a header
 * with any special character needs brackets of its own.
 */
function columnSpecifier(header: string): string {
  const escaped = header.replace(/[[\]#'@]/g, "'$&");
  return /^[\p{L}\p{N}_ ]+$/u.test(header) ? escaped : `[${escaped}]`;
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? lettersOf(before) : "") + String.fromCharCode(65 + ((number - 1) % 26));
}
