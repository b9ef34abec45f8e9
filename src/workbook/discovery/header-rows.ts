import { amountHeader } from "../../core/budget/amount-header";
import type { Cell } from "../../core/budget/cell";
import { NUMBER_COLUMNS } from "../../core/budget/column";
import { amountColumns, roleOfHeader } from "../../core/budget/headers";
import { joinedHeader } from "./joined-header";
import { isHeaderRow } from "./range-end";

/** The header of a plain range; rows and columns count as in the rows that were searched. */
export interface HeaderRows {
  /** The lowest of its rows, right above the body. */
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly headers: readonly string[];
  /** The one or two rows as they stand, top to bottom. */
  readonly texts: readonly (readonly string[])[];
}

type Rows = readonly (readonly Cell[])[];

/** Headers of two rows that begin in this row; cells of a merged title stand in its first column. */
export function pairsAt(rows: Rows, row: number): HeaderRows[] {
  const [upper, lower] = [rows[row]?.map(String), rows[row + 1]?.map(String)];
  if (!upper || !lower) return [];
  const either = lower.map((text, column) => text || (upper[column] ?? ""));
  return runs(either).flatMap(([left, right]) => {
    const cut = (texts: readonly string[]) => texts.slice(left, right + 1);
    const areHeaderLike = [rows[row]!, rows[row + 1]!].every((cells) =>
      isHeaderLike(cells.slice(left, right + 1))
    );
    const headers = areHeaderLike ? joinedRows(cut(upper), cut(lower)) : null;
    if (!headers || !isHeaderRow(headers)) return [];
    const texts = [cut(upper), cut(lower)];
    return [withCorner(rows, { row: row + 1, left, right, headers, texts })];
  });
}

/** Headers of one row. */
export function singlesAt(rows: Rows, row: number): HeaderRows[] {
  const cells = rows[row] ?? [];
  return runs(cells).flatMap(([left, right]) => {
    const own = cells.slice(left, right + 1);
    const texts = [own.map(String)];
    return isHeaderRow(own)
      ? [withCorner(rows, { row, left, right, headers: texts[0]!, texts })]
      : [];
  });
}

/** Amounts alone, with the names of the lines below a blank corner: nothing where a better header names them. */
export function cornersAt(rows: Rows, row: number): HeaderRows[] {
  const cells = rows[row] ?? [];
  return runs(cells, 1).flatMap(([left, right]) => {
    const own = cells.slice(left, right + 1);
    const texts = [own.map(String)];
    if (!isHeaderLike(own) || amountColumns(texts[0]!).length === 0) return [];
    const found = withCorner(rows, { row, left, right, headers: texts[0]!, texts });
    return found.left < left ? [found] : [];
  });
}

/** With the column left of it where that has words below a blank corner. */
function withCorner(rows: Rows, header: HeaderRows): HeaderRows {
  const { row, left, right, headers, texts } = header;
  const corner = rows.slice(row + 1 - texts.length, row + 1).map((cells) => cells[left - 1]);
  const near = rows.slice(row + 1, row + 1 + SEEN).map((cells) => cells.slice(left - 1, right + 1));
  const blank = near.findIndex((cells, at) => at > 0 && !cells.some(isFilled));
  const below = (blank < 0 ? near : near.slice(0, blank)).filter((cells) => cells.some(isFilled));
  const named = below.filter((cells) => /\p{L}/u.test(String(cells[0] ?? "")));
  const isNamed = named.length > 0 && named.length >= below.length * 0.6;
  if (left === 0 || !isNamed || corner.some(isFilled)) return header;
  const wider = texts.map((each) => ["", ...each]);
  return { ...header, left: left - 1, headers: ["", ...headers], texts: wider };
}

/** Ours: rows that tell what a column without a header holds. */
const SEEN = 10;

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== "";
}

/** Columns from–to of neighbouring filled cells, at least so many. */
function runs(cells: readonly Cell[], least = 2): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (let column = 0; column <= cells.length; column++) {
    const isOn = isFilled(cells[column]);
    if (isOn && start < 0) start = column;
    if (!isOn && start >= 0) {
      if (column - start >= least) found.push([start, column - 1]);
      start = -1;
    }
  }
  return found;
}

/** Words, and years as numbers. */
export function isHeaderLike(cells: readonly Cell[]): boolean {
  return cells.every(
    (cell) => (typeof cell === "string" && cell.length <= 80) || /^20\d\d$/.test(String(cell))
  );
}

/**
 * One header per column, or null where the two rows are not one header: a title above a header, a header above its first
 * line or section heading.
 */
export function joinedRows(upper: readonly string[], lower: readonly string[]): string[] | null {
  if (lower.slice(1).every((text) => text === "")) return null;
  const corner = roleOfHeader(upper[0] ?? "");
  const isTitled = lower[0] === "" && (corner === null || corner.role === "amount");
  if (isTitled && upper.slice(1).every((text) => text === "")) return null;
  const isRepeated = (text: string) => lower.indexOf(text) !== lower.lastIndexOf(text);
  const headers: string[] = [];
  let band = "";
  let gains = 0;
  let standing = 0;
  for (const [column, low] of lower.entries()) {
    const high = upper[column] ?? "";
    // A title above the name of the lines is none of the columns beside it.
    if (high !== "" || low === "") band = low !== "" && isFigure(low) ? high : "";
    if (low === "") {
      if (roleOfHeader(high)) standing += 1;
      headers.push(column === 0 && corner?.role === "amount" ? "" : high);
      continue;
    }
    const above = high || band;
    const joined = above === "" ? null : joinedHeader(above, low, high !== "");
    if (joined === null && high !== "" && contradicts(high, low)) return null;
    // Two columns called "Q1" under titles nobody knows must not be added up.
    const isTold = band !== "" && amountHeader(low) !== null && isRepeated(low);
    if (joined !== null || isTold) gains += 1;
    headers.push(joined ?? (isTold ? `${band} ${low}` : low));
  }
  const hasFigures = lower.some((low) => amountHeader(low) !== null);
  return gains > 0 || (standing > 0 && hasFigures) ? headers : null;
}

function isFigure(low: string): boolean {
  const role = roleOfHeader(low)?.role;
  return role !== undefined && (role === "amount" || NUMBERS.has(role));
}

const NUMBERS: ReadonlySet<string> = new Set<string>(NUMBER_COLUMNS);

/** A line or a section heading below a header: "GPU" below "Line", "Q1 2026" below "Vendor". */
function contradicts(high: string, low: string): boolean {
  const above = roleOfHeader(high);
  if (!above) return false;
  return roleOfHeader(low) === null || (amountHeader(low) !== null && above.role !== "amount");
}
