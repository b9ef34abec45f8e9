import { columnsOf } from "../../core/budget/mapping";
import { toMinor } from "../../core/budget/money";
import type { Area } from "../address";
import type { CellContent } from "../edit";
import type { Host } from "../host";
import type { Intake } from "../intake/intake";
import type { CellValue } from "../survey";
import { summedColumns } from "./summed-columns";

/** One cell of a line's amount. */
export interface AmountCell {
  readonly area: Area;
  readonly content: CellContent;
  readonly value: CellValue;
  /** Minor units; 0 for a blank cell, NaN for text and errors. */
  readonly minor: number;
}

export interface LineCells {
  /** The cells that the amount was read from. */
  readonly amounts: readonly AmountCell[];
  /** Numbers by period that the amount is a formula's sum of; null where it is none, or not of these alone. */
  readonly addends: readonly AmountCell[] | null;
}

/** The cells of these lines as they are now: two reads. */
export async function lineCells(
  host: Pick<Host, "read" | "contents">,
  intake: Intake,
  lines: readonly number[]
): Promise<LineCells[]> {
  const { budget, candidate, mapping, rows, scale } = intake;
  const { sheet, left } = candidate.area;
  const on = lines.map((line) => rows[line]!);
  const [top, bottom] = [on[0] ?? 0, on[on.length - 1] ?? 0];
  const amounts = columnsOf(mapping, "amount");
  const planned = (mapping.periods ?? []).filter(({ series }) => series === "plan");
  const periods = planned.map(({ column }) => column).filter((each) => !amounts.includes(each));
  const areas = [...amounts, ...periods].map((column): Area => {
    const at = left + column;
    return { sheet, top, bottom, left: at, right: at };
  });
  const blocks = await host.read(areas);
  const contents = await host.contents(areas);
  const digits = budget.currency.digits + scale;
  return on.map((row) => {
    const cells = areas.map((area, at): AmountCell => {
      const value = blocks[at]!.values[row - top]?.[0] ?? "";
      const content = contents[at]![row - top]?.[0] ?? "";
      const minor = value === "" ? 0 : typeof value === "number" ? toMinor(value, digits) : NaN;
      return { area: { ...area, top: row, bottom: row }, content, value, minor };
    });
    const own = cells.slice(0, amounts.length);
    return { amounts: own, addends: addendsOf(own, cells.slice(amounts.length), periods, row) };
  });

  function addendsOf(
    [amount, ...others]: readonly AmountCell[],
    cells: readonly AmountCell[],
    columns: readonly number[],
    row: number
  ): readonly AmountCell[] | null {
    if (!amount || others.length > 0 || typeof amount.content !== "object") return null;
    const summed = summedColumns(amount.content.formula, { row, left, headers: candidate.headers });
    const isSum =
      summed?.length === columns.length &&
      columns.every((column) => summed.includes(column)) &&
      cells.every(({ content }) => typeof content !== "object") &&
      cells.reduce((sum, { minor }) => sum + minor, 0) === amount.minor;
    return isSum ? cells : null;
  }
}
