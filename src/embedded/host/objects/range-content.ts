import type { CellValue } from "../../../workbook/survey";
import { HostError, type Book, type BookSheet, type CellInput, type Rect } from "../book";
import { isErrorText } from "../error-text";
import { invalidArgument } from "./host-object";
import { columns, rows } from "./rectangle";
import { assertContentsAreFree, assertUnprotected, reaching } from "./write-guard";

/** More cells than this Excel does not hand over: the property is null (Office documentation, "performance"). */
const READABLE_CELLS = 5_000_000;

export function contentOf(sheet: BookSheet, rect: Rect): Record<string, () => unknown> {
  const few = rows(rect) * columns(rect) <= READABLE_CELLS;
  const cells = <Cell>(read: () => Cell[][]) => (few ? read() : null);
  return {
    Values: () => cells(() => sheet.values(rect)),
    ValueTypes: () => cells(() => sheet.values(rect).map((row) => row.map(valueType))),
    Formulas: () => cells(() => sheet.formulas(rect)),
    FormulasLocal: () => cells(() => sheet.formulas(rect)),
    NumberFormat: () => cells(() => sheet.numberFormats(rect)),
    NumberFormatLocal: () => cells(() => sheet.numberFormats(rect)),
    Text: () => cells(() => sheet.texts(rect)),
  };
}

export function writeValues(
  sheet: BookSheet,
  rect: Rect,
  value: unknown,
  book: Book,
  location: string
): void {
  writeCells(sheet, rect, shaped<CellInput>(rect, value, location), book, location);
}

/** What a script gives cells, as far as Excel lets it through. */
export function writeCells(
  sheet: BookSheet,
  rect: Rect,
  cells: readonly (readonly CellInput[])[],
  book: Book,
  location: string
): void {
  assertContentsAreFree(sheet, rect, location);
  sheet.write(rect, reaching(sheet, rect, cells, book));
}

export function writeFormats(sheet: BookSheet, rect: Rect, value: unknown, location: string): void {
  assertUnprotected(sheet, location);
  sheet.setNumberFormats(rect, shaped<string>(rect, value, location));
}

/** Excel takes one value for all cells, or an array of exactly the range's shape. */
function shaped<Cell>(rect: Rect, value: unknown, location: string): Cell[][] {
  if (!Array.isArray(value)) {
    if (rows(rect) * columns(rect) > READABLE_CELLS) {
      throw new HostError(
        "OperationCellsExceedLimit",
        "The operation touches too many cells.",
        location
      );
    }
    return Array.from({ length: rows(rect) }, () =>
      Array.from({ length: columns(rect) }, () => value as Cell)
    );
  }
  const fits =
    value.length === rows(rect) &&
    value.every((row) => Array.isArray(row) && row.length === columns(rect));
  if (!fits) {
    throw invalidArgument(location, "the array does not have the size of the range.");
  }
  return value as Cell[][];
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}
