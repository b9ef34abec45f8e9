import { fullAddress, type Area } from "../address";
import { changesOf, shown } from "../annotation/changes";
import { PlanRefused, type Plan } from "../annotation/plan";
import type { Edit } from "../edit";
import type { Host } from "../host";
import { isOwnSheet } from "../own-names";
import type { Survey } from "../survey";

/** Puts a formula into one blank cell. Throws PlanRefused where the cell holds something; rejects as the host does. */
export async function planEntry(
  host: Pick<Host, "contents">,
  { sheets }: Survey,
  cell: Area,
  formula: string
): Promise<Plan> {
  const area = { ...cell, bottom: cell.top, right: cell.left };
  const address = fullAddress(area);
  if (!sheets.some(({ name }) => name === cell.sheet))
    throw new PlanRefused([`Sheet ${cell.sheet} is no longer there. Select another cell.`]);
  if (isOwnSheet(cell.sheet))
    throw new PlanRefused([
      `${address} is on a sheet that the add-in writes. Select a cell of yours.`,
    ]);
  const [contents] = await host.contents([area]);
  const before = contents![0]![0]!;
  if (before !== "")
    throw new PlanRefused([`${address} holds ${String(shown(before))}. Select a blank cell.`]);
  const edit: Edit = { kind: "enter", area, formula, before, reason: "Formula you chose" };
  return {
    title: `Formula in ${address}`,
    intake: null,
    edits: [edit],
    inverses: [{ kind: "withdraw", area, content: before }],
    changes: changesOf(edit),
  };
}
