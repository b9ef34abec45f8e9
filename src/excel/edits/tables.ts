import { fullAddress, type Area } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { rangeOf } from "../read-blocks";
import { writeValues } from "./cells";
import { setLook } from "./looks";
import type { Outbox } from "./outbox";

export async function addTableColumn(
  { table, header, values, numberFormat, area }: Extract<Edit, { kind: "add-table-column" }>,
  outbox: Outbox
): Promise<void> {
  const { context } = outbox;
  const body: Area = { ...area, top: area.top + 1 };
  // The header alone: the values follow in pieces, for a whole column may exceed one request.
  context.workbook.tables.getItem(table).columns.add(undefined, undefined, header);
  if (numberFormat !== null) setLook(rangeOf(context, body), { numberFormat });
  await writeValues(
    body,
    values.map((value) => [value]),
    outbox
  );
}

export function addTable(context: Excel.RequestContext, name: string, area: Area): void {
  const table = context.workbook.tables.add(fullAddress(area), true);
  table.name = name;
}
