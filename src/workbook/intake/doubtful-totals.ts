import { columnsOf } from "../../core/budget/mapping";
import { isTotalLike } from "../../core/budget/row-kinds";
import { say } from "../../core/words/say";
import type { Area } from "../address";
import type { Candidate } from "../discovery/candidate";
import type { Host } from "../host";
import { linesOf, type Lines } from "./lines";
import type { SumRow } from "./sum-formulas";
import { TableRows, type TableOfLines } from "./table-rows";

/** A line that may be the total of the lines right above it. */
interface Doubt {
  readonly row: number;
  /** First of those lines. */
  readonly first: number;
  readonly isNamed: boolean;
}

/**
 * The lines of a table without those that are totals by their look: bold, or below a line, where the row above is neither. The look only decides
 * where a name or a sum that is nearly met speaks for a total already; it is asked of those rows alone, in one request.
 */
export async function linesByLook(
  host: Pick<Host, "emphasis">,
  table: TableOfLines,
  { kind, area }: Pick<Candidate, "kind" | "area">
): Promise<Lines> {
  const lines = linesOf(table, kind);
  const doubts = host.emphasis ? doubtsAmong(table, lines) : [];
  if (!host.emphasis || doubts.length === 0 || doubts.length > MOST) return lines;
  const at = area.left + columnsOf(table.mapping, "amount")[0]!;
  const cell = (row: number): Area => {
    const top = area.top + 1 + row;
    return { sheet: area.sheet, top, bottom: top, left: at, right: at };
  };
  const rows = doubts.flatMap(({ row }) => [cell(row), cell(row - 1)]);
  const looks = await host.emphasis(rows);
  const told = doubts.filter((_, doubt) => looks[2 * doubt] && !looks[2 * doubt + 1]);
  if (told.length === 0) return lines;
  const byLook = told.map(({ row, first, isNamed }): [number, SumRow] => [
    row,
    {
      spans: [[first, row - 1]],
      isExact: isNamed,
      reason: say("set apart by its look"),
      isByLook: true,
    },
  ]);
  const sumRows = new Map([...(table.sumRows ?? []), ...byLook].sort(([a], [b]) => a - b));
  return linesOf({ ...table, sumRows }, kind);
}

/** Ours: a table with more of them has another layout than this. */
const MOST = 40;

/** Ours: how far a row that is called a total may be from one, and one that is not called so. */
const GAP = { named: 0.25, unnamed: 0.02 } as const;

function doubtsAmong(table: TableOfLines, lines: Lines): Doubt[] {
  const { offsets, amounts } = lines;
  const rows = new TableRows(table);
  const unread = new Set(lines.unreadable.map(({ line }) => line));
  const found: Doubt[] = [];
  let first = 0;
  let sum = 0;
  let hasBare = false;
  for (let line = 0; line < offsets.length; line++) {
    const row = offsets[line]!;
    if (line > first && offsets[line - 1] !== row - 1) [first, sum, hasBare] = [line, 0, false];
    const { name, others } = rows.lookAt(row).look;
    const isBare = !others.some((text) => /\p{L}/u.test(text));
    const isNamed = isTotalLike(name);
    const gap = Math.abs(amounts[line]! - sum);
    const isNear = gap <= Math.abs(sum) * (isNamed ? GAP.named : GAP.unnamed);
    const mayBe = isBare && !unread.has(line) && line - first > 1 && sum !== 0 && isNear;
    if (mayBe && (isNamed || !hasBare)) {
      found.push({ row, first: offsets[first]!, isNamed });
      [first, sum, hasBare] = [line + 1, 0, false];
      continue;
    }
    sum += amounts[line]!;
    hasBare ||= isBare;
  }
  return found;
}
