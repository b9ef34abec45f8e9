import type { BookSheet, Look, Rect } from "../host/book";
import { styleIndexAt, type DocumentSheet, type XlsxDocument } from "./document";
import type { CellChanges, StyleChange } from "./workbook-changes";

const KEYS = ["bold", "wrap", "vertical", "fill", "color"] as const;

/**
 * Finds cells that look different. The book tells of a rectangle only what its cells agree on, so columns are halved until
 * both sides agree or a single cell is left; a column of one look costs one question.
 */
export function compareLooks(
  document: XlsxDocument,
  original: DocumentSheet,
  sheet: BookSheet,
  rect: Rect,
  changes: CellChanges
): void {
  for (let column = rect.left; column <= rect.right; column++) {
    const waiting: Rect[] = [{ top: rect.top, bottom: rect.bottom, left: column, right: column }];
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      const known = lookOf(document, original, part);
      const now = normal(sheet.look(part));
      const isUniform = KEYS.every((key) => known[key] !== undefined && now[key] !== undefined);
      if (isUniform || part.top === part.bottom) addDifference(part, known, now, changes);
      else waiting.push(...halves(part));
    }
  }
}

function addDifference(rect: Rect, known: Look, now: Look, changes: CellChanges): void {
  const differing = KEYS.filter((key) => now[key] !== undefined && now[key] !== known[key]);
  if (differing.length === 0) return;
  const style = Object.fromEntries(differing.map((key) => [key, now[key]])) as StyleChange;
  for (let row = rect.top; row <= rect.bottom; row++) changes.add(row, rect.left, { style });
}

function halves(rect: Rect): [Rect, Rect] {
  const middle = Math.floor((rect.top + rect.bottom) / 2);
  return [
    { ...rect, bottom: middle },
    { ...rect, top: middle + 1 },
  ];
}

/** What the document's cells of one column agree on. */
function lookOf(document: XlsxDocument, sheet: DocumentSheet, { top, bottom, left }: Rect): Look {
  const at = (row: number): Required<Look> => {
    const { bold, wrap, vertical, fill, color } =
      document.styles[styleIndexAt(sheet, row, left)] ?? document.styles[0]!;
    return { bold, wrap, vertical: vertical ?? "bottom", fill, color: inkOf(color) };
  };
  const first = at(top);
  let agreed: readonly (keyof Look)[] = KEYS;
  for (let row = top + 1; row <= bottom && agreed.length > 0; row++) {
    const look = at(row);
    agreed = agreed.filter((key) => look[key] === first[key]);
  }
  return Object.fromEntries(agreed.map((key) => [key, first[key]]));
}

function normal(look: Look): Look {
  const { fill, color } = look;
  return {
    ...look,
    ...(fill !== undefined && { fill: fill && fill.toUpperCase() }),
    ...(color !== undefined && { color: inkOf(color) }),
  };
}

/** Black is what a cell without a colour shows. */
function inkOf(color: string | null): string | null {
  return color === null || color.toUpperCase() === "#000000" ? null : color.toUpperCase();
}
