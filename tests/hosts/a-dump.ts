import type { Book, Rect } from "../../src/embedded/host/book";
import { LOG_SHEET } from "../../src/workbook/own-names";

/**
 * Everything a book shows except the log: cells, formulas, formats, looks, widths, tables, and what stands on the sheets
 * beside cells. For exact comparison.
 */
export function dumpOf(book: Book): unknown {
  return dumpWhere(book, (sheet) => sheet !== LOG_SHEET);
}

/** The log as well. */
export function wholeDumpOf(book: Book): unknown {
  return dumpWhere(book, () => true);
}

function dumpWhere(book: Book, isShown: (sheet: string) => boolean): unknown {
  return {
    sheets: book.sheets
      .filter(({ name }) => isShown(name))
      .map((sheet) => {
        const used = sheet.used() ?? { top: 0, left: 0, bottom: 0, right: 0 };
        const around = { ...used, bottom: used.bottom + 2, right: used.right + 4 };
        return {
          name: sheet.name,
          used: sheet.used(),
          formulas: sheet.formulas(around),
          numberFormats: sheet.numberFormats(around),
          looks: cellsOf(around).map((cell) => sheet.look(cell)),
          widths: Array.from({ length: around.right + 1 }, (_, column) =>
            sheet.columnWidth(column)
          ),
          rules: sheet.attached.rules().map(withoutId),
          comments: sheet.attached.comments().map(withoutId),
          links: [...sheet.attached.links()].sort(
            (one, other) => one.row - other.row || one.column - other.column
          ),
          charts: sheet.attached.charts().map(withoutId),
        };
      }),
    tables: book.tables
      .filter(({ sheet }) => isShown(sheet.name))
      .map(({ name, rect, sheet }) => ({ name, rect, sheet: sheet.name })),
  };
}

/** Ids are the host's own affair: what is taken away and put back gets a new one. */
function withoutId<Item extends { readonly id: string }>({ id: _id, ...rest }: Item) {
  return rest;
}

function cellsOf({ top, left, bottom, right }: Rect): Rect[] {
  const cells: Rect[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      cells.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return cells;
}
