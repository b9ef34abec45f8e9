import { columnIndex, columnLetters } from "../../workbook/address";

const LAST_COLUMN = 16383;
const LAST_ROW = 1048575;

/**
 * A formula as another cell of its shared group reads it: relative references move by `rows` and `columns`, texts, sheet
 * names, structured references and function names stay. A reference that leaves the sheet wraps round, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (piece: string, ...groups: (string | undefined)[]) => {
    const [cell, fixedColumn, letters, fixedRow, row, wholeColumns, wholeRows] = groups;
    if (cell !== undefined) {
      return `${fixedColumn}${fixedColumn ? letters : movedColumn(letters!, columns)}${fixedRow}${
        fixedRow ? row : movedRow(row!, rows)
      }`;
    }
    if (wholeColumns !== undefined) {
      return piece.replace(/(\$?)([A-Za-z]+)/g, (all, fixed: string, name: string) =>
        fixed ? all : movedColumn(name, columns)
      );
    }
    if (wholeRows !== undefined) {
      return piece.replace(/(\$?)(\d+)/g, (all, fixed: string, name: string) =>
        fixed ? all : movedRow(name, rows)
      );
    }
    return piece;
  });
}

/** Texts, quoted sheet names and brackets come first, so that nothing inside them is taken for a reference. */
const PIECE = new RegExp(
  [
    /"(?:[^"]|"")*"/u,
    /'(?:[^']|'')*'/u,
    /\[(?:[^[\]]|\[[^\]]*\])*\]/u,
    /(?<![\p{L}\w.$\\])((\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))(?![\p{L}\w.(!\\])/u,
    /(?<![\p{L}\w.$\\])(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\w.(!\\])/u,
    /(?<![\p{L}\w.$\\])(\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\w.(!\\])/u,
  ]
    .map((part) => part.source)
    .join("|"),
  "gu"
);

function movedColumn(letters: string, columns: number): string {
  const column = columnIndex(letters);
  if (column > LAST_COLUMN) return letters;
  return columnLetters(wrapped(column + columns, LAST_COLUMN));
}

function movedRow(row: string, rows: number): string {
  return String(wrapped(Number(row) - 1 + rows, LAST_ROW) + 1);
}

function wrapped(index: number, last: number): number {
  const count = last + 1;
  return ((index % count) + count) % count;
}
