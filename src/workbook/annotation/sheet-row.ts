import { say } from "../../core/words/say";
import type { CellValue } from "../survey";

/** One row of the review sheet: what it is decides its look. */
export interface SheetRow {
  readonly kind: "title" | "section" | "header" | "share" | "rest" | "record" | "setting" | "plain";
  /** Left to right; "" and what is left out stay blank. */
  readonly cells: readonly CellValue[];
  /** Where the cell of the column CELLS leads, as an address. */
  readonly link?: string;
  /** On the header of shares: a chart over this row and the next three, group names and this many figures beside. */
  readonly chart?: { readonly title: string; readonly figures: number };
}

/** Columns of the review sheet: what stands in them in most sections, and their width in characters. */
export const SHEET_COLUMNS = [
  { holds: "kind", characters: 22 },
  { holds: "words", characters: 48 },
  { holds: "money", characters: 16 },
  { holds: "share", characters: 15 },
  { holds: "words", characters: 24 },
  { holds: "cells", characters: 24 },
  { holds: "source", characters: 18 },
  { holds: "words", characters: 44 },
  { holds: "words", characters: 44 },
] as const;

/** Position of the column with a finding's cells. */
export const CELLS = 5;

export function row(kind: SheetRow["kind"], ...cells: CellValue[]): SheetRow {
  return { kind, cells };
}

/** A blank row, the title, the header where there is one, and the rows or "None". */
export function section(
  title: string,
  header: SheetRow | null,
  rows: readonly SheetRow[]
): SheetRow[] {
  const shown = rows.length > 0 ? rows : [row("plain", say("None"))];
  return [row("plain"), row("section", title), ...(header ? [header] : []), ...shown];
}

/** A cell holds at most 32,767 characters; nobody reads more than a few addresses. */
export function shortList(cells: readonly string[]): string {
  const names = cells.slice(0, 12).join(", ");
  const count = cells.length - 12;
  return count > 0 ? say("{names} and {count} more", { names, count }) : names;
}
