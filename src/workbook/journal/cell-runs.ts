import type { Area } from "../address";

/** Joins single cells, handed over row by row, with the one above or left of them. */
export class CellRuns {
  readonly areas: Area[] = [];

  add(sheet: string, row: number, column: number): void {
    const at = this.areas.length - 1;
    const last = this.areas[at];
    if (last && last.left === last.right && last.left === column && last.bottom + 1 === row)
      this.areas[at] = { ...last, bottom: row };
    else if (last && last.top === last.bottom && last.top === row && last.right + 1 === column)
      this.areas[at] = { ...last, right: column };
    else this.areas.push({ sheet, top: row, bottom: row, left: column, right: column });
  }
}
