import { columnsOf } from "../../core/budget/mapping";
import { textAt, type ReadTable } from "../../core/budget/reading/read-table";
import { scenarioFigures, type ScenarioFigures } from "../../core/budget/reading/scenario-figures";
import { listedOf, quoted } from "../../core/review/wording";
import { say } from "../../core/words/say";
import type { Lines } from "./lines";

/** A long table with rows for budget, actual and forecast: its budget rows are the lines. */
export interface ByScenario extends Pick<ScenarioFigures, "money"> {
  readonly lines: Lines;
  readonly notes: readonly string[];
}

/** Null where the table has no scenarios. */
export function byScenario(table: ReadTable, all: Lines): ByScenario | null {
  const unread = new Set(all.unreadable.map(({ line }) => line));
  const rows = Array.from(all.offsets, (row, line) => ({
    row,
    amount: unread.has(line) ? null : all.amounts[line]!,
  }));
  const figures = scenarioFigures(table, rows);
  if (!figures) return null;
  const { kept, money, strays } = figures;
  return { lines: linesAt(all, kept), money, notes: notesOn(table, strays) };
}

function linesAt(all: Lines, kept: readonly number[]): Lines {
  const at = new Map(kept.map((old, line) => [old, line]));
  const of = <Column extends Int32Array | Float64Array | Uint8Array>(column: Column): Column =>
    column.filter((_, line) => at.has(line)) as Column;
  return {
    ...all,
    offsets: of(all.offsets),
    amounts: of(all.amounts),
    locked: of(all.locked),
    minimum: of(all.minimum),
    maximum: of(all.maximum),
    unreadable: all.unreadable.flatMap((each) => {
      const line = at.get(each.line);
      return line === undefined ? [] : [{ ...each, line }];
    }),
  };
}

function notesOn({ cells, mapping }: ReadTable, strays: readonly number[]): string[] {
  if (strays.length === 0) return [];
  const [name = 0] = columnsOf(mapping, "name");
  const names = [...new Set(strays.map((row) => textAt(cells, name, row)))];
  const shown = names.slice(0, 3).map(quoted);
  const rest = names.length - shown.length;
  return [
    say(
      "{count, plural, one {# row of actual or forecast figures belongs to no budget line and is} other {# rows of actual or forecast figures belong to no budget line and are}} left out: {rows}.",
      { count: strays.length, rows: rest > 0 ? listedOf(shown, rest) : shown.join(", ") }
    ),
  ];
}
