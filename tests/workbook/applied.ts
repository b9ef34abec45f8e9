import type { Edit } from "../../src/workbook/edit";
import type { CellValue, Survey } from "../../src/workbook/survey";
import { shown } from "../../src/workbook/annotation/changes";
import { aSheet } from "./a-survey";

/** The survey of a workbook after these edits, of any height; looks and tables leave no trace in it. */
export function applied(survey: Survey, edits: readonly Edit[]): Survey {
  const sheets = new Map(survey.sheets.map(({ name, top }) => [name, top.map((row) => [...row])]));
  const put = (
    area: { sheet: string; top: number; left: number },
    values: readonly (readonly CellValue[])[]
  ): void => {
    const cells = sheets.get(area.sheet) ?? [];
    sheets.set(area.sheet, cells);
    values.forEach((row, down) => {
      while (cells.length <= area.top + down) cells.push([]);
      const own = cells[area.top + down]!;
      while (own.length < area.left + row.length) own.push("");
      row.forEach((value, right) => (own[area.left + right] = value));
    });
  };
  for (const edit of edits) {
    if (edit.kind === "add-sheet") sheets.set(edit.name, []);
    else if (edit.kind === "remove-sheet") sheets.delete(edit.name);
    else if (edit.kind === "write" || edit.kind === "replace") put(edit.area, edit.values);
    else if (edit.kind === "restore")
      put(
        edit.area,
        edit.contents.map((row) => row.map(shown))
      );
    else if (edit.kind === "clear") {
      const { area } = edit;
      const width = area.right - area.left + 1;
      const height = area.bottom - area.top + 1;
      put(
        area,
        Array.from({ length: height }, () => Array.from({ length: width }, () => ""))
      );
    }
  }
  return { ...survey, sheets: [...sheets].map(([name, cells]) => aSheet(name, cells)) };
}
