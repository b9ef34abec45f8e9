import type { Area } from "../../workbook/address";
import type { CellContent, Expected } from "../../workbook/edit";
import type { Displaced } from "../../workbook/host";
import { isSameValue } from "../../workbook/journal/same-value";
import type { CellValue } from "../../workbook/survey";
import { contentOf, rangeOf } from "../read-blocks";

/** Reads the cells in the request that overwrites them, before it does; the result tells what was not expected there. */
export function watchOverwriting(
  context: Excel.RequestContext,
  area: Area,
  expected: Expected,
  written: readonly (readonly CellContent[])[]
): () => Displaced[] {
  const range = rangeOf(context, area);
  range.load({ values: true, formulas: true });
  return () => {
    const [values, formulas] = [range.values, range.formulas] as [CellValue[][], CellValue[][]];
    return values.flatMap((row, down) =>
      row.flatMap((value, right) => {
        const held = contentOf(value, formulas[down]![right]!);
        const known = expected === "blank" ? "" : (expected[down]?.[right] ?? "");
        const isKnown = [known, "", written[down]?.[right]].some((each) => isSame(held, each));
        if (isKnown) return [];
        const [top, left] = [area.top + down, area.left + right];
        return [{ area: { sheet: area.sheet, top, left, bottom: top, right: left }, held }];
      })
    );
  };
}

function isSame(held: CellContent, other: CellContent | undefined): boolean {
  if (other === undefined) return false;
  if (typeof held !== "object" && typeof other !== "object") return isSameValue(held, other);
  return typeof held === "object" && typeof other === "object" && held.formula === other.formula;
}
