/** A rectangle of cells on one sheet; rows and columns count from 0, both ends included. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `0` is "A", `26` is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B2` or `B2:D9`, without the sheet. */
export function localAddress(area: Area): string {
  const first = columnLetters(area.left) + (area.top + 1);
  const last = columnLetters(area.right) + (area.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

/** `Budget!B2:D9`, the sheet quoted where Excel would. */
export function fullAddress(area: Area): string {
  return `${quotedSheet(area.sheet)}!${localAddress(area)}`;
}

/** Excel quotes a sheet name that is not a plain word or that looks like a cell. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/**
 * Reads `Sheet!A1:B2`, `'My sheet'!A1`, `$A$1`, whole columns as `A:C` and whole rows as `2:4`; `sheet` is used where the text
 * names none. Throws on anything else.
 */
export function parseAddress(text: string, sheet = ""): Area {
  const [, quoted, bare, place = text] =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^'!]+)$/.exec(text) ?? [];
  const [left, top, right, bottom] = cornersOf(place) ?? refuse(text);
  return {
    sheet: quoted?.replace(/''/g, "'") ?? bare ?? sheet,
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

type Corners = readonly [left: number, top: number, right: number, bottom: number];

function cornersOf(place: string): Corners | null {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(place);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return [columnIndex(left!), Number(top) - 1, columnIndex(right!), Number(bottom) - 1];
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(place);
  if (columns) return [columnIndex(columns[1]!), 0, columnIndex(columns[2]!), LAST_ROW];
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(place);
  return rows && [0, Number(rows[1]) - 1, LAST_COLUMN, Number(rows[2]) - 1];
}

function refuse(text: string): never {
  throw new Error(`"${text}" is not a cell address such as B2 or Budget!B2:D9.`);
}

/** Excel has 1,048,576 rows and 16,384 columns. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
