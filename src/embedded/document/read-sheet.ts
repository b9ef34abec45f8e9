import type { Rect } from "../host/book";
import { columnOf, rectOf } from "./cell-reference";
import { defaultPixels, pixelsOf } from "./column-width";
import type { ColumnSpan, DocumentCell, DocumentRow, DocumentSheet } from "./document";
import { CellReader } from "./read-cell";
import { AttachmentReader, type AttachmentPart } from "./read-attachments";
import { attributeNamed, isTrue, walkXml, type Attributes, type Tag } from "./xml";

/** What a sheet is before anything is in it. */
export const EMPTY_SHEET: DocumentSheet = {
  name: "",
  kind: "worksheet",
  visibility: "Visible",
  isProtected: false,
  part: "",
  rows: [],
  columns: [],
  defaultColumnWidth: defaultPixels(8),
  defaultRowHeight: 20,
  used: null,
  merges: [],
  arrays: [],
  frozen: { rows: 0, columns: 0 },
  tables: [],
  isFiltered: false,
  rules: [],
  comments: [],
  links: [],
  pivots: [],
};

/** What one worksheet part says; `tableIds` are relationship ids, `attached` refers to other parts too. */
export type SheetPart = Pick<
  DocumentSheet,
  | "rows"
  | "columns"
  | "defaultColumnWidth"
  | "defaultRowHeight"
  | "used"
  | "merges"
  | "arrays"
  | "frozen"
  | "isProtected"
> & { readonly tableIds: readonly string[]; readonly attached: AttachmentPart };

export function readSheet(xml: string, strings: readonly string[], date1904 = false): SheetPart {
  const reader = new SheetReader(strings, date1904);
  walkXml(xml, reader);
  return reader.part();
}

/** Pixels at 96 dpi. */
const POINT = 4 / 3;

class SheetReader {
  private readonly rows: DocumentRow[] = [];
  private readonly columns: ColumnSpan[] = [];
  private readonly merges: Rect[] = [];
  private readonly tableIds: string[] = [];
  private readonly attached = new AttachmentReader();
  private readonly cell: CellReader;
  private cells: DocumentCell[] = [];
  private row = -1;
  private column = -1;
  private inData = false;
  private used: { top: number; left: number; bottom: number; right: number } | null = null;
  private frozen = { rows: 0, columns: 0 };
  private isProtected = false;
  private defaultColumnWidth = EMPTY_SHEET.defaultColumnWidth;
  private defaultRowHeight = EMPTY_SHEET.defaultRowHeight;

  constructor(strings: readonly string[], date1904: boolean) {
    this.cell = new CellReader(strings, date1904);
  }

  open(tag: Tag): void {
    if (!this.inData) return this.around(tag);
    if (tag.name === "row") this.startRow(tag.attributes);
    else if (tag.name === "c") this.startCell(tag.attributes);
    else this.cell.open(tag.name, tag.attributes);
  }

  text(piece: string): void {
    if (this.inData) this.cell.text(piece);
  }

  close(name: string): void {
    if (name === "sheetData") this.inData = false;
    else if (this.inData && name === "c") this.endCell();
    else if (this.inData) this.cell.close(name);
  }

  part(): SheetPart {
    return {
      rows: this.rows,
      columns: this.columns.sort((one, other) => one.first - other.first),
      defaultColumnWidth: this.defaultColumnWidth,
      defaultRowHeight: this.defaultRowHeight,
      used: this.used,
      merges: this.merges,
      arrays: this.cell.arrays,
      frozen: this.frozen,
      isProtected: this.isProtected,
      tableIds: this.tableIds,
      attached: this.attached.part(),
    };
  }

  private around(tag: Tag): void {
    const { name, attributes } = tag;
    if (name === "sheetData") this.inData = true;
    else if (name === "col") this.columns.push(columnSpan(attributes));
    else if (name === "sheetFormatPr") this.defaults(attributes);
    else if (name === "pane" && /^frozen/.test(attributes.state ?? "")) {
      this.frozen = {
        rows: Number(attributes.ySplit ?? 0),
        columns: Number(attributes.xSplit ?? 0),
      };
    } else if (name === "sheetProtection") this.isProtected = isTrue(attributes.sheet);
    else if (name === "mergeCell") {
      const rect = rectOf(attributes.ref);
      if (rect) this.merges.push(rect);
    } else if (name === "tablePart") this.tableIds.push(attributeNamed(attributes, "id") ?? "");
    else this.attached.open(tag);
  }

  private defaults({ defaultColWidth, baseColWidth, defaultRowHeight }: Attributes): void {
    if (defaultColWidth) this.defaultColumnWidth = pixelsOf(Number(defaultColWidth));
    else if (baseColWidth) this.defaultColumnWidth = defaultPixels(Number(baseColWidth));
    if (defaultRowHeight) this.defaultRowHeight = Math.round(Number(defaultRowHeight) * POINT);
  }

  private startRow({ r, ht, hidden, s, customFormat }: Attributes): void {
    this.row = r ? Number(r) - 1 : this.row + 1;
    this.column = -1;
    this.cells = [];
    this.rows[this.row] = {
      cells: this.cells,
      height: ht ? Math.round(Number(ht) * POINT) : null,
      hidden: isTrue(hidden),
      style: isTrue(customFormat) && s ? Number(s) : null,
    };
  }

  private startCell(attributes: Attributes): void {
    this.column = attributes.r ? columnOf(attributes.r) : this.column + 1;
    this.cell.start(attributes, this.row, this.column);
  }

  private endCell(): void {
    const cell = this.cell.end();
    this.cells[this.column] = cell;
    if (cell.value === "" && cell.formula === null) return;
    const { row, column, used } = this;
    this.used ??= { top: row, left: column, bottom: row, right: column };
    if (!used) return;
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
}

function columnSpan({ min, max, width, hidden, style }: Attributes): ColumnSpan {
  return {
    first: Number(min) - 1,
    last: Number(max) - 1,
    pixels: width === undefined ? null : pixelsOf(Number(width)),
    hidden: isTrue(hidden),
    style: style === undefined ? null : Number(style),
  };
}
