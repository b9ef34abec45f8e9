import { localAddress } from "../../workbook/address";
import { columnOf, rectOf } from "./cell-reference";
import { cellXml } from "./cell-xml";
import { prefixOf, withAttributes } from "./outline";
import { shiftFormula } from "./shared-formula";
import { Splices } from "./splices";
import type { CellChange } from "./workbook-changes";
import { encodeText, walkXml, type Attributes, type Tag } from "./xml";

type Rows = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/** New look of a cell: index of the style that goes with a change, given the index it has now. */
export type StyleOf = (change: CellChange, known: number) => number;

/** Style of a cell the file does not hold, by row and column. */
export type StyleAt = (row: number, column: number) => number;

/**
 * Writes changed cells into a worksheet part; every other cell, row and attribute stays as it is. `heights` are those of rows
 * that the part does not hold yet, in points.
 */
export function patchCells(
  xml: string,
  rows: Rows,
  styleOf: StyleOf,
  styleAt: StyleAt,
  heights: ReadonlyMap<number, number>
): string {
  const patcher = new CellPatcher(xml, rows, styleOf, styleAt, heights);
  walkXml(xml, patcher);
  return patcher.splices.applyTo(xml);
}

interface OpenCell extends Tag {
  readonly column: number;
  readonly change: CellChange | undefined;
  formula: { attributes: Attributes; start: number; end: number; text: string } | null;
}

class CellPatcher {
  readonly splices = new Splices();
  private prefix = "";
  private inData = false;
  private row = -1;
  private rowTag: Tag | null = null;
  private column = -1;
  private cell: OpenCell | null = null;
  private inFormula = false;
  private readonly waitingRows: number[];
  private waitingColumns: number[] = [];
  /** Shared formulas whose first cell goes away: the others must spell theirs out. */
  private readonly orphans = new Map<string, { formula: string; row: number; column: number }>();

  constructor(
    private readonly xml: string,
    private readonly rows: Rows,
    private readonly styleOf: StyleOf,
    private readonly styleAt: StyleAt,
    private readonly heights: ReadonlyMap<number, number>
  ) {
    this.waitingRows = [...rows.keys()].sort((one, other) => one - other);
  }

  open(tag: Tag): void {
    if (tag.depth === 0) this.prefix = prefixOf(this.xml, tag);
    if (tag.name === "dimension" && tag.depth === 1) this.widen(tag);
    else if (tag.name === "sheetData" && tag.depth === 1) {
      this.inData = true;
      if (tag.isEmpty) this.fillEmpty(tag);
    } else if (!this.inData) return;
    else if (tag.name === "row") this.openRow(tag);
    else if (tag.name === "c") this.openCell(tag);
    else if (tag.name === "f" && this.cell) {
      this.cell.formula = { attributes: tag.attributes, start: tag.start, end: tag.end, text: "" };
      this.inFormula = true;
    }
  }

  text(piece: string): void {
    if (this.inFormula && this.cell?.formula) this.cell.formula.text += piece;
  }

  close(name: string, start: number, end: number): void {
    if (!this.inData) return;
    if (name === "f" && this.cell?.formula) {
      this.cell.formula.end = end;
      this.inFormula = false;
    } else if (name === "c") this.closeCell(end);
    else if (name === "row") this.closeRow(start, end);
    else if (name === "sheetData") {
      this.inData = false;
      this.splices.insert(start, this.newRows(Infinity));
    }
  }

  /** The stated extent takes in the changed cells. */
  private widen(tag: Tag): void {
    const known = rectOf(tag.attributes.ref);
    if (!known || this.rows.size === 0) return;
    const rect = { ...known };
    for (const [row, cells] of this.rows) {
      rect.top = Math.min(rect.top, row);
      rect.bottom = Math.max(rect.bottom, row);
      for (const column of cells.keys()) {
        rect.left = Math.min(rect.left, column);
        rect.right = Math.max(rect.right, column);
      }
    }
    const ref = localAddress({ sheet: "", ...rect });
    this.splices.replace(
      tag.start,
      tag.end,
      withAttributes(this.xml.slice(tag.start, tag.end), { ref })
    );
  }

  private openRow(tag: Tag): void {
    this.row = tag.attributes.r ? Number(tag.attributes.r) - 1 : this.row + 1;
    this.rowTag = tag;
    this.column = -1;
    this.splices.insert(tag.start, this.newRows(this.row));
    this.waitingColumns = [];
    if (this.waitingRows[0] !== this.row) return;
    this.waitingRows.shift();
    this.waitingColumns = [...this.rows.get(this.row)!.keys()].sort((one, other) => one - other);
  }

  private openCell(tag: Tag): void {
    this.column = tag.attributes.r ? columnOf(tag.attributes.r) : this.column + 1;
    const { column } = this;
    this.splices.insert(tag.start, this.newCells(column));
    const isChanged = this.waitingColumns[0] === column;
    if (isChanged) this.waitingColumns.shift();
    const change = isChanged ? this.rows.get(this.row)!.get(column) : undefined;
    // Most cells of a large sheet need nothing; they cost no object either.
    if (!change && this.orphans.size === 0) return;
    this.cell = { ...tag, column, change, formula: null };
  }

  private closeCell(end: number): void {
    const { cell, row } = this;
    this.cell = null;
    if (!cell) return;
    const { change, formula } = cell;
    const si = formula?.attributes.t === "shared" ? formula.attributes.si : undefined;
    if (change?.content) {
      if (si !== undefined && formula?.text)
        this.orphans.set(si, { formula: formula.text, row, column: cell.column });
      const style = this.styleOf(change, Number(cell.attributes.s ?? 0));
      this.splices.replace(
        cell.start,
        end,
        cellXml(this.prefix, row, cell.column, style, change.content)
      );
      return;
    }
    if (change) {
      const style = this.styleOf(change, Number(cell.attributes.s ?? 0));
      this.splices.replace(
        cell.start,
        cell.end,
        withAttributes(this.xml.slice(cell.start, cell.end), { s: String(style) })
      );
    }
    const orphan = si === undefined || formula?.text ? undefined : this.orphans.get(si);
    if (!orphan || !formula) return;
    const text = shiftFormula(orphan.formula, row - orphan.row, cell.column - orphan.column);
    this.splices.replace(
      formula.start,
      formula.end,
      `<${this.prefix}f>${encodeText(text)}</${this.prefix}f>`
    );
  }

  private closeRow(start: number, end: number): void {
    const tag = this.rowTag;
    const added = this.newCells(Infinity);
    if (!tag || !added) return;
    // "spans" is an optional hint that may now be too narrow.
    const open = withAttributes(this.xml.slice(tag.start, tag.end), { spans: null });
    if (tag.isEmpty) {
      this.splices.replace(
        tag.start,
        end,
        `${open.replace(/\s*\/>$/, ">")}${added}</${this.prefix}row>`
      );
    } else {
      this.splices.replace(tag.start, tag.end, open);
      this.splices.insert(start, added);
    }
  }

  private fillEmpty(tag: Tag): void {
    this.inData = false;
    const open = this.xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
    this.splices.replace(
      tag.start,
      tag.end,
      `${open}${this.newRows(Infinity)}</${this.prefix}sheetData>`
    );
  }

  /** Changed cells in front of a column that the row does not hold. */
  private newCells(before: number): string {
    let text = "";
    while (this.waitingColumns.length > 0 && this.waitingColumns[0]! < before) {
      const column = this.waitingColumns.shift()!;
      text += this.newCell(this.row, column, this.rows.get(this.row)!.get(column)!);
    }
    return text;
  }

  /** Changed rows in front of a row that the sheet does not hold. */
  private newRows(before: number): string {
    let text = "";
    while (this.waitingRows.length > 0 && this.waitingRows[0]! < before) {
      const row = this.waitingRows.shift()!;
      const cells = [...this.rows.get(row)!].sort(([one], [other]) => one - other);
      const inner = cells.map(([column, change]) => this.newCell(row, column, change)).join("");
      const height = this.heights.get(row);
      const ht = height === undefined ? "" : ` ht="${height}"`;
      text += `<${this.prefix}row r="${row + 1}"${ht}>${inner}</${this.prefix}row>`;
    }
    return text;
  }

  private newCell(row: number, column: number, change: CellChange): string {
    const style = this.styleOf(change, this.styleAt(row, column));
    const content = change.content ?? { value: "", formula: null, spill: null };
    return cellXml(this.prefix, row, column, style, content);
  }
}
