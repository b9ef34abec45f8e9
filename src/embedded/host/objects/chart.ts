import type { BookChart, BookSheet, Rect } from "../book";
import { bounding, columns, addressedRect } from "./rectangle";
import { isGiven, isHostObject, notFound, type HostObject } from "./host-object";
import type { Site } from "./site";
import { assertUnprotected } from "./write-guard";

/** Points; the book tells no heights of rows. */
const ROW_HEIGHT = 15;
const POINTS_PER_PIXEL = 0.75;

export function chartObject(sheet: BookSheet, id: string, { book }: Site): HostObject {
  const chart = () => chartOf(sheet, id);
  const change = (what: Partial<Omit<BookChart, "id">>, member: string) => {
    assertUnprotected(sheet, `Chart.${member}`);
    sheet.attached.changeChart(id, what);
  };
  const width = (from: number, to: number) => {
    let pixels = 0;
    for (let column = from; column < to; column++) pixels += sheet.columnWidth(column);
    return pixels * POINTS_PER_PIXEL;
  };
  return {
    name: "Chart",
    id,
    read: {
      Name: () => chart().name,
      ChartType: () => chart().kind,
      Left: () => width(0, chart().at.left),
      Top: () => chart().at.top * ROW_HEIGHT,
      Width: () => width(chart().at.left, chart().at.right + 1),
      Height: () => (chart().at.bottom - chart().at.top + 1) * ROW_HEIGHT,
    },
    write: { Name: (name) => change({ name: String(name) }, "name") },
    link: {
      Series: () => ({
        name: "ChartSeriesCollection",
        read: { Count: () => columns(chart().data.rect) - 1 },
        items: () => seriesOf(chart(), book.sheets),
      }),
      Title: () => ({
        name: "ChartTitle",
        read: { Text: () => chart().title, Visible: () => chart().title !== "" },
        write: { Text: (text) => change({ title: String(text) }, "title") },
      }),
    },
    call: {
      Delete: () => {
        assertUnprotected(sheet, "Chart.delete");
        sheet.attached.removeChart(id);
      },
      SetPosition: (start, end) => {
        const first = placeOf(start, sheet);
        change({ at: isGiven(end) ? bounding(first, placeOf(end, sheet)) : first }, "setPosition");
      },
    },
  };
}

function chartOf(sheet: BookSheet, id: string): BookChart {
  const chart = sheet.attached.charts().find((each) => each.id === id);
  if (!chart) throw notFound("ChartCollection.getItem");
  return chart;
}

function placeOf(cell: unknown, sheet: BookSheet): Rect {
  return isHostObject(cell) && cell.cells
    ? cell.cells.rect
    : addressedRect(String(cell), sheet, "Chart.setPosition");
}

/** A series a column beside the names, which stand in the first one; its own name stands in the first row. */
function seriesOf({ data }: BookChart, sheets: readonly BookSheet[]): HostObject[] {
  const { top, left } = data.rect;
  const sheet = sheets.find(({ name }) => name === data.sheet);
  return Array.from({ length: columns(data.rect) - 1 }, (_, at) => {
    const column = left + 1 + at;
    const name = { top, left: column, bottom: top, right: column };
    return {
      name: "ChartSeries",
      read: { Name: () => sheet?.texts(name)[0]?.[0] ?? "" },
    };
  });
}
