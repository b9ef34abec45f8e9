import type { CellContent } from "../../src/workbook/edit";
import type { Host } from "../../src/workbook/host";
import { TOP_COLUMNS, TOP_ROWS, type CellValue, type Survey } from "../../src/workbook/survey";
import { aSurvey } from "./a-survey";

type Cells = readonly (readonly CellValue[])[];

/** `formulas` by row and column, "9 2". The survey of one sheet, cut off as a host cuts it off, and a host that hands out any of its cells. */
export function opened(
  cells: Cells,
  formulas: Readonly<Record<string, string>> = {}
): {
  readonly survey: Survey;
  readonly host: Pick<Host, "read" | "contents">;
} {
  const [top, left] = [firstFilled(cells), firstFilled(turned(cells))];
  const bottom = cells.length - 1 - firstFilled([...cells].reverse());
  const columns = turned(cells);
  const right = columns.length - 1 - firstFilled([...columns].reverse());
  const cut = (area: { top: number; left: number; bottom: number; right: number }) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (_, column) => cells[area.top + row]?.[area.left + column] ?? ""
      )
    );
  const seen = cut({
    top,
    left,
    bottom: Math.min(bottom, top + TOP_ROWS - 1),
    right: Math.min(right, left + TOP_COLUMNS - 1),
  });
  const survey = aSurvey([
    {
      name: "Sheet1",
      visibility: "visible",
      isProtected: false,
      used: { sheet: "Sheet1", top, left, bottom, right },
      top: seen,
      topFormats: seen.map((row) => row.map(() => "General")),
    },
  ]);
  const read: Host["read"] = async (areas) =>
    areas.map((area) => {
      const values = cut(area);
      return { area, values, errors: values.map((row) => row.map(() => false)) };
    });
  const contents: Host["contents"] = async (areas) =>
    areas.map((area) =>
      cut(area).map((row, down) =>
        row.map((value, right): CellContent => {
          const formula = formulas[`${area.top + down} ${area.left + right}`];
          return formula === undefined ? value : { formula };
        })
      )
    );
  return { survey, host: { read, contents } };
}

function firstFilled(rows: Cells): number {
  return rows.findIndex((row) => row.some((cell) => cell !== ""));
}

function turned(cells: Cells): CellValue[][] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? ""));
}
