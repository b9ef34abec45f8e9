import { localAddress } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { rangeOf } from "../read-blocks";

export function addChart(
  context: Excel.RequestContext,
  { sheet, title, data, at }: Extract<Edit, { kind: "add-chart" }>
): void {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  const chart = charts.add("BarClustered", rangeOf(context, data), "Columns");
  chart.title.text = title;
  chart.setPosition(
    localAddress({ ...at, bottom: at.top, right: at.left }),
    localAddress({ ...at, top: at.bottom, left: at.right })
  );
}
