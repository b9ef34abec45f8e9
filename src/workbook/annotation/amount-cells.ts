import { columnsOf } from "../../core/budget/mapping";
import { toMinor } from "../../core/budget/money";
import type { Area } from "../address";
import type { CellContent } from "../edit";
import type { Host } from "../host";
import { linesWithin, segmentsOf, type Reviewable, type Segment } from "../intake/segments";
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
  /** Minor units are units of 10^-digits of what the cells state. */
  readonly digits: number;
  /** Sheet column of the line's name. */
  readonly nameColumn: number;
  /** The cells that the amount was read from. */
  readonly amounts: readonly AmountCell[];
  /** Numbers by period that the amount is a formula's sum of; null where it is none, or not of these alone. */
  readonly addends: readonly AmountCell[] | null;
}

/** The cells of these lines, which ascend, as they are now: two reads for each table in which there are any. */
export async function lineCells(
  host: Pick<Host, "read" | "contents">,
  intake: Reviewable,
  lines: readonly number[]
): Promise<LineCells[]> {
  const { digits } = intake.budget.currency;
  const cells: LineCells[] = [];
  for (const segment of segmentsOf(intake)) {
    const own = linesWithin(segment, lines);
    if (own.length > 0) cells.push(...(await cellsIn(host, segment, own, digits)));
  }
  return cells;
}

async function cellsIn(
  host: Pick<Host, "read" | "contents">,
  { table }: Segment,
  lines: readonly number[],
  moneyDigits: number
): Promise<LineCells[]> {
  const { candidate, mapping, rows, scale } = table;
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
  const digits = moneyDigits + scale;
  const [name = 0] = columnsOf(mapping, "name");
  return on.map((row) => {
    const cells = areas.map((area, at): AmountCell => {
      const value = blocks[at]!.values[row - top]?.[0] ?? "";
      const content = contents[at]![row - top]?.[0] ?? "";
      const minor = value === "" ? 0 : typeof value === "number" ? toMinor(value, digits) : NaN;
      return { area: { ...area, top: row, bottom: row }, content, value, minor };
    });
    const own = cells.slice(0, amounts.length);
    return {
      digits,
      nameColumn: left + name,
      amounts: own,
      addends: addendsOf(own, cells.slice(amounts.length), periods, row),
    };
  });

  function addendsOf(
    [amount, ...others]: readonly AmountCell[],
    cells: readonly AmountCell[],
    columns: readonly number[],
    row: number
  ): readonly AmountCell[] | null {
    if (!amount || others.length > 0 || typeof amount.content !== "object") return null;
    // Formulas name columns as they are called on the sheet.
    const headers = candidate.headerRows?.at(-1) ?? candidate.headers;
    const summed = summedColumns(amount.content.formula, { row, left, headers });
    const isSum =
      summed?.length === columns.length &&
      columns.every((column) => summed.includes(column)) &&
      cells.every(({ content }) => typeof content !== "object") &&
      cells.reduce((sum, { minor }) => sum + minor, 0) === amount.minor;
    return isSum ? cells : null;
  }
}
