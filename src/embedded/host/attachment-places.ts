import type { Rect } from "./book";

export function isInside(
  { row, column }: { readonly row: number; readonly column: number },
  { top, left, bottom, right }: Rect
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The cells of `rect` outside `hole`, as at most four rectangles; `rect` itself where they share none. */
export function remainder(rect: Rect, hole: Rect): Rect[] {
  const top = Math.max(rect.top, hole.top);
  const bottom = Math.min(rect.bottom, hole.bottom);
  const left = Math.max(rect.left, hole.left);
  const right = Math.min(rect.right, hole.right);
  if (top > bottom || left > right) return [rect];
  const parts = [
    { ...rect, bottom: top - 1 },
    { top, bottom, left: rect.left, right: left - 1 },
    { top, bottom, left: right + 1, right: rect.right },
    { ...rect, top: bottom + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/**
 * Where a rectangle stands once `column` is taken out of a table; null where nothing of it is left. One that reaches
 * beyond the rows of the table stays.
 */
export function withoutColumn(rect: Rect, table: Rect, column: number): Rect | null {
  const isOfTable =
    rect.top >= table.top &&
    rect.bottom <= table.bottom &&
    rect.left >= table.left &&
    rect.right <= table.right;
  if (!isOfTable || rect.right < column) return rect;
  if (rect.left === column && rect.right === column) return null;
  return {
    ...rect,
    left: rect.left > column ? rect.left - 1 : rect.left,
    right: rect.right - 1,
  };
}
