import type { Area } from "../../workbook/address";
import type { CellValue } from "../../workbook/survey";
import { asWritten, bytesOf } from "../cell-text";
import { contentOf, rangeOf } from "../read-blocks";
import { asGiven } from "./cells";
import type { Outbox } from "./outbox";

/**
 * One call a cell. What a link shows is written into the cell (RangeHyperlink.textToDisplay), and what is shown where none
 * is given is not documented; so the cells are given again what they held, and text that looks like a formula is never
 * handed over as what a link shows.
 */
export async function setLinks(
  area: Area,
  targets: readonly (readonly (string | null)[])[],
  outbox: Outbox
): Promise<void> {
  const whole = rangeOf(outbox.context, area);
  whole.load({ values: true, formulas: true });
  await outbox.send();
  const values = whole.values as CellValue[][];
  const formulas = whole.formulas as CellValue[][];
  for (let down = 0; down < targets.length; down++) {
    // null leaves a cell as it is (excel-add-ins-blank-null-values).
    const again: (CellValue | null)[] = targets[down]!.map(() => null);
    let bytes = 0;
    for (let right = 0; right < again.length; right++) {
      const target = targets[down]![right] ?? null;
      const value = values[down]?.[right] ?? "";
      if (target === null || value === "") continue;
      cell(outbox.context, area, down, right).hyperlink = linkTo(target, value);
      again[right] = asGiven(contentOf(value, formulas[down]![right]!));
      bytes += LINK_BYTES + bytesOf(value);
    }
    if (bytes === 0) continue;
    const top = area.top + down;
    rangeOf(outbox.context, { ...area, top, bottom: top }).formulas = [again];
    await outbox.count(bytes);
  }
}

/** Action and paths of one link, as an estimate. */
const LINK_BYTES = 900;

function linkTo(target: string, value: CellValue): Excel.RangeHyperlink {
  const isPlain = typeof value === "string" && asWritten(value) === value;
  return {
    documentReference: target,
    screenTip: `Go to ${target}`,
    ...(isPlain ? { textToDisplay: value } : {}),
  };
}

function cell(context: Excel.RequestContext, area: Area, down: number, right: number): Excel.Range {
  const [top, left] = [area.top + down, area.left + right];
  return rangeOf(context, { sheet: area.sheet, top, left, bottom: top, right: left });
}
