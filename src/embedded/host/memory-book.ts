import type { DocumentSheet, XlsxDocument } from "../document/document";
import { EMPTY_SHEET } from "../document/read-sheet";
import { HostError, type Book, type BookChange, type BookSheet, type Rect } from "./book";
import { tableHeader } from "./memory-header";
import { MemorySheet } from "./memory-sheet";
import { MemoryStyles } from "./memory-styles";
import { MemoryTable } from "./memory-table";
import { grownRect } from "./table-growth";

/** A workbook in memory over a document, which stays as it was opened. Sheets without cells (charts) are left out. */
export function memoryBook(document: XlsxDocument): MemoryBook {
  return new MemoryBook(document);
}

export class MemoryBook implements Book {
  readonly culture = { locale: "en-US", decimal: ".", thousands: "," };
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly sheets: MemorySheet[];
  readonly tables: MemoryTable[];
  /** Rows written right below a table join it. */
  tablesGrow = false;
  private readonly styles: MemoryStyles;
  private readonly date1904: boolean;
  private readonly changeListeners = new Set<(change: BookChange) => void>();
  private readonly selectListeners = new Set<(sheet: BookSheet, rect: Rect) => void>();
  private active: MemorySheet;
  private selected: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  private author: Pick<BookChange, "byHost" | "isRemote"> = { byHost: true };
  private count = 0;

  constructor(document: XlsxDocument) {
    this.name = document.name;
    this.isReadOnly = document.isReadOnlyRecommended;
    this.isStructureProtected = document.isStructureProtected;
    this.date1904 = document.date1904;
    this.styles = new MemoryStyles(document.styles);
    const worksheets = document.sheets.filter(({ kind }) => kind === "worksheet");
    this.sheets = worksheets.map((sheet) => this.sheetOf(sheet));
    this.tables = worksheets.flatMap(({ tables }, index) =>
      tables.map(({ name, rect, hasHeader, hasTotals, isFiltered, style }) => {
        return new MemoryTable(
          this.nextId(),
          this.sheets[index]!,
          name,
          rect,
          hasHeader,
          hasTotals,
          isFiltered,
          style
        );
      })
    );
    const opened = worksheets.indexOf(document.sheets[document.activeSheet]!);
    this.active = this.sheets[Math.max(0, opened)]!;
  }

  get activeSheet(): BookSheet {
    return this.active;
  }

  set activeSheet(sheet: BookSheet) {
    this.active = this.own(sheet);
  }

  get selection(): Rect {
    return this.selected;
  }

  set selection(rect: Rect) {
    this.selected = rect;
    for (const listener of this.selectListeners) listener(this.active, rect);
  }

  addSheet(name: string | null): MemorySheet {
    const free = (number: number): string =>
      this.sheets.some((sheet) => sheet.name === `Sheet${number}`)
        ? free(number + 1)
        : `Sheet${number}`;
    const sheet = this.sheetOf({ ...EMPTY_SHEET, name: name ?? free(1) });
    this.sheets.push(sheet);
    return sheet;
  }

  moveSheet(sheet: BookSheet, position: number): void {
    const moved = this.own(sheet);
    this.sheets.splice(this.sheets.indexOf(moved), 1);
    this.sheets.splice(position, 0, moved);
  }

  removeSheet(sheet: BookSheet): void {
    const removed = this.own(sheet);
    for (const table of this.tables.filter((candidate) => candidate.sheet === removed))
      this.removeTable(table);
    const at = this.sheets.indexOf(removed);
    this.sheets.splice(at, 1);
    if (this.active === removed) this.active = this.sheets[Math.min(at, this.sheets.length - 1)]!;
  }

  addTable(sheet: BookSheet, rect: Rect, hasHeaders: boolean): MemoryTable {
    if (!hasHeaders)
      throw new HostError("InvalidArgument", "A table here needs a header row among its cells.");
    const own = this.own(sheet);
    own.write({ ...rect, bottom: rect.top }, [
      tableHeader(own.values({ ...rect, bottom: rect.top })[0] ?? []),
    ]);
    const free = (number: number): string =>
      this.tables.some(({ name }) => name === `Table${number}`)
        ? free(number + 1)
        : `Table${number}`;
    // A header alone gets a first body row.
    const whole = { ...rect, bottom: Math.max(rect.bottom, rect.top + 1) };
    const table = new MemoryTable(
      this.nextId(),
      own,
      free(1),
      whole,
      true,
      false,
      false,
      "TableStyleMedium2"
    );
    this.tables.push(table);
    return table;
  }

  removeTable(table: MemoryTable | { readonly id: string }): void {
    const at = this.tables.findIndex(({ id }) => id === table.id);
    if (at >= 0) this.tables.splice(at, 1);
  }

  onChange(listener: (change: BookChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  onSelect(listener: (sheet: BookSheet, rect: Rect) => void): () => void {
    this.selectListeners.add(listener);
    return () => void this.selectListeners.delete(listener);
  }

  /** Runs a change in the name of the person at the keyboard. */
  byPerson<Result>(change: () => Result): Result {
    return this.by({ byHost: false }, change);
  }

  /** Runs a change in the name of somebody at another computer. */
  byCoAuthor<Result>(change: () => Result): Result {
    return this.by({ byHost: false, isRemote: true }, change);
  }

  private by<Result>(author: typeof this.author, change: () => Result): Result {
    this.author = author;
    try {
      return change();
    } finally {
      this.author = { byHost: true };
    }
  }

  private sheetOf(source: DocumentSheet): MemorySheet {
    const changed = (sheet: MemorySheet, rect: Rect) => {
      if (this.tablesGrow) this.growTables(sheet, rect);
      for (const listener of this.changeListeners) listener({ sheet, rect, ...this.author });
    };
    return new MemorySheet(this.nextId(), source, this.styles, this.date1904, changed);
  }

  private growTables(sheet: MemorySheet, written: Rect): void {
    for (const table of this.tables) {
      if (table.sheet === sheet) table.rect = grownRect(table, written);
    }
  }

  private own({ id }: BookSheet): MemorySheet {
    const sheet = this.sheets.find((candidate) => candidate.id === id);
    if (!sheet)
      throw new HostError("ItemNotFound", "The sheet is no longer in the workbook.", "", 404);
    return sheet;
  }

  private nextId(): string {
    return `{${String(++this.count).padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }
}
