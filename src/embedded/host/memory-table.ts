import { HostError, type BookTable, type CellInput, type Rect } from "./book";
import type { MemorySheet } from "./memory-sheet";

/** One table of a workbook in memory; its column names are its header cells. */
export class MemoryTable implements BookTable {
  constructor(
    readonly id: string,
    readonly sheet: MemorySheet,
    public name: string,
    public rect: Rect,
    readonly showHeaders: boolean,
    readonly showTotals: boolean,
    readonly isFiltered: boolean,
    readonly style: string
  ) {}

  addColumn(cells: readonly CellInput[]): void {
    const { top, bottom, left, right } = this.rect;
    const added = { top, bottom, left: right + 1, right: right + 1 };
    if (this.sheet.values(added).some(([value]) => value !== "")) {
      throw new HostError(
        "InsertDeleteConflict",
        `The cells right of table ${this.name} are not blank.`
      );
    }
    this.rect = { ...this.rect, right: right + 1 };
    const header = cells[0] ?? `Column${right + 2 - left}`;
    const body = cells.slice(1).map((cell) => [cell]);
    this.sheet.write(added, this.showHeaders ? [[header], ...body] : cells.map((cell) => [cell]));
  }

  removeColumn(index: number): void {
    const { left, right } = this.rect;
    const removed = left + index;
    if (index < 0 || removed > right || left === right) {
      throw new HostError(
        "InvalidArgument",
        `Table ${this.name} has no column ${index + 1} to take away.`
      );
    }
    const { rect, sheet } = this;
    if (removed < right)
      sheet.copy({ ...rect, left: removed + 1 }, { top: rect.top, left: removed });
    sheet.attached.removeTableColumn(rect, removed);
    this.rect = { ...rect, right: right - 1 };
    sheet.clear({ ...rect, left: right }, "All");
  }
}
