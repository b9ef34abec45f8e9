import type { Budget, StatedTotal, UnreadableAmount } from "../core/budget/budget";
import type { ReadTable } from "../core/budget/reading/read-table";
import { SortersByScenario, sumsByScenario } from "../core/budget/reading/rows-by-scenario";
import type { Scenario } from "../core/budget/reading/scenario-cell";
import { scenarioFigures } from "../core/budget/reading/scenario-figures";
import { lookOf, summingRows } from "../core/budget/reading/summing-rows";
import { isTotalLabel, type RowLook } from "../core/budget/row-kinds";
import type { StatedWords } from "../core/costs/assignment";
import { cellMoney, cellSeen } from "./cells";

export interface ArgumentRow {
  readonly words: StatedWords;
  /** Words beside the name. */
  readonly others: readonly string[];
  /** Blanks before the name. */
  readonly indent: number;
  readonly amounts: readonly unknown[];
  /** From 1 within the argument. */
  readonly number: number;
}

export interface ArgumentLines extends Pick<Budget, "unreadable" | "money"> {
  readonly lines: readonly Line[];
  readonly totals: readonly StatedTotal[];
}

interface Line {
  readonly words: StatedWords;
  /** Minor units. */
  readonly amount: number;
  readonly number: number;
}

/** A whole table, whose rows the pane tells apart by arithmetic and by scenario as well. */
export interface WholeTable {
  readonly whole: ReadTable;
  readonly scenarioAt: ((row: number) => Scenario | null) | null;
}

/**
 * The rows that are lines of the budget: totals, sums of other rows, headings and blank rows are none, nor are rows of actual and
 * forecast figures, which count as such at the line they belong to. `scales` are powers of ten, one per amount column. Throws a Failure.
 */
export function linesAmong(
  rows: readonly ArgumentRow[],
  digits: number,
  scales: readonly number[],
  table: WholeTable | null
): ArgumentLines {
  const read = rows.map((row) => readRow(row, digits, scales));
  const sums = table ? sumsAmong(rows, read, table) : new Map<number, number | null>();
  const sorters = new SortersByScenario(table?.scenarioAt ?? null);
  const totals: StatedTotal[] = [];
  const found: number[] = [];
  read.forEach(({ look }, at) => {
    const sum = sums.get(at);
    const kind = sorters.kindOf(at, sum === undefined ? look : { ...look, sum });
    const total = kind === "total" ? sorters.totalAt(at) : null;
    if (total) totals.push({ at: { row: totals.length }, label: labelOf(look), ...total });
    if (kind === "line") found.push(at);
  });
  const figures =
    table &&
    scenarioFigures(
      table.whole,
      found.map((at) => ({ row: at, amount: read[at]!.shown === null ? read[at]!.amount : null }))
    );
  const kept = figures ? figures.kept.map((line) => found[line]!) : found;
  return {
    lines: kept.map((at) => ({
      words: rows[at]!.words,
      amount: read[at]!.look.amount ?? 0,
      number: rows[at]!.number,
    })),
    unreadable: kept.flatMap((at, line): UnreadableAmount[] => {
      const { shown } = read[at]!;
      return shown === null ? [] : [{ line, reason: "text", shown }];
    }),
    totals,
    money: figures?.money ?? {},
  };
}

interface ReadRow {
  readonly look: RowLook;
  /** Minor units of what can be read. */
  readonly amount: number;
  /** An amount that cannot be read. */
  readonly shown: string | null;
}

function readRow(
  { words, others, amounts, number }: ArgumentRow,
  digits: number,
  scales: readonly number[]
): ReadRow {
  const isAmountBlank = amounts.every((cell) => cellSeen(cell) === "");
  let amount = 0;
  let shown: string | null = null;
  amounts.forEach((cell, at) => {
    const money = cellMoney(cell, number, digits, scales[at] ?? 0);
    if (money === null) shown ??= String(cellSeen(cell));
    else amount += money;
  });
  const isRead = !isAmountBlank && shown === null;
  const look = { name: words.name, others, amount: isRead ? amount : null, isAmountBlank };
  return { look, amount, shown };
}

function sumsAmong(
  rows: readonly ArgumentRow[],
  read: readonly ReadRow[],
  { scenarioAt }: WholeTable
): ReadonlyMap<number, number | null> {
  const outline = {
    amounts: Float64Array.from(read, ({ look }) => look.amount ?? NaN),
    looks: Uint8Array.from(read, ({ look: { name, others, isAmountBlank } }) =>
      lookOf(
        (name === "" ? 0 : 1) + others.filter((text) => /\p{L}/u.test(text)).length,
        () => isAmountBlank
      )
    ),
    indents: Uint8Array.from(rows, ({ indent }) => Math.min(255, indent)),
    nameOf: (row: number) => rows[row]!.words.name,
  };
  const sums = summingRows(outline);
  return scenarioAt ? sumsByScenario(outline, sums, new Map(), scenarioAt) : sums;
}

function labelOf({ name, others }: RowLook): string {
  return [name, ...others].find(isTotalLabel) ?? [name, ...others].find(Boolean) ?? "";
}
