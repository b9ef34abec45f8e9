import type { IRange } from "@univerjs/presets";
import type { Rect } from "../host/book";

export function gridRange(rect: Rect): IRange {
  return { startRow: rect.top, startColumn: rect.left, endRow: rect.bottom, endColumn: rect.right };
}

export function rectOf(range: IRange): Rect {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}
