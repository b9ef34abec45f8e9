import { columnLetters, parseAddress } from "../../workbook/address";
import type { Rect } from "../host/book";

/** Column of a reference such as "AB12", from 0. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** "B2:D9" or "B2" to a rectangle; null for anything else. */
export function rectOf(reference: string | undefined): Rect | null {
  if (!reference) return null;
  try {
    const { top, left, bottom, right } = parseAddress(reference);
    return { top, left, bottom, right };
  } catch {
    return null;
  }
}

export function referenceOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return rect.top <= row && row <= rect.bottom && rect.left <= column && column <= rect.right;
}

export function sameRect(one: Rect, other: Rect): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
