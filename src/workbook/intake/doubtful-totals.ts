import { columnsOf } from "../../core/budget/mapping";
import { isTotalLike } from "../../core/budget/row-kinds";
import { paced, type Rest } from "../../core/steps";
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
  { kind, area }: Pick<Candidate, "kind" | "area">,
  rest?: Rest
): Promise<Lines> {
  const lines = await paced(linesOf(table, kind), rest);
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
  return paced(linesOf({ ...table, sumRows }, kind), rest);
}

/** Ours: a table with more of them has another layout than this. */
const MOST = 40;

/** Ours: how far a row that is called a total may be from one, and one that is not called so. */
const GAP = { named: 0.25, unnamed: 0.02 } as const;

function doubtsAmong(table: TableOfLines, lines: Lines): Doubt[] {
  const { offsets, amounts } = lines;
  const rows = new TableRows(table);
  const bareName = (line: number): string | null => {
    const { name, others } = rows.lookAt(offsets[line]!).look;
    return others.some((text) => /\p{L}/u.test(text)) ? null : name;
  };
  const unread = new Set(lines.unreadable.map(({ line }) => line));
  const found: Doubt[] = [];
  let first = 0;
  let sum = 0;
  /** Of the lines from `first` on, those before `looked` were looked at: whether one is bare. */
  let looked = 0;
  let hasBare = false;
  const startAt = (line: number) => ([first, sum, looked, hasBare] = [line, 0, line, false]);
  for (let line = 0; line < offsets.length; line++) {
    const row = offsets[line]!;
    if (line > first && offsets[line - 1] !== row - 1) startAt(line);
    const gap = Math.abs(amounts[line]! - sum);
    const isNear = (share: number) => gap <= Math.abs(sum) * share;
    // Few lines are near enough for their words to matter.
    const mayBe = !unread.has(line) && line - first > 1 && sum !== 0 && isNear(GAP.named);
    const name = mayBe ? bareName(line) : null;
    if (name !== null && (isTotalLike(name) || (isNear(GAP.unnamed) && !isBareAbove(line)))) {
      found.push({ row, first: offsets[first]!, isNamed: isTotalLike(name) });
      startAt(line + 1);
      continue;
    }
    sum += amounts[line]!;
  }
  return found;

  function isBareAbove(line: number): boolean {
    for (; looked < line && !hasBare; looked++) hasBare = bareName(looked) !== null;
    return hasBare;
  }
}
