import type { Area } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { rangeOf } from "../read-blocks";
import { writeContents, writeValues } from "./cells";
import { watchOverwriting } from "./displaced";
import type { Outbox } from "./outbox";

/** All cells at once: Excel lets a formula that fills several be overwritten as a whole. */
export async function freeze(
  { area, formula, values }: Extract<Edit, { kind: "freeze" }>,
  outbox: Outbox
): Promise<void> {
  const first = firstCell(area);
  outbox.watch(watchOverwriting(outbox.context, first, [[{ formula }]], [[values[0]![0]!]]));
  await writeValues(area, values, outbox);
}

/** The values go first: a formula does not spill over filled cells. */
export async function thaw(
  { area, formula, over }: Extract<Edit, { kind: "thaw" }>,
  outbox: Outbox
): Promise<void> {
  if (over) outbox.watch(watchOverwriting(outbox.context, area, over, [[{ formula }]]));
  rangeOf(outbox.context, area).clear("Contents");
  await writeContents(firstCell(area), [[{ formula }]], outbox);
}

function firstCell({ sheet, top, left }: Area): Area {
  return { sheet, top, left, bottom: top, right: left };
}
