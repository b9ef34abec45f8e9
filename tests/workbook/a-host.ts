import { fullAddress, overlaps, type Area } from "../../src/workbook/address";
import type { CellContent } from "../../src/workbook/edit";
import type { CellComment, Host, Obstacle } from "../../src/workbook/host";
import type { Survey } from "../../src/workbook/survey";
import { surveyedCells } from "./an-intake";

export interface HostWish {
  /** By full address of one cell. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly obstacles?: readonly Obstacle[];
  readonly comments?: readonly CellComment[];
  readonly hidden?: readonly Area[];
  /** Full addresses of cells that are bold or below a line. */
  readonly emphasised?: readonly string[];
}

/** What a host tells of a workbook that its survey shows whole; it writes nothing. */
export function aHost(
  survey: Survey,
  { formulas = {}, obstacles = [], comments = [], hidden = [], emphasised = [] }: HostWish = {}
): Pick<Host, "read" | "contents" | "obstacles" | "comments" | "hiddenRows" | "emphasis"> {
  const { read } = surveyedCells(survey);
  return {
    read,
    contents: async (areas) =>
      (await read(areas)).map(({ area, values }) =>
        values.map((row, down) =>
          row.map((value, right): CellContent => {
            const [top, left] = [area.top + down, area.left + right];
            const cell = { sheet: area.sheet, top, bottom: top, left, right: left };
            const formula = formulas[fullAddress(cell)];
            return formula === undefined ? value : { formula };
          })
        )
      ),
    obstacles: async (areas) =>
      areas.map((area) => obstacles.filter((each) => overlaps(each.area, area))),
    hiddenRows: async (area) => ({
      areas: hidden.filter((each) => overlaps(each, area)),
      isComplete: true,
    }),
    emphasis: async (cells) => cells.map((cell) => emphasised.includes(fullAddress(cell))),
    comments: async (sheet) => comments.filter(({ area }) => area.sheet === sheet),
  };
}
