import { AddSheetTableMutation, TableManager } from "@univerjs/preset-sheets-table";
import { ICommandService } from "@univerjs/presets";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { XlsxDocument } from "../document/document";
import { EMPTY_SHEET } from "../document/read-sheet";
import { HostError } from "../host/book";
import type { Book, BookChange, BookSheet, BookTable, Rect } from "../host/book";
import type { Grid } from "./grid";
import { gridRange, rectOf } from "./grid-range";
import { DEFAULT_STYLE } from "./snapshot";
import { EXCEL_STYLE } from "./snapshot-tables";
import { Rearrangements } from "./rearrangements";
import { watchCells, watchRearrangements, watchResults, watchSelection } from "./univer-changes";
import { scrollTo } from "./scrolling";
import { UniverSheet } from "./univer-sheet";
import { UniverTable } from "./univer-table";

/** The workbook in the grid, as the embedded host serves it to the add-in. */
export class UniverBook implements Book {
  readonly culture = { locale: "en-US", decimal: ".", thousands: "," };
  private readonly sheetOf = new Map<string, UniverSheet>();
  private readonly tableOf = new Map<string, UniverTable>();
  private readonly rearrangements = new Rearrangements();
  private depth = 0;
  private added = 0;

  constructor(
    private readonly grid: Grid,
    private readonly workbook: FWorkbook,
    private readonly document: XlsxDocument
  ) {
    watchRearrangements(grid.api, workbook.getId(), this.rearrangements);
  }

  get name(): string {
    return this.document.name;
  }

  get isReadOnly(): boolean {
    return this.document.isReadOnlyRecommended;
  }

  get isStructureProtected(): boolean {
    return this.document.isStructureProtected;
  }

  get sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets().map((sheet) => this.wrapped(sheet));
  }

  get tables(): readonly UniverTable[] {
    const tables = this.grid.injector.get(TableManager).getTableList(this.workbook.getId());
    return tables.map(({ id, subUnitId }) => {
      const known = this.tableOf.get(id);
      if (known) return known;
      const table = new UniverTable(
        id,
        this.sheetById(subUnitId),
        this.workbook.getId(),
        this.grid.injector,
        this.byHost
      );
      this.tableOf.set(id, table);
      return table;
    });
  }

  get activeSheet(): BookSheet {
    return this.wrapped(this.workbook.getActiveSheet());
  }

  set activeSheet(sheet: BookSheet) {
    this.workbook.setActiveSheet(sheet.id);
  }

  get selection(): Rect {
    const range = this.workbook.getActiveRange()?.getRange();
    return range ? rectOf(range) : { top: 0, left: 0, bottom: 0, right: 0 };
  }

  set selection(rect: Rect) {
    const sheet = this.workbook.getActiveSheet();
    sheet.getRange(gridRange(rect)).activate();
    scrollTo(sheet, rect);
  }

  addSheet(name: string | null): BookSheet {
    const names = this.workbook.getSheets().map((sheet) => sheet.getSheetName());
    const free = (number: number): string =>
      names.includes(`Sheet${number}`) ? free(number + 1) : `Sheet${number}`;
    const sheet = { defaultStyle: DEFAULT_STYLE, defaultColumnWidth: 64, defaultRowHeight: 20 };
    const shown = this.workbook.getActiveSheet();
    return this.byHost(() => {
      const added = this.workbook.create(name ?? free(1), 200, 26, { sheet });
      // The grid brings a new sheet to the front; in Excel, adding one through the API does not.
      this.workbook.setActiveSheet(shown);
      return this.wrapped(added);
    });
  }

  moveSheet(sheet: BookSheet, position: number): void {
    this.byHost(() => this.workbook.moveSheet(this.sheetById(sheet.id).sheet, position));
  }

  removeSheet(sheet: BookSheet): void {
    for (const table of this.tables.filter((candidate) => candidate.sheet.id === sheet.id))
      this.removeTable(table);
    // The grid cannot edit any cell right after the shown sheet is gone: another one comes to the front first.
    if (this.workbook.getActiveSheet().getSheetId() === sheet.id) {
      const other = this.sheets.find(
        ({ id, visibility }) => id !== sheet.id && visibility === "Visible"
      );
      if (other) this.workbook.setActiveSheet(other.id);
    }
    this.byHost(() => this.workbook.deleteSheet(sheet.id));
    this.sheetOf.delete(sheet.id);
  }

  addTable(sheet: BookSheet, rect: Rect, hasHeaders: boolean): BookTable {
    const names = new Set(this.tables.map((table) => table.name.toLowerCase()));
    const free = (number: number): string =>
      names.has(`table${number}`) ? free(number + 1) : `Table${number}`;
    const tableId = `added-table${++this.added}`;
    this.byHost(() =>
      this.grid.injector.get(ICommandService).syncExecuteCommand(AddSheetTableMutation.id, {
        unitId: this.workbook.getId(),
        subUnitId: sheet.id,
        name: free(1),
        range: gridRange(rect),
        tableId,
        options: { showHeader: hasHeaders },
      })
    );
    const manager = this.grid.injector.get(TableManager);
    manager
      .getTableById(this.workbook.getId(), tableId)
      ?.setTableMeta({ [EXCEL_STYLE]: "TableStyleMedium2" });
    const table = this.tables.find((candidate) => candidate.id === tableId);
    if (!table) throw new HostError("InvalidArgument", "The cells cannot become a table.");
    return table;
  }

  removeTable(table: BookTable): void {
    this.tables.find((candidate) => candidate.id === table.id)?.remove();
    this.tableOf.delete(table.id);
  }

  onChange(listener: (change: BookChange) => void): () => void {
    return watchCells(this.grid.api, this.workbook.getId(), ({ sheet, rect }) => {
      const changed = this.sheetById(sheet);
      const all = rect ?? changed.used();
      if (all) listener({ sheet: changed, rect: all, byHost: this.depth > 0 });
    });
  }

  onCalculate(listener: (sheet: BookSheet, rect: Rect) => void): () => void {
    return watchResults(this.grid.api, this.workbook.getId(), (sheet, rect) =>
      listener(this.sheetById(sheet), rect)
    );
  }

  onSelect(listener: (sheet: BookSheet, rect: Rect) => void): () => void {
    return watchSelection(this.grid.api, this.workbook.getId(), (sheet, rect) =>
      listener(this.sheetById(sheet), rect)
    );
  }

  private readonly byHost = <T>(change: () => T): T => {
    this.depth++;
    try {
      return change();
    } finally {
      this.depth--;
    }
  };

  private sheetById(id: string): UniverSheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new HostError("ItemNotFound", "The sheet is no longer in the workbook.");
    return this.wrapped(sheet);
  }

  private wrapped(sheet: FWorksheet): UniverSheet {
    const known = this.sheetOf.get(sheet.getSheetId());
    if (known) return known;
    const inFile = this.document.sheets.find(
      (candidate) => candidate.name === sheet.getSheetName()
    );
    const wrapped = new UniverSheet(
      sheet,
      this.grid.injector,
      inFile ?? EMPTY_SHEET,
      this.document.styles,
      this.document.date1904,
      this.byHost,
      this.rearrangements
    );
    this.sheetOf.set(sheet.getSheetId(), wrapped);
    return wrapped;
  }
}
