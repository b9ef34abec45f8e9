import {
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/preset-sheets-table";
import type { ITableColumnJson, ITableSetConfig } from "@univerjs/preset-sheets-table";
import { ICommandService } from "@univerjs/presets";
import type { Injector } from "@univerjs/presets";
import { HostError } from "../host/book";
import type { BookTable, CellInput, Rect } from "../host/book";
import { rectOf } from "./grid-range";
import { EXCEL_STYLE, FILTERED, gridColumn } from "./snapshot-tables";
import type { UniverSheet } from "./univer-sheet";

/** One table of the grid. Its changes are mutations rather than commands: a command answers too late for the host. */
export class UniverTable implements BookTable {
  constructor(
    readonly id: string,
    readonly sheet: UniverSheet,
    private readonly unit: string,
    private readonly injector: Injector,
    private readonly byHost: <T>(change: () => T) => T
  ) {}

  get name(): string {
    return this.table.getDisplayName();
  }

  set name(name: string) {
    this.configure({ name });
  }

  get rect(): Rect {
    return rectOf(this.table.getRange());
  }

  get showHeaders(): boolean {
    return this.table.isShowHeader();
  }

  get showTotals(): boolean {
    return this.table.isShowFooter();
  }

  get isFiltered(): boolean {
    // A table made in this session has no set of rows before its first filter, whatever the declaration says.
    const filtered = this.table.getTableFilters().getFilterOutRows() as Set<number> | undefined;
    if (filtered && filtered.size > 0) return true;
    const { top, bottom } = this.rect;
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
    return (
      this.table.getTableMeta()[FILTERED] === true &&
      rows.some((row) => this.sheet.isRowHidden(row))
    );
  }

  get style(): string {
    return String(this.table.getTableMeta()[EXCEL_STYLE] ?? "TableStyleMedium2");
  }

  addColumn(cells: readonly CellInput[]): void {
    const { top, bottom, right } = this.rect;
    const target = { top, bottom, left: right + 1, right: right + 1 };
    if (this.sheet.values(target).some(([value]) => value !== "")) {
      throw new HostError(
        "InsertDeleteConflict",
        `The cells right of table ${this.name} are not blank.`
      );
    }
    const header = String(cells[0] ?? "") || `Column${right + 2 - this.rect.left}`;
    const column = gridColumn(`${this.id}-column-${header}`, header);
    // The cells come first: the grid's formulas know a column by the text in its header cell.
    this.sheet.write(target, [[header], ...cells.slice(1).map((cell) => [cell])]);
    // As in Excel, a new header looks like the one beside it.
    this.sheet.copyLook({ row: top, column: right }, { row: top, column: right + 1 });
    this.operate("insert", right + 1, [column]);
  }

  removeColumn(index: number): void {
    const { top, bottom, left, right } = this.rect;
    const removed = left + index;
    if (index < 0 || removed > right || left === right) {
      throw new HostError(
        "InvalidArgument",
        `Table ${this.name} has no column ${index + 1} to take away.`
      );
    }
    const rest =
      removed < right ? this.sheet.take({ top, bottom, left: removed + 1, right }) : null;
    const whole = this.rect;
    this.operate("delete", removed);
    if (rest) this.sheet.put({ top, bottom, left: removed, right: right - 1 }, rest);
    this.sheet.attached.removeTableColumn(whole, removed);
    this.sheet.clear({ top, bottom, left: right, right }, "All");
  }

  remove(): void {
    this.byHost(() =>
      this.injector
        .get(ICommandService)
        .syncExecuteCommand(DeleteSheetTableMutation.id, { ...this.target, tableId: this.id })
    );
  }

  private operate(
    operationType: "insert" | "delete",
    index: number,
    columnsJson?: ITableColumnJson[]
  ): void {
    const operation = {
      operationType,
      rowColType: "column",
      index,
      count: 1,
      ...(columnsJson && { columnsJson }),
    };
    this.configure({
      rowColOperation: operation as NonNullable<ITableSetConfig["rowColOperation"]>,
    });
  }

  private configure(config: ITableSetConfig): void {
    this.byHost(() =>
      this.injector
        .get(ICommandService)
        .syncExecuteCommand(SetSheetTableMutation.id, { ...this.target, tableId: this.id, config })
    );
  }

  private get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.unit, subUnitId: this.sheet.id };
  }

  private get table() {
    const table = this.injector.get(TableManager).getTableById(this.unit, this.id);
    if (!table) throw new HostError("ItemNotFound", "The table is no longer in the workbook.");
    return table;
  }
}
