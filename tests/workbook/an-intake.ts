import type { Area } from "../../src/workbook/address";
import { discover } from "../../src/workbook/discovery/discovery";
import type { Host } from "../../src/workbook/host";
import { readIntake, type Intake } from "../../src/workbook/intake/intake";
import { proposeMapping } from "../../src/core/budget/mapping";
import type { CellValue, Survey } from "../../src/workbook/survey";

/** Hands out the cells that the survey already knows: enough for tables shorter than its first rows. */
export function surveyedCells(survey: Survey): Pick<Host, "read"> {
  return {
    read: async (areas) =>
      areas.map((area) => {
        const values = cellsOf(survey, area);
        return {
          area,
          values,
          errors: values.map((row) => row.map((cell) => String(cell).startsWith("#"))),
        };
      }),
  };
}

/** The first candidate of the survey, read with the proposed mapping. */
export async function anIntake(survey: Survey): Promise<Intake> {
  const [candidate] = discover(survey);
  if (!candidate) throw new Error("The survey has no budget.");
  return readIntake(surveyedCells(survey), survey, candidate, proposeMapping(candidate));
}

function cellsOf(survey: Survey, area: Area): CellValue[][] {
  const sheet = survey.sheets.find(({ name }) => name === area.sheet)!;
  const rows: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: CellValue[] = [];
    for (let column = area.left; column <= area.right; column++)
      cells.push(sheet.top[row]?.[column] ?? "");
    rows.push(cells);
  }
  return rows;
}
