import { say } from "../../core/words/say";
import { fullAddress, overlaps, type Area } from "../address";
import { changesOf, shown } from "../annotation/changes";
import { PlanRefused, type Plan } from "../annotation/plan";
import type { CellContent, Edit } from "../edit";
import type { Host } from "../host";
import { isOwnSheet } from "../own-names";
import type { Survey } from "../survey";

/** How many cells a formula fills, its own included. */
export interface Fills {
  readonly rows: number;
  readonly columns: number;
  /** Its result may have more rows. */
  readonly isOpen?: true;
}

/**
 * Puts a formula into one blank cell. Throws PlanRefused where the cell, or another that its result fills, holds something;
 * rejects as the host does.
 */
export async function planEntry(
  host: Pick<Host, "contents">,
  { sheets, tables }: Survey,
  cell: Area,
  formula: string,
  fills: Fills = { rows: 1, columns: 1 }
): Promise<Plan> {
  const area = { ...cell, bottom: cell.top, right: cell.left };
  const address = fullAddress(area);
  if (!sheets.some(({ name }) => name === cell.sheet))
    throw new PlanRefused([
      say("Sheet {sheet} is no longer there. Select another cell.", { sheet: cell.sheet }),
    ]);
  if (isOwnSheet(cell.sheet))
    throw new PlanRefused([
      say("{cell} is on a sheet that the add-in writes. Select a cell of yours.", {
        cell: address,
      }),
    ]);
  const filled = filledFrom(area, fills, fills.rows);
  const [contents] = await host.contents([
    fills.isOpen ? filledFrom(area, fills, fills.rows + AHEAD) : filled,
  ]);
  const before = contents![0]![0]!;
  if (before !== "")
    throw new PlanRefused([
      say("{cell} holds {value}. Select a blank cell.", {
        cell: address,
        value: String(shown(before)),
      }),
    ]);
  const room = { filled: fullAddress(filled), rows: fills.rows, columns: fills.columns };
  const inTheWay = firstHeld(contents!, area);
  if (inTheWay && inTheWay.area.top <= filled.bottom)
    throw new PlanRefused([
      say(
        "The formula fills {filled}, and {cell} holds {value}: Excel would show #SPILL!. Select a blank cell with room for {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}.",
        { ...room, cell: fullAddress(inTheWay.area), value: String(shown(inTheWay.held)) }
      ),
    ]);
  const isAlone = fills.rows === 1 && fills.columns === 1;
  const table = isAlone ? undefined : tables.find((each) => overlaps(each.area, filled));
  if (table)
    throw new PlanRefused([
      say(
        "The formula fills {filled}, which reaches into table {table}: Excel would show #SPILL!. Select a cell outside the table.",
        { filled: room.filled, table: table.name }
      ),
    ]);
  const edit: Edit = { kind: "enter", area, formula, before, reason: say("Formula you chose") };
  return {
    title: say("Formula in {cell}", { cell: address }),
    intake: null,
    edits: [edit],
    inverses: [{ kind: "withdraw", area, content: before }],
    changes: changesOf(edit),
    notes: isAlone ? [] : notesOn(room.filled, fills, inTheWay),
  };
}

/** Ours: how far below a result of unknown height we look. */
const AHEAD = 100;
const LAST = { row: 1_048_575, column: 16_383 };

function filledFrom({ sheet, top, left }: Area, { columns }: Fills, rows: number): Area {
  const bottom = Math.min(top + rows - 1, LAST.row);
  return { sheet, top, left, bottom, right: Math.min(left + columns - 1, LAST.column) };
}

interface Held {
  readonly area: Area;
  readonly held: CellContent;
}

/** The first cell, row after row, that holds something. */
function firstHeld(
  contents: readonly (readonly CellContent[])[],
  { sheet, top, left }: Area
): Held | null {
  for (const [down, cells] of contents.entries()) {
    const right = cells.findIndex((held) => held !== "");
    if (right < 0) continue;
    const at = { top: top + down, left: left + right };
    return { area: { sheet, ...at, bottom: at.top, right: at.left }, held: cells[right]! };
  }
  return null;
}

function notesOn(filled: string, { isOpen }: Fills, inTheWay: Held | null): string[] {
  if (!isOpen) return [say("The result fills {filled}.", { filled })];
  const least = say("The result fills at least {filled}.", { filled });
  if (!inTheWay) return [least];
  return [
    least,
    say("If it reaches down to {cell}, which holds {value}, Excel shows #SPILL! instead.", {
      cell: fullAddress(inTheWay.area),
      value: String(shown(inTheWay.held)),
    }),
  ];
}
