import { toMinor } from "../../core/budget/money";
import { say } from "../../core/words/say";
import { cellSeen } from "../cells";
import type { BudgetSource, SourceColumn } from "./budget-source";
import { constant, literal, NoTwin, rawCell } from "./formula-text";

/** Formulas for the money of some classes of lines. */
export interface MoneyByWords {
  /** The sum over the lines of these classes, in the unit of the cells times their scale; "0" where there are none. */
  sumOf(...classes: readonly number[]): string;
  /** The same, over rows that pass a second test. */
  sumWhere(test: string, ...classes: readonly number[]): string;
}

/**
 * Finds one column whose words tell the classes of lines apart (`classOf` of a line, −1 for none) and sums by its words, as
 * they are read today. Throws NoTwin where no column does, or where a cell means something else to a sum of Excel's own.
 */
export function moneyByWords(
  source: BudgetSource,
  classOf: (line: number) => number
): MoneyByWords {
  const rows = classOfRows(source, classOf);
  for (const key of source.keys) {
    const words = wordsByClass(source, key, rows);
    if (!words) continue;
    checkAmounts(source, rows);
    const amounts = amountTexts(source);
    const sumWhere = (test: string, ...classes: readonly number[]): string => {
      const found = classes.flatMap((each) => [...(words.get(each) ?? [])]);
      return found.length === 0 ? "0" : sumText(maskText(key, found) + test, amounts);
    };
    return {
      sumOf: (...classes) => sumWhere("", ...classes),
      sumWhere: (test, ...classes) => sumWhere(`,${test}`, ...classes),
    };
  }
  throw new NoTwin(
    source.keys.length === 1
      ? say(
          "The same words stand for a line in one row and for a total or another cost type in the next, so no formula over them can tell."
        )
      : say("No single column of the table tells the lines apart; a column of cost types would.")
  );
}

/** A sum as it stands behind a division sign. */
export function divisor(sum: string): string {
  return /^\d/.test(sum) ? `(${sum})` : sum;
}

/** A test for each cell of a column, 1 where it holds one of these words. Case does not count, as in Excel. */
export function maskText(
  { reference, cells }: SourceColumn,
  words: readonly (string | number | boolean)[]
): string {
  const named = words.filter((word) => word !== "");
  const tests: string[] = [];
  if (named.length === 1) tests.push(`(${reference}=${literal(named[0]!)})`);
  // MATCH reads * ? ~ in the cells as wildcards, XMATCH does not (Microsoft Support, XMATCH function).
  else if (named.length > 1)
    tests.push(
      cells.some((cell) => /[*?~]/.test(String(rawCell(cell))))
        ? `ISNUMBER(XMATCH(${reference},${constant([named])}))`
        : `ISNUMBER(MATCH(${reference},${constant([named])},0))`
    );
  if (named.length < words.length) tests.push(`(${reference}="")`);
  return tests.length === 1 ? `--${tests[0]}` : tests.join("+");
}

/** By row of the argument; −1 for rows that are no lines. */
function classOfRows({ budget }: BudgetSource, classOf: (line: number) => number): Int32Array {
  const rows = new Int32Array(Math.max(0, ...budget.rows)).fill(-1);
  budget.rows.forEach((row, line) => {
    rows[row - 1] = classOf(line);
  });
  return rows;
}

/** Null where a word with money behind it stands in two classes. */
function wordsByClass(
  { amounts }: BudgetSource,
  { cells }: SourceColumn,
  rows: Int32Array
): Map<number, Set<string | number | boolean>> | null {
  const classes = new Map<string, number>();
  const words = new Map<number, Set<string | number | boolean>>();
  for (const isPaid of [true, false]) {
    for (let row = 0; row < cells.length; row++) {
      const own = rows[row] ?? -1;
      if (amounts.some((each) => typeof rawCell(each.cells[row]) === "number") !== isPaid) continue;
      const word = rawCell(cells[row]);
      const key = String(word).toLowerCase();
      const known = classes.get(key);
      if (known === undefined) {
        classes.set(key, own);
        if (own >= 0) words.set(own, (words.get(own) ?? new Set()).add(word));
      } else if (known !== own && isPaid) return null;
    }
  }
  return words;
}

/** A number is all that a sum in a sheet takes; text, and the other amounts beside it, it reads in its own way. */
function checkAmounts({ amounts, budget }: BudgetSource, rows: Int32Array): void {
  const counted = new Set(budget.unreadable.map(({ line }) => budget.rows[line]!));
  rows.forEach((own, row) => {
    if (own < 0) return;
    const text = amounts.map(({ cells }) => cellSeen(cells[row])).find((cell) => isWords(cell));
    if (text === undefined || (counted.has(row + 1) && amounts.length === 1)) return;
    throw new NoTwin(
      say(
        "Row {row} holds “{shown}” as text where an amount is due; a sum of Excel's own leaves it out. Write a number.",
        { row: String(row + 1), shown: String(text) }
      )
    );
  });
}

function isWords(cell: unknown): boolean {
  return typeof cell === "string" && /[\p{L}\p{N}]/u.test(cell);
}

interface AmountText {
  readonly cells: string;
  /** "1000*" for a column in thousands. */
  readonly times: string;
}

/** Amounts are rounded to the minor unit cell by cell where any of them has more decimals. */
function amountTexts({ amounts, budget }: BudgetSource): readonly AmountText[] {
  return amounts.map(({ reference, cells, scale }) => {
    const digits = budget.currency.digits + scale;
    const isWhole = cells.every((cell) => {
      const value = rawCell(cell);
      return typeof value !== "number" || Number(`${toMinor(value, digits)}e-${digits}`) === value;
    });
    return {
      cells: isWhole ? reference : `IF(ISNUMBER(${reference}),ROUND(${reference},${digits}),0)`,
      times: scale === 0 ? "" : `${10 ** scale}*`,
    };
  });
}

function sumText(mask: string, amounts: readonly AmountText[]): string {
  const isOne = amounts.length === 1 || mask.includes(",--");
  const sums = amounts.map(
    ({ cells, times }) => `${times}SUMPRODUCT(${isOne ? mask : "z"},${cells})`
  );
  return isOne ? sums.join("+") : `LET(z,${mask},${sums.join("+")})`;
}
