import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { ICellData, IRange, Injector, Nullable } from "@univerjs/presets";
import { CellValueType } from "@univerjs/presets";
import type { CellValue } from "../../workbook/survey";
import type { CellInput, Rect } from "../host/book";
import { rectOf } from "./grid-range";
import { keptFormulaOf } from "./snapshot-formulas";

/** What the cells of one sheet of the grid hold, spilled results included. */
export class UniverCells {
  constructor(
    private readonly sheet: FWorksheet,
    private readonly injector: Injector
  ) {}

  values(rect: Rect): CellValue[][] {
    const spilled = this.spilled();
    return this.map(rect, (cell, row, column) => valueOf(spilled?.[row]?.[column] ?? cell));
  }

  formulas(rect: Rect): CellValue[][] {
    const spilled = this.spilled();
    const model = this.injector.get(FormulaDataModel);
    return this.map(rect, (cell, row, column) => {
      const value = valueOf(spilled?.[row]?.[column] ?? cell);
      if (!cell) return value;
      // A filled-down formula is kept once, with the offset of each of its cells.
      if (cell.f || cell.si) {
        const text = model.getFormulaStringByCell(
          row,
          column,
          this.sheet.getSheetId(),
          this.sheet.getWorkbook().getUnitId()
        );
        return text ?? cell.f ?? value;
      }
      return keptFormulaOf(cell, value) ?? value;
    });
  }

  /** Smallest rectangle that holds every non-blank cell; null where all are blank. */
  used(): Rect | null {
    const rect = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const grow = (row: number, column: number) => {
      rect.top = Math.min(rect.top, row);
      rect.left = Math.min(rect.left, column);
      rect.bottom = Math.max(rect.bottom, row);
      rect.right = Math.max(rect.right, column);
    };
    this.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && (cell.f || cell.si || valueOf(cell) !== "")) grow(row, column);
      });
    for (const [row, cells] of Object.entries(this.spilled() ?? {})) {
      for (const column of Object.keys(cells ?? {})) grow(Number(row), Number(column));
    }
    return rect.bottom < 0 ? null : rect;
  }

  /** Cells that one formula fills. */
  spills(): Rect[] {
    const all = this.injector.get(FormulaDataModel).getArrayFormulaRange();
    const rows: Record<number, Record<number, IRange>> = all[
      this.sheet.getWorkbook().getUnitId()
    ]?.[this.sheet.getSheetId()] ?? {};
    return Object.values(rows)
      .flatMap((cells) => Object.values(cells))
      .map(rectOf)
      .filter(({ top, left, bottom, right }) => bottom > top || right > left);
  }

  private map<T>(
    rect: Rect,
    read: (cell: Nullable<ICellData>, row: number, column: number) => T
  ): T[][] {
    const matrix = this.sheet.getSheet().getCellMatrix();
    const rows: T[][] = [];
    for (let row = rect.top; row <= rect.bottom; row++) {
      const cells: T[] = [];
      for (let column = rect.left; column <= rect.right; column++) {
        cells.push(read(matrix.getValue(row, column), row, column));
      }
      rows.push(cells);
    }
    return rows;
  }

  /** Results of array formulas are not in the cells that show them. */
  private spilled(): Nullable<Record<number, Nullable<Record<number, Nullable<ICellData>>>>> {
    const all = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return all[this.sheet.getWorkbook().getUnitId()]?.[this.sheet.getSheetId()];
  }
}

/** Blank is "", an error its text. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell || cell.v === null || cell.v === undefined)
    return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (cell.t === CellValueType.BOOLEAN)
    return cell.v === true || cell.v === 1 || cell.v === "1" || cell.v === "TRUE";
  if (cell.t === CellValueType.NUMBER && typeof cell.v === "string") return Number(cell.v);
  return cell.v;
}

/** A write as the grid takes it; null where the cell is left alone. */
export function cellOf(input: CellInput): ICellData | null {
  if (input === null) return null;
  const empty: ICellData = { p: null, f: null, si: null, custom: null };
  if (typeof input === "number") return { ...empty, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...empty, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input === "") return { ...empty, v: null, t: null };
  if (input.startsWith("=") && input.length > 1) return { ...empty, f: input, v: null, t: null };
  const text = input.startsWith("'") ? input.slice(1) : input;
  return {
    ...empty,
    v: text,
    t: READS_AS_TEXT.test(text) ? CellValueType.STRING : CellValueType.FORCE_STRING,
  };
}

/** Text that typing would also make text; the grid shows an apostrophe before every other. */
const READS_AS_TEXT = /^(?!true$|false$)\p{L}/iu;
