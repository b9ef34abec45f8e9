import type { BookChart, BookSheet } from "../book";
import { chartObject } from "./chart";
import { invalidArgument, isHostObject, notFound, sameName, type HostObject } from "./host-object";
import type { Site } from "./site";
import { assertUnprotected } from "./write-guard";

/** Where a chart stands that nobody has put anywhere. */
const FIRST_PLACE = { top: 1, left: 1, bottom: 15, right: 8 };

export function chartsObject(sheet: BookSheet, site: Site): HostObject {
  const { attached } = sheet;
  const object = (chart: BookChart | undefined) =>
    chart ? chartObject(sheet, chart.id, site) : null;
  const find = (key: unknown) =>
    object(attached.charts().find(({ id, name }) => id === key || sameName(name, key)));
  const given = (chart: HostObject | null, method: string) => {
    if (!chart) throw notFound(`ChartCollection.${method}`);
    return chart;
  };
  return {
    name: "ChartCollection",
    read: { Count: () => attached.charts().length },
    items: () => attached.charts().map(({ id }) => chartObject(sheet, id, site)),
    find,
    call: {
      Add: (kind, source) => {
        assertUnprotected(sheet, "ChartCollection.add");
        if (!isHostObject(source) || !source.cells)
          throw invalidArgument("ChartCollection.add", "a chart stands for a range.");
        const data = { sheet: source.cells.sheet.name, rect: source.cells.rect };
        const chart = { kind: String(kind), title: "", data, at: FIRST_PLACE };
        return object(attached.addChart(chart));
      },
      GetCount: () => attached.charts().length,
      GetItem: (key) => given(find(key), "getItem"),
      GetItemAt: (index) => given(object(attached.charts()[Number(index)]), "getItemAt"),
      GetItemOrNullObject: find,
    },
  };
}
