import {
  columnPixels,
  styleAt,
  type DocumentSheet,
  type XlsxDocument,
} from "../../../src/embedded/document/document";
import { EMPTY_SHEET } from "../../../src/embedded/document/read-sheet";
import { SheetAttachments } from "../../../src/embedded/host/attachments";
import type {
  Book,
  BookSheet,
  BookTable,
  CellInput,
  Look,
  Rearrangement,
  Rect,
} from "../../../src/embedded/host/book";
import type { CellValue } from "../../../src/workbook/survey";

/** The least book that can change what saving compares; formulas are kept, not computed. */
export function aBook(document: XlsxDocument): EditableBook {
  return new EditableBook(document);
}

export class EditableBook {
  readonly sheets: EditableSheet[];
  readonly tables: EditableTable[];

  constructor(private readonly document: XlsxDocument) {
    const worksheets = document.sheets.filter(({ kind }) => kind === "worksheet");
    this.sheets = worksheets.map((sheet) => new EditableSheet(document, sheet));
    this.tables = worksheets.flatMap((sheet) =>
      sheet.tables.map(({ name, rect, hasHeader, hasTotals, style }) => {
        return {
          name,
          sheet: this.sheet(sheet.name),
          rect,
          showHeaders: hasHeader,
          showTotals: hasTotals,
          style,
        };
      })
    );
  }

  sheet(name: string): EditableSheet {
    return this.sheets.find((sheet) => sheet.name === name)!;
  }

  addSheet(name: string, at = this.sheets.length): EditableSheet {
    const sheet = new EditableSheet(this.document, { ...EMPTY_SHEET, name });
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  addTable(sheet: string, name: string, rect: Rect): void {
    this.tables.push({
      name,
      sheet: this.sheet(sheet),
      rect,
      showHeaders: true,
      showTotals: false,
      style: "TableStyleLight1",
    });
  }

  asBook(): Book {
    return this as unknown as Book;
  }
}

export interface EditableTable extends Pick<
  BookTable,
  "name" | "showHeaders" | "showTotals" | "style"
> {
  sheet: EditableSheet;
  rect: Rect;
}

interface EditedCell {
  value: CellValue;
  formula: string | null;
  format: string;
  look: Required<Look>;
}

export class EditableSheet implements Pick<
  BookSheet,
  | "used"
  | "values"
  | "formulas"
  | "numberFormats"
  | "look"
  | "columnWidth"
  | "spills"
  | "rearranged"
  | "attached"
> {
  name: string;
  readonly attached: SheetAttachments;
  readonly arrays: Rect[] = [];
  rearrangement: Rearrangement | null = null;
  private readonly edited = new Map<string, EditedCell>();
  private readonly widths = new Map<number, number>();

  constructor(
    private readonly document: XlsxDocument,
    private readonly sheet: DocumentSheet
  ) {
    this.name = sheet.name;
    this.attached = new SheetAttachments(sheet);
  }

  put(row: number, column: number, input: CellInput): void {
    const isFormula = typeof input === "string" && input.startsWith("=");
    const cell = this.at(row, column);
    const value = isFormula
      ? 0
      : typeof input === "string"
        ? input.replace(/^'/, "")
        : (input ?? cell.value);
    this.edited.set(`${row},${column}`, { ...cell, value, formula: isFormula ? input : null });
  }

  restyle(row: number, column: number, look: Look, format?: string): void {
    const cell = this.at(row, column);
    this.edited.set(`${row},${column}`, {
      ...cell,
      look: { ...cell.look, ...look },
      format: format ?? cell.format,
    });
  }

  setColumnWidth(column: number, pixels: number): void {
    this.widths.set(column, pixels);
  }

  used(): Rect | null {
    const cells = [...this.edited].filter(
      ([, { value, formula }]) => value !== "" || formula !== null
    );
    const rows = cells.map(([key]) => Number(key.split(",")[0]));
    const columns = cells.map(([key]) => Number(key.split(",")[1]));
    const known = this.sheet.used;
    if (rows.length === 0) return known;
    return {
      top: Math.min(known?.top ?? Infinity, ...rows),
      left: Math.min(known?.left ?? Infinity, ...columns),
      bottom: Math.max(known?.bottom ?? 0, ...rows),
      right: Math.max(known?.right ?? 0, ...columns),
    };
  }

  values(rect: Rect): CellValue[][] {
    return grid(rect, (row, column) => this.at(row, column).value);
  }

  formulas(rect: Rect): CellValue[][] {
    return grid(rect, (row, column) => this.at(row, column).formula ?? this.at(row, column).value);
  }

  numberFormats(rect: Rect): string[][] {
    return grid(rect, (row, column) => this.at(row, column).format);
  }

  look(rect: Rect): Look {
    const all = grid(rect, (row, column) => this.at(row, column).look).flat();
    const first = all[0]!;
    const agreed = (Object.keys(first) as (keyof Look)[]).filter((key) =>
      all.every((look) => look[key] === first[key])
    );
    return Object.fromEntries(agreed.map((key) => [key, first[key]]));
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? columnPixels(this.sheet, column);
  }

  spills(): readonly Rect[] {
    return this.arrays;
  }

  rearranged(): Rearrangement | null {
    return this.rearrangement;
  }

  private at(row: number, column: number): EditedCell {
    const edited = this.edited.get(`${row},${column}`);
    if (edited) return edited;
    const cell = this.sheet.rows[row]?.cells[column];
    const style = styleAt(this.document, this.sheet, row, column);
    const { format, bold, wrap, fill, color } = style;
    return {
      value: cell?.value ?? "",
      formula: cell?.formula ?? null,
      format,
      look: { bold, wrap, vertical: style.vertical ?? "bottom", fill, color },
    };
  }
}

function grid<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, r) =>
    Array.from({ length: rect.right - rect.left + 1 }, (_, c) => at(rect.top + r, rect.left + c))
  );
}
