import { columnIndex, type Area } from "../address";
import type { CellContent } from "../edit";

/** A row that adds up other rows of the table, by its formulas as a rule. */
export interface SumRow {
  /** First and last body row, from 0, of each run that is added up. */
  readonly spans: readonly (readonly [first: number, last: number])[];
  /** Whether it must show their sum: a rounded one need not, nor one that leaves hidden rows out. */
  readonly isExact: boolean;
  /** For a person: the formula, or what else tells. */
  readonly reason: string;
  readonly isByLook?: boolean;
}

/** What the amount cells of a table were given; `areas` are a column each, from its first body row on. */
export interface AmountContents {
  readonly areas: readonly Area[];
  readonly contents: readonly (readonly (readonly CellContent[])[])[];
}

/**
 * Body rows whose amounts, in every amount column that holds any, add up the same other rows of the table in their own
 * column, and nothing else.
 */
export function sumRows({ areas, contents }: AmountContents): ReadonlyMap<number, SumRow> {
  const found = new Map<number, SumRow>();
  const rows = contents[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    let sum: SumRow | null = null;
    for (const [at, area] of areas.entries()) {
      const content = contents[at]![row]?.[0] ?? "";
      if (content === "") continue;
      const own = typeof content === "object" ? sumFormula(content.formula, area, row) : null;
      if (!own || (sum && String(sum.spans) !== String(own.spans))) {
        sum = null;
        break;
      }
      sum ??= own;
    }
    if (sum) found.set(row, sum);
  }
  return found;
}

/**
 * What the rows come to that are added up, totals among them by what they add up: null where one cannot be read, or where the row need
 * not show their sum and does not. Without rows that add up no line. `amounts` are minor units, 0 where a cell is blank, NaN where it cannot be read.
 */
export function sumsOf(
  found: ReadonlyMap<number, SumRow>,
  amounts: Float64Array
): Map<number, number | null> {
  const sums = new Map<number, number | null>();
  const seenBy = new Int32Array(amounts.length).fill(-1);
  let work = WORK * (amounts.length + 1);
  for (const row of found.keys()) {
    const waiting = [row];
    let isExact = true;
    let lines = 0;
    let sum = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { spans, isExact: isOne } = found.get(next)!;
      isExact &&= isOne;
      for (const [first, to] of spans) {
        const last = Math.min(to, amounts.length - 1);
        if ((work -= last - first + 1) < 0) return new Map();
        for (let at = first; at <= last; at++) {
          if (seenBy[at] === row || at === row) continue;
          seenBy[at] = row;
          if (found.has(at)) waiting.push(at);
          else if (amounts[at] !== 0) {
            lines += Number.isNaN(amounts[at]!) ? 0 : 1;
            sum += amounts[at]!;
          }
        }
      }
    }
    if (lines === 0) continue;
    const isShown = Math.abs(sum - amounts[row]!) <= lines / 2;
    sums.set(row, Number.isNaN(sum) || (!isExact && !isShown) ? null : sum);
  }
  return sums;
}

/** Ours: sub-totals of sub-totals pass each line a few times; a column of running sums passes it as often as it has rows. */
const WORK = 30;

function sumFormula(formula: string, area: Area, row: number): SumRow | null {
  if (!/SUM|SUBTOTAL|AGGREGATE|\+/i.test(formula)) return null;
  const [, inner] =
    /^=\s*\+?\s*(?:ROUND(?:UP|DOWN)?|IFERROR)\((.*),\s*-?\d+\s*\)\s*$/is.exec(formula) ?? [];
  const terms = termsOf(inner ?? formula.replace(/^=\s*\+?/, ""));
  if (!terms) return null;
  const last = area.bottom - area.top;
  const spans: [number, number][] = [];
  let isWithin = true;
  for (const term of terms.references) {
    const span = spanOf(term.trim(), area);
    if (!span || (span[0] <= row && row <= span[1])) return null;
    spans.push([Math.max(0, span[0]), Math.min(last, span[1])]);
    isWithin &&= span[1] <= last;
  }
  return { spans, isExact: isWithin && inner === undefined && terms.isExact, reason: formula };
}

/** References that are added, by a function of which nothing else stands in the formula, or by signs. */
function termsOf(
  text: string
): { readonly references: string[]; readonly isExact: boolean } | null {
  const parts = text.trim().match(/(?:'(?:[^']|'')*'|\([^()]*\)|[^+()'])+/g) ?? [];
  if (parts.join("+") !== text.trim()) return null;
  const references: string[] = [];
  let isExact = true;
  let isAdded = parts.length > 1;
  for (const part of parts) {
    const [, name, list = part] = /^\s*([A-Z]+)\(([^()]*)\)\s*$/i.exec(part) ?? [];
    const terms = list.split(",");
    const word = name?.toUpperCase();
    if (word === "SUBTOTAL" && !/^\s*(?:10)?9\s*$/.test(terms.shift() ?? "")) return null;
    if (word === "AGGREGATE" && !/^\s*9\s*,\s*[0-7]\s*$/.test(terms.splice(0, 2).join(",")))
      return null;
    if (word !== undefined && !SUMMING.has(word)) return null;
    isAdded ||= word !== undefined;
    isExact &&= word === undefined || word === "SUM";
    references.push(...terms);
  }
  return isAdded && references.length > 0 ? { references, isExact } : null;
}

const SUMMING: ReadonlySet<string> = new Set(["SUM", "SUBTOTAL", "AGGREGATE"]);

/**
 * Body rows of a reference into the column of `area`. People let a sum begin at the header, and end below the last line: both
 * leave room for new ones. null for cells elsewhere.
 */
function spanOf(reference: string, { sheet, left, top, bottom }: Area): [number, number] | null {
  const [, quoted, bare, first, from, last = first, to = from] =
    /^(?:(?:'((?:[^']|'')+)'|([^'!\s]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(
      reference
    ) ?? [];
  const other = quoted?.replace(/''/g, "'") ?? bare ?? sheet;
  if (first === undefined || other.toLowerCase() !== sheet.toLowerCase()) return null;
  if (columnIndex(first) !== left || columnIndex(last!) !== left) return null;
  const rows = [Number(from) - 1 - top, Number(to) - 1 - top].sort((a, b) => a - b);
  const isInside = rows[0]! >= -2 && rows[1]! >= 0 && rows[0]! <= bottom - top;
  return isInside ? [rows[0]!, rows[1]!] : null;
}
